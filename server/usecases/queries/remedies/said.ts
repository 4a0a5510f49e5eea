import type { DutyItem, Line } from '../../../model/sheet.ts';
import { LINE_FIELDS } from '../../../model/sheet.ts';

/** What a line says, whatever it says it about. */
export type Said = Omit<Line, 'requirement' | 'phases'>;

/** What a line says, without what it is about. */
export function saidBy(line: Line): Said {
  const { requirement, phases, ...said } = line;
  return said;
}

/** Claims that a line has, and further ones; no field where there are none. */
function claims(line: Line | undefined, more: readonly string[] = []): Pick<Said, 'satisfies'> {
  const all = [...new Set([...(line?.satisfies ?? []), ...more])];
  return all.length === 0 ? {} : { satisfies: all };
}

/**
 * We do it ourselves. Claims stay, because others rest on them; evidence stays where the line said before that we do (part
 * of) it; note and source belonged to the former statement and go.
 */
export function doesItself(line: Line | undefined, items: readonly string[] = []): Said {
  const performed = line?.stance === 'SELF' || line?.stance === 'SHARED';
  const evidence = performed ? line.evidence : undefined;
  return { stance: 'SELF', ...claims(line, items), ...(evidence === undefined ? {} : { evidence }) };
}

/** A supplier does it. */
export const reliesOn = (line: Line | undefined, via: string): Said => ({ stance: 'SUPPLIER', via, ...claims(line) });

/** Our consumers do it, said outright. */
export const leavesIt = (line: Line | undefined, duty: DutyItem): Said => ({
  stance: 'CONSUMER',
  duties: [duty],
  ...claims(line),
});

/** What we said before, and we take on a supplier's items; what cannot claim anything becomes "we do it". */
export function takesOn(line: Line | undefined, items: readonly string[]): Said {
  if (line === undefined || !LINE_FIELDS.satisfies.includes(line.stance)) return doesItself(line, items);
  return { ...saidBy(line), ...claims(line, items) };
}

/** What we said before, but one item of the consumer's part becomes ours. */
export function takesBack(line: Line | undefined, item: string): Said {
  const duties = (line?.duties ?? []).filter(({ id }) => id !== item);
  if (line === undefined || duties.length === 0) return doesItself(line);
  return { ...saidBy(line), stance: 'SHARED', duties };
}

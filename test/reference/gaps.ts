import { createHash } from 'node:crypto';
import type { Context } from './context.ts';
import type { Finding } from './findings.ts';
import type { Gap, Place, Rule } from './results.ts';
import { isWorse, severityOf, worst } from './severity.ts';
import { PHASES } from './vocabulary.ts';

const PLACE_FIELDS = [
  'consumer',
  'supplier',
  'component',
  'contract',
  'party',
  'requirement',
  'item',
  'term',
] as const satisfies readonly (keyof Place)[];

/**
 * SEMANTICS.md section 6: "`id` = the first 32 hex digits of SHA-256 over the UTF-8 JSON array `[institution, rule, consumer, supplier,
 * component, contract, party, requirement, item, term]`, `null` where absent."
 */
export function gapId(institution: string, rule: Rule, place: Place): string {
  const identity = [institution, rule, ...PLACE_FIELDS.map((field) => place[field] ?? null)];
  return createHash('sha256').update(JSON.stringify(identity), 'utf8').digest('hex').slice(0, 32);
}

/** The findings with one rule and place made one gap. */
export function toGaps(context: Context, findings: readonly Finding[]): readonly Gap[] {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = gapId(context.institution.id, finding.rule, finding.place);
    byId.set(id, [...(byId.get(id) ?? []), finding]);
  }
  return [...byId].map(([id, same]) => toGap(context, id, same)).sort(inOrder);
}

function toGap(context: Context, id: string, same: readonly Finding[]): Gap {
  const [{ rule, place, route, components } = unreachableEmpty()] = same;
  return {
    id,
    rule,
    severity: worst(same.map((finding) => severityOf(context, finding))),
    ...place,
    ...extent(rule, same),
    actors: [...new Set(same.flatMap((finding) => finding.actors))].sort(byCodeUnits),
    ...(route === undefined ? {} : { route }),
    ...(components === undefined ? {} : { components }),
  };
}

function unreachableEmpty(): never {
  throw new Error('a gap has at least one finding');
}

/** Section 2: "NO_SHEET and all gaps of section 3 have no `phases`; NO_SHEET has `cells`, the number of its cells, instead". */
function extent(rule: Rule, same: readonly Finding[]): Pick<Gap, 'phases' | 'cells'> {
  if (rule === 'NO_SHEET') return { cells: same.length };
  const phases = PHASES.filter((phase) => same.some((finding) => finding.cell?.phase === phase));
  return phases.length === 0 ? {} : { phases };
}

/** "text compared by UTF-16 code units (JavaScript's `<`)" */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * "Order: severity (worst first), then rule, consumer, supplier, component, contract, party, requirement, item, term, absent first".
 */
export function inOrder(one: Gap, other: Gap): number {
  if (one.severity !== other.severity) return isWorse(one.severity, other.severity) ? -1 : 1;
  for (const field of ['rule', ...PLACE_FIELDS] as const) {
    const order = absentFirst(one[field], other[field]);
    if (order !== 0) return order;
  }
  return 0;
}

function absentFirst(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  return byCodeUnits(one, other);
}

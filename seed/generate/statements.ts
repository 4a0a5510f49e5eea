import { LINK_RULES } from '../../server/model/link.ts';
import type { Line } from '../../server/model/sheet.ts';
import { day, type EvidenceId } from '../../server/model/values.ts';
import type { Stance } from '../../server/model/vocabulary.ts';
import { type Asked, applicable } from './catalogues.ts';
import { type Draft, layersOf, type Part, START } from './draft.ts';
import type { Rng } from './rng.ts';

/** How a sheet is filled in. */
export interface Manner {
  readonly asked: readonly Asked[];
  readonly rng: Rng;
  /** Whether work can be left to consumers: not by a usage or an organisation, nor by what has no consumers. */
  readonly leaves: boolean;
  /** How many of a hundred statements are forgotten. */
  readonly careless: number;
  readonly evidence?: EvidenceId;
}

const leavesWork = ({ stance }: Line) => stance === 'SHARED' || stance === 'CONSUMER';

/** The duty links of a part on which something is left to it for a requirement. */
function leftTo(part: Part, key: string) {
  return part.suppliers.flatMap(({ kind, part: supplier }) => {
    const line = supplier.lines.get(key);
    return line !== undefined && LINK_RULES[kind].carriesDuties && leavesWork(line) ? [{ line, supplier }] : [];
  });
}

type Owed = ReturnType<typeof leftTo>;

function stanceFor(part: Part, key: string, owed: Owed, { rng, leaves }: Manner): Pick<Line, 'stance' | 'via'> {
  // A classic: each believes that the other one does it.
  if (owed.length > 0 && rng.chance(2)) return { stance: 'SUPPLIER', via: rng.pick(owed).supplier.id };
  const doer =
    owed.length > 0 ? undefined : part.suppliers.find(({ part: u }) => u.lines.get(key)?.stance === 'SELF')?.part;
  if (doer !== undefined && rng.chance(40)) return { stance: 'SUPPLIER', via: doer.id };
  const draws: readonly Stance[] = leaves ? ['SHARED', 'SHARED', 'CONSUMER', 'SELF', 'SELF', 'SELF', 'SELF'] : ['SELF'];
  if (owed.length === 0 && rng.chance(6)) return { stance: rng.chance(90) ? 'NOT_APPLICABLE' : 'FORBIDDEN' };
  return { stance: rng.pick(draws) };
}

/** The work that a line leaves to the consumer; now and then without saying what it is. */
function dutiesOf(part: Part, number: number, { requirement }: Asked, rng: Rng): Pick<Line, 'duties'> {
  if (rng.chance(4)) return {};
  const title = requirement.title?.ja ?? requirement.id;
  return { duties: [{ id: `${part.id}#${number}`, text: { ja: `${title}のうち利用者側の作業` } }] };
}

function lineFor(part: Part, number: number, asked: Asked, manner: Manner): Line {
  const { key, requirement } = asked;
  const owed = leftTo(part, key);
  const stance = stanceFor(part, key, owed, manner);
  const items = [...new Set(owed.flatMap(({ line }) => line.duties ?? []).map(({ id }) => id))];
  const takesOn = items.length > 0 && !['NOT_APPLICABLE', 'FORBIDDEN'].includes(stance.stance);
  const works = stance.stance === 'SELF' || stance.stance === 'SHARED';
  const proven = works && requirement.evidenceRequired === true && manner.evidence !== undefined;
  return {
    requirement: key,
    ...stance,
    ...(stance.stance === 'SHARED' || stance.stance === 'CONSUMER' ? dutiesOf(part, number, asked, manner.rng) : {}),
    ...(takesOn ? { satisfies: items } : {}),
    ...(proven && manner.rng.chance(80) ? { evidence: [manner.evidence] } : {}),
  };
}

/**
 * Publishes a sheet of a part whose suppliers have theirs: a line for each requirement that applies to it or of which a
 * supplier leaves work to it, but for the forgotten ones.
 */
export function addSheet(draft: Draft, part: Part, manner: Manner): void {
  const applying = new Set(applicable(manner.asked, layersOf(part)).map(({ key }) => key));
  manner.asked.forEach((asked, number) => {
    const concerned = applying.has(asked.key) || leftTo(part, asked.key).length > 0;
    if (!concerned || manner.rng.chance(manner.careless)) return;
    part.lines.set(asked.key, lineFor(part, number, asked, manner));
  });
  const lines = [...part.lines.values()];
  draft.sheets.push({ component: part.id, version: '1', publishedOn: START, ...(lines.length === 0 ? {} : { lines }) });
  if (manner.rng.chance(3)) {
    const few = lines.length === 0 ? {} : { lines: lines.slice(0, 3) };
    draft.sheets.push({ component: part.id, version: '0', publishedOn: day.parse('2024-04-01'), ...few });
  }
}

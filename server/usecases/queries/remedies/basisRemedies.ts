import { forEachBit } from '../../../analysis/bits.ts';
import type { NodeFacts } from '../../../analysis/context.ts';
import { party } from '../../../model/party.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { lineCount, requirementOf } from '../../../model/snapshot/lines.ts';
import { readParty } from '../../../model/snapshot/snapshot.ts';
import { catalogueName, catalogueOf, partyText } from '../explain/factNames.ts';
import { linesFor } from './declarationRemedies.ts';
import { type Draft, draft, type Ground } from './draft.ts';
import { publishing } from './publish.ts';
import { linesInForce } from './reword.ts';
import { doesItself } from './said.ts';

/** What the sheet should speak to: what applies to the component, or is left to it, or applies to those that it serves. */
function cellsToRestate({ context }: Ground, facts: NodeFacts): number[] {
  const { universe } = context;
  const sets = [
    [facts.applicable],
    facts.consumers.map(({ relied }) => relied),
    facts.consumers.flatMap(({ pair }) => context.nodes[pair.consumer.index]?.applicable ?? []),
  ];
  for (const bits of sets) {
    const cells = new Set<number>();
    for (const set of bits) forEachBit(set, (cell) => cells.add(cell));
    if (cells.size > 0) return [...cells].sort((a, b) => a - b);
  }
  return universe.keys.length === 0 ? [] : [...Array(intAt(universe.firstCell, 1)).keys()];
}

/** The sheet speaks to the adopted edition as well; none where the adopted editions ask this institution for nothing. */
function restate(ground: Ground, facts: NodeFacts): Draft[] {
  const { context } = ground;
  const cells = cellsToRestate(ground, facts);
  if (cells.length === 0) return [];
  const lines = linesFor(ground, cells, () => doesItself(undefined));
  const n = new Set(lines.map(({ requirement }) => requirement)).size;
  const sheet = { node: facts.node, lines: [...linesInForce(context, facts.node), ...lines] };
  return [publishing(context, 'RESTATE_SHEET', [sheet], { n })];
}

/** The institution adopts the first loaded edition that the sheet speaks to; none where no such edition is loaded. */
function adopt({ context }: Ground, { position }: NodeFacts): Draft[] {
  const { snapshot, institution } = context;
  const packed = position.own?.packed ?? new Int32Array();
  const spoken = new Set(
    Array.from({ length: lineCount(packed) }, (_, line) =>
      catalogueOf(snapshot.strings.at(requirementOf(packed, line))),
    ),
  );
  const edition = snapshot.catalogues.find(({ id }) => spoken.has(id))?.id;
  if (edition === undefined) return [];
  const before = readParty(snapshot, institution);
  const entity = party.parse({ ...before, adopts: [...(before.adopts ?? []), edition] });
  const facts = { oldEditions: [catalogueName(snapshot, edition)], V: partyText(context, institution) };
  return [draft({ id: 'ADOPT_EDITION', by: [institution], changes: [{ op: 'put', list: 'parties', entity }], facts })];
}

/** The sheet speaks to editions only that the institution does not adopt. */
export function remedyBasis(ground: Ground): Draft[] {
  const { component } = ground.finding;
  const facts = component && ground.context.nodes[component.index];
  return facts === undefined ? [] : [...restate(ground, facts), ...adopt(ground, facts)];
}

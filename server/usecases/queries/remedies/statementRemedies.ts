import { hasBit } from '../../../analysis/bits.ts';
import { type Node, STACK_KINDS } from '../../../analysis/chain.ts';
import type { PairFacts } from '../../../analysis/context.ts';
import { cellsOf } from '../../../analysis/rules/places.ts';
import { spokenLine } from '../../../analysis/statements/positions.ts';
import { CONSUMER, SELF, SHARED } from '../../../analysis/statements/statements.ts';
import type { DutyItem } from '../../../model/sheet.ts';
import type { LocalText } from '../../../model/values.ts';
import { exampleDuty, joinItems } from '../../../text/remedies/examples.ts';
import type { RemedyFacts, RemedyId } from '../../../text/remedies/index.ts';
import { pairOf } from '../explain/cellFacts.ts';
import { componentName, requirementName } from '../explain/factNames.ts';
import type { Draft, Ground } from './draft.ts';
import { publishing } from './publish.ts';
import { lineAt, reword, type Saying } from './reword.ts';
import { doesItself, reliesOn, takesOn } from './said.ts';

/** A gap about a requirement over a link. */
export interface PairGround extends Ground {
  readonly pair: PairFacts;
  readonly requirement: number;
  readonly cells: readonly number[];
}

/** The ground of a gap about a requirement over a link; undefined for other gaps. */
export function pairGround(ground: Ground): PairGround | undefined {
  const { context, finding } = ground;
  const pair = pairOf(context, finding);
  if (pair === undefined || finding.requirement === undefined) return undefined;
  return { ...ground, pair, requirement: finding.requirement, cells: cellsOf(finding, context) };
}

/** The remedy that one end says something else on the cells of the gap. */
export function saysAnew(ground: PairGround, id: RemedyId, node: Node, say: Saying, facts: RemedyFacts = {}): Draft {
  const { context, requirement, cells } = ground;
  return publishing(context, id, [{ node, lines: reword(context, node, requirement, cells, say) }], facts);
}

/** Ids of the items that the supplier leaves to this consumer on a cell. */
export function itemsLeft({ context, pair }: PairGround, cell: number): string[] {
  const left = [SHARED, CONSUMER].some((stance) => hasBit(pair.toward[stance], cell));
  return left ? (lineAt(context, pair.pair.supplier, cell)?.duties ?? []).map(({ id }) => id) : [];
}

/** Whether the supplier's line on a cell is the consumer's own, read for its API: no line can claim what it asks for itself. */
function isOwnLine({ pair: { pair, supplier } }: PairGround, cell: number): boolean {
  return pair.supplier.service === pair.consumer && spokenLine(supplier, cell)?.takenOver === true;
}

/** An example of what users could be asked to do for the gap's requirement, under an id that is still free. */
export function exampleItem({ context, finding, key }: Ground): DutyItem {
  const requirement = requirementName(context, finding);
  return { id: `duty-${key.slice(0, 12)}`, ...(requirement === undefined ? {} : { text: exampleDuty(requirement) }) };
}

/** The supplier's items on all cells in words, for a sentence; nothing where it names none. */
export function itemsInWords(ground: PairGround): RemedyFacts {
  const { context, pair, cells } = ground;
  const texts = new Map<string, LocalText>();
  for (const cell of cells) {
    const due = itemsLeft(ground, cell);
    const duties = lineAt(context, pair.pair.supplier, cell)?.duties ?? [];
    for (const { id, text } of duties) if (due.includes(id)) texts.set(id, text ?? { ja: id });
  }
  return texts.size === 0 ? {} : { item: joinItems([...texts.values()]) };
}

/** The consumer keeps what it says and takes on items besides; where it cannot, it does the whole. */
export function consumerTakesOn(
  ground: PairGround,
  id: RemedyId,
  itemsOf: (cell: number) => readonly string[],
  facts: RemedyFacts = {},
): Draft {
  const say: Saying = (line, cell) => (isOwnLine(ground, cell) ? doesItself(line) : takesOn(line, itemsOf(cell)));
  return saysAnew(ground, id, ground.pair.pair.consumer, say, facts);
}

/** The consumer says that it does it itself, and takes on whatever the supplier leaves to it. */
export const consumerDoes = (ground: PairGround, id: RemedyId): Draft =>
  saysAnew(ground, id, ground.pair.pair.consumer, (line, cell) => doesItself(line, itemsLeft(ground, cell)));

/** The supplier says that it does all of it. */
export const supplierDoes = (ground: PairGround): Draft =>
  saysAnew(ground, 'SUPPLIER_DOES', ground.pair.pair.supplier, (line) => doesItself(line));

/**
 * The suppliers of a component that speak about the same thing and say that they do a cell themselves. Those over side
 * links are left out: what they do, they do for another thing (model/README.md, "Link").
 */
function performersAt({ context }: Ground, node: Node, cell: number): Node[] {
  const suppliers = context.nodes[node.index]?.suppliers ?? [];
  return suppliers
    .filter(({ pair, toward }) => (pair.kinds & STACK_KINDS) !== 0 && hasBit(toward[SELF], cell))
    .map(({ pair }) => pair.supplier);
}

/** The first supplier of a component, other than one, that performs on all of some cells. */
export function performerOn(ground: Ground, node: Node, cells: readonly number[], except?: Node): Node | undefined {
  const [first = [], ...others] = cells.map((cell) => performersAt(ground, node, cell));
  return first.find((supplier) => supplier !== except && others.every((performers) => performers.includes(supplier)));
}

/** The component leaves it to a supplier that says it does it; nothing where there is none. */
export function reliesOnAnother(ground: Ground, node: Node, requirement: number, except?: Node): Draft[] {
  const { context, finding } = ground;
  const cells = cellsOf(finding, context);
  const via = performerOn(ground, node, cells, except);
  if (via === undefined) return [];
  const lines = reword(context, node, requirement, cells, (line) => reliesOn(line, via.id));
  return [publishing(context, 'RELY_ON_SUPPLIER', [{ node, lines }], { via: componentName(context.snapshot, via) })];
}

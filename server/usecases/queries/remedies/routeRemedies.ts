import { type Bits, forEachBit, hasBit } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import type { NodeFacts, PairFacts } from '../../../analysis/context.ts';
import { guardsOf, tacitCells } from '../../../analysis/routes/guards.ts';
import { routesIf, routesOf } from '../../../analysis/routes/routes.ts';
import { CONSUMER, FORBIDDEN, SHARED } from '../../../analysis/statements/statements.ts';
import { readComponent } from '../../../model/snapshot/snapshot.ts';
import { componentName } from '../explain/factNames.ts';
import { type Draft, draft, type Ground } from './draft.ts';
import { type NewSheet, publishing } from './publish.ts';
import { lineAt, rewordCells } from './reword.ts';
import { doesItself } from './said.ts';

/** The guards of a component that keep it from holding: those that fail, or where none does the first, which no party does. */
function weakGuards({ context, judged }: Ground, facts: NodeFacts): number[] {
  const guards = guardsOf(facts, context.universe);
  const tacit = tacitCells(facts);
  const gap: Bits | undefined = judged().verdicts.gap[facts.node.index];
  const weak: number[] = [];
  const all: number[] = [];
  forEachBit(guards, (cell) => {
    all.push(cell);
    if (hasBit(gap, cell) || hasBit(tacit, cell)) weak.push(cell);
  });
  return weak.length > 0 ? weak : all.slice(0, 1);
}

const isLeft = ({ toward }: PairFacts, cell: number): boolean =>
  hasBit(toward[SHARED], cell) || hasBit(toward[CONSUMER], cell);

/** The items that suppliers leave to a component on a cell; what it says itself and its API repeats is none. */
function itemsLeftOn({ context }: Ground, { node, suppliers }: NodeFacts, cell: number): string[] {
  return suppliers
    .filter((pair) => pair.duties !== undefined && isLeft(pair, cell) && pair.pair.supplier.service !== node)
    .flatMap(({ pair }) => (lineAt(context, pair.supplier, cell)?.duties ?? []).map(({ id }) => id));
}

/** What is to be published so that a component holds, and on how many cells that says something else. */
interface Hold {
  readonly node: Node;
  readonly sheets: readonly NewSheet[];
  readonly cells: number;
}

/** A component holds once its owner does what its guards ask, and no supplier forbids that. */
function holdAt(ground: Ground, facts: NodeFacts): Hold {
  const { context } = ground;
  const weak = weakGuards(ground, facts);
  const own = rewordCells(context, facts.node, weak, (line, cell) =>
    doesItself(line, itemsLeftOn(ground, facts, cell)),
  );
  const forbidding = facts.suppliers.flatMap(({ pair, toward }): (NewSheet & { readonly cells: number })[] => {
    const cells = weak.filter((cell) => hasBit(toward[FORBIDDEN], cell));
    if (cells.length === 0) return [];
    const lines = rewordCells(context, pair.supplier, cells, (line) => doesItself(line));
    return [{ node: pair.supplier, lines, cells: cells.length }];
  });
  return {
    node: facts.node,
    sheets: [{ node: facts.node, lines: own }, ...forbidding],
    cells: weak.length + forbidding.reduce((sum, { cells }) => sum + cells, 0),
  };
}

/** The open components of a way that could hold, the cheapest first: those of which the fewest cells are to be settled. */
function holdsOn(ground: Ground, way: readonly Node[], held: ReadonlySet<Node>): Hold[] {
  const { context, judged } = ground;
  const { holdings } = routesOf(context, judged());
  return way
    .filter((node) => !held.has(node) && holdings[node.index]?.guarded === true && holdings[node.index]?.held === false)
    .flatMap((node) => {
      const facts = context.nodes[node.index];
      return facts === undefined ? [] : [holdAt(ground, facts)];
    })
    .sort((a, b) => a.cells - b.cells || a.node.index - b.node.index);
}

/** The cheapest component that raises the depth of every way from an entry by holding; several where none does alone. */
function cheapestHolds(ground: Ground, entry: Node, depth: number): Hold[] {
  const { context, judged } = ground;
  const chosen: Hold[] = [];
  const held = new Set<Node>();
  for (;;) {
    const way = routesIf(context, judged(), held).from(entry);
    if (way === undefined || way.depth > depth) return chosen;
    const holds = holdsOn(ground, way.nodes, held);
    const enough = holds.find(({ node }) => {
      const then = routesIf(context, judged(), new Set([...held, node])).from(entry);
      return then === undefined || then.depth > depth;
    });
    const next = enough ?? holds[0];
    if (next === undefined) return [];
    chosen.push(next);
    held.add(next.node);
  }
}

/** A way in that too few hold: one component more of it holds. */
function holdTheWay(ground: Ground, entry: Node): Draft[] {
  const { context, finding } = ground;
  const holds = cheapestHolds(ground, entry, finding.rule === 'THIN_ROUTE' ? 1 : 0);
  if (holds.length === 0) return [];
  // A supplier may forbid at several of them: what it says last counts, once for a component.
  const sheets = new Map(holds.flatMap((hold) => hold.sheets).map((sheet) => [sheet.node, sheet] as const));
  const us = holds.map(({ node }) => componentName(context.snapshot, node));
  return [publishing(context, 'HOLD_THE_WAY', [...sheets.values()], { us })];
}

/** Nothing from outside reaches the entry any more. */
function closeEntry({ context }: Ground, entry: Node): Draft {
  const { exposure, ...closed } = readComponent(context.snapshot, entry.row);
  return draft({ id: 'CLOSE_ENTRY', by: [entry.owner], changes: [{ op: 'put', list: 'components', entity: closed }] });
}

/** A way in that too few hold: one component more of it holds, or it is closed. */
export function remedyRoute(ground: Ground): Draft[] {
  const { component } = ground.finding;
  return component === undefined ? [] : [...holdTheWay(ground, component), closeEntry(ground, component)];
}

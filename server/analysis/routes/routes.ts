import { memoizeWeak } from '../../model/memoize.ts';
import { intAt } from '../../model/snapshot/at.ts';
import { EXPOSURES } from '../../model/vocabulary.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import type { Judged } from '../verdicts/judged.ts';
import { type Holding, holdingOf } from './guards.ts';
import { isPlace, stepsOf } from './steps.ts';
import { hasTrait } from './traits.ts';

/** How far a way is: how many components on it hold, and how many it has. Compared in this order. */
export interface Way {
  readonly depth: number;
  readonly length: number;
}

const isShorter = (a: Way, b: Way | undefined): boolean =>
  b === undefined || a.depth < b.depth || (a.depth === b.depth && a.length < b.length);

/** A way in: components from an entry to one that holds medical data, with the components that hold among them. */
export interface Route {
  readonly nodes: readonly Node[];
  /** Held components on it. */
  readonly depth: number;
}

/** The ways through one institution's chain. */
export interface Routes {
  /** By node index. */
  readonly holdings: readonly Holding[];
  /** The way from an entry that the fewest components hold, of these the shortest, of these the first by ids; undefined where none leads to medical data. */
  from(entry: Node): Route | undefined;
}

/** Whether a component has an exposure, whichever: a way begins there. */
export const isEntry = ({ snapshot }: AnalysisContext, node: Node): boolean =>
  isPlace(node) && EXPOSURES[intAt(snapshot.components.exposure, node.row)] !== undefined;

/** Whether a component holds medical data: a way ends there. */
export const isTarget = (context: AnalysisContext, node: Node): boolean =>
  isPlace(node) && hasTrait(context, node, 'holds-medical-data');

/**
 * The least way from every component to the nearest of some, itself counted, by node index: Dijkstra by (depth, length), with
 * components of one length in one list, because a step adds at most one to either.
 */
function waysTo(
  ends: readonly Node[],
  before: readonly Iterable<Node>[],
  held: readonly boolean[],
): (Way | undefined)[] {
  const ways: (Way | undefined)[] = [];
  const costOf = (node: Node) => (held[node.index] === true ? 1 : 0);
  let layer: Node[] = [];
  let next: Node[] = [];
  const settle = (node: Node, way: Way) => {
    if (!isShorter(way, ways[node.index])) return;
    ways[node.index] = way;
    layer.push(node);
  };
  for (const end of ends) settle(end, { depth: costOf(end), length: 1 });
  // Every round lengthens ways by one component; a component is taken up again only where a longer way is less held.
  while (layer.length > 0) {
    next = layer;
    layer = [];
    for (const node of next) {
      const way = ways[node.index];
      if (way === undefined) continue;
      for (const from of before[node.index] ?? []) {
        settle(from, { depth: way.depth + costOf(from), length: way.length + 1 });
      }
    }
  }
  return ways;
}

function reversed(steps: readonly Iterable<Node>[], nodes: readonly Node[]): Node[][] {
  const before = nodes.map((): Node[] => []);
  for (const node of nodes) for (const to of steps[node.index] ?? []) before[to.index]?.push(node);
  return before;
}

const holdingsOf = memoizeWeak((context: AnalysisContext) =>
  memoizeWeak((judged: Judged) => context.nodes.map((facts) => holdingOf(facts, context.universe, judged))),
);

/** The ways through a chain (SEMANTICS.md section 8, "Attack routes"): found once for all rules that ask. */
export const routesOf = (context: AnalysisContext, judged: Judged): Routes => foundRoutes(context)(judged);

const foundRoutes = memoizeWeak((context: AnalysisContext) =>
  memoizeWeak((judged: Judged) => routesIf(context, judged, new Set())),
);

/** The components with the trait `holds-medical-data` of a chain, by id: where ways end. */
export const targetsOf = memoizeWeak((context: AnalysisContext): readonly Node[] =>
  context.chain.nodes.filter((node) => isTarget(context, node)),
);

/** Whether each component holds, by node index; some more may be taken to. */
function heldNodes(context: AnalysisContext, holdings: readonly Holding[], also?: ReadonlySet<Node>): boolean[] {
  return context.chain.nodes.map((node) => holdings[node.index]?.held === true || also?.has(node) === true);
}

/** The least way from the nearest of some components to each that can be reached from them, themselves included, by node index. */
export function waysFrom(context: AnalysisContext, judged: Judged, starts: readonly Node[]): (Way | undefined)[] {
  return waysTo(starts.filter(isPlace), stepsOf(context), heldNodes(context, holdingsOf(context)(judged)));
}

/** The ways as they would be if some more components held; to other ends than medical data where they are given. */
export function routesIf(
  context: AnalysisContext,
  judged: Judged,
  alsoHeld: ReadonlySet<Node>,
  targets: readonly Node[] = targetsOf(context),
): Routes {
  const { nodes } = context.chain;
  const steps = stepsOf(context);
  const holdings = holdingsOf(context)(judged);
  const held = heldNodes(context, holdings, alsoHeld);
  const ways = waysTo(targets, reversed(steps, nodes), held);
  const follows = (node: Node, next: Node): boolean => {
    const way = ways[node.index];
    const onward = ways[next.index];
    if (way === undefined || onward === undefined) return false;
    const depth = onward.depth + (held[node.index] === true ? 1 : 0);
    return depth === way.depth && onward.length + 1 === way.length;
  };
  return {
    holdings,
    from: (entry) => {
      const way = ways[entry.index];
      if (way === undefined) return undefined;
      const route = [entry];
      for (let at = entry; route.length < way.length; ) {
        const onward = [...(steps[at.index] ?? [])].filter((to) => follows(at, to));
        at = onward.reduce((least, to) => (to.index < least.index ? to : least));
        route.push(at);
      }
      return { nodes: route, depth: way.depth };
    },
  };
}

import { isEmpty } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import { guardCellsOf } from '../../../analysis/routes/guards.ts';
import {
  isEntry,
  isTarget,
  type Route,
  routesIf,
  routesOf,
  targetsOf,
  waysFrom,
} from '../../../analysis/routes/routes.ts';
import { type StepKind, sharedCredentials, stepKindsBetween } from '../../../analysis/routes/stepKinds.ts';
import { rowOf } from '../../../model/snapshot/at.ts';
import { eachInSteps, type Steps } from '../../../model/steps.ts';
import { shownComponent } from '../../access/mask.ts';
import type { GapHandle } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, PartyHandle } from '../lists/entities.ts';
import { type DefenceView, defencesOf } from './defences.ts';

/** A component of a way, and how one comes to it. */
export interface HopView {
  /** 1 for the first. */
  readonly position: number;
  readonly component: ComponentHandle;
  readonly owner: PartyHandle;
  /** How one comes to it from the one before; empty for the first. */
  readonly by: readonly StepKind[];
  /** Ids of credentials that open it and the one before, as far as they are shown. */
  readonly credentials: readonly string[];
  readonly isHeld: boolean;
  /** Whether anything is asked of it that would hold. */
  readonly isGuarded: boolean;
  readonly isOnlySilence: boolean;
  readonly isTarget: boolean;
  /** How many of the defences by which it holds are settled, of how many. */
  readonly settled: number;
  readonly asked: number;
  readonly defences: readonly DefenceView[];
}

/** A way from an entry to medical data. */
export interface RouteView {
  readonly depth: number;
  readonly target: ComponentHandle;
  readonly hops: readonly HopView[];
}

/** A component that can be reached from an entry, and by how many held ones at the least. */
export interface ReachedView {
  readonly component: ComponentHandle;
  readonly depth: number;
  readonly isTarget: boolean;
}

/** A component where ways begin. */
export interface EntryView {
  readonly key: string;
  readonly component: ComponentHandle;
  /** Undefined where no medical data can be reached. */
  readonly depth: number | undefined;
  /** Where it can be reached from outside and too few hold. */
  readonly gap: GapHandle | undefined;
  /** The way of least depth, of those the shortest; undefined where no medical data can be reached. */
  readonly least: RouteView | undefined;
  /** The least way to each target, up to `most` of them. */
  makingRoutes(most: number): Steps<{ readonly routes: readonly RouteView[]; readonly leftOut: number }>;
  /** Everything that can be reached, itself included: the least held first, then by id. */
  reached(): readonly ReachedView[];
}

/** The ways into the house of one institution. */
export interface RoutesView {
  readonly asOf: InstitutionView['day'];
  readonly view: InstitutionView;
  readonly institution: PartyHandle;
  /** Whether any requirement that the institution is held to could be a defence. */
  readonly isAsked: boolean;
  readonly targets: readonly ComponentHandle[];
  /** The entries: least depth first, those without a way last, then by id. */
  readonly entries: readonly EntryView[];
}

function hopView(view: InstitutionView, node: Node, before: Node | undefined, position: number): HopView {
  const { session, analysis } = view;
  const { context } = analysis;
  const holding = routesOf(context, analysis.judged()).holdings[node.index];
  const component = session.component(node.row);
  const shown = new Set<string>(shownComponent(session, component.data).credentials ?? []);
  const guards = defencesOf(view, node).filter(({ isGuard }) => isGuard);
  return {
    position,
    component,
    owner: session.party(node.owner),
    by: before === undefined ? [] : stepKindsBetween(context, before, node),
    credentials: before === undefined ? [] : sharedCredentials(context, before, node).filter((id) => shown.has(id)),
    isHeld: holding?.held === true,
    isGuarded: holding?.guarded === true,
    isOnlySilence: holding?.onlySilence === true,
    isTarget: isTarget(context, node),
    settled: guards.filter(({ isSettled }) => isSettled).length,
    asked: guards.length,
    get defences() {
      return defencesOf(view, node);
    },
  };
}

function routeView(view: InstitutionView, { nodes, depth }: Route): RouteView {
  const last = nodes[nodes.length - 1];
  if (last === undefined) throw new Error('a way has an end');
  return {
    depth,
    target: view.session.component(last.row),
    hops: nodes.map((node, i) => hopView(view, node, nodes[i - 1], i + 1)),
  };
}

/** The least way from an entry to each target, the least of all first; in steps, because each is looked for by itself. */
function* makingRoutes(
  view: InstitutionView,
  entry: Node,
  most: number,
): Steps<{ routes: RouteView[]; leftOut: number }> {
  const { analysis } = view;
  const { context } = analysis;
  const judged = analysis.judged();
  const first = routesOf(context, judged).from(entry);
  if (first === undefined) return { routes: [], leftOut: 0 };
  const ways = waysFrom(context, judged, [entry]);
  const wayTo = ({ index }: Node) => ways[index] ?? { depth: 0, length: 0 };
  const end = first.nodes[first.nodes.length - 1];
  const others = targetsOf(context)
    .filter((target) => target !== end && ways[target.index] !== undefined)
    .sort((a, b) => wayTo(a).depth - wayTo(b).depth || wayTo(a).length - wayTo(b).length || a.index - b.index);
  const routes = [routeView(view, first)];
  yield* eachInSteps(others.slice(0, most - 1), (target) => {
    const route = routesIf(context, judged, new Set(), [target]).from(entry);
    if (route !== undefined) routes.push(routeView(view, route));
  });
  return { routes, leftOut: others.length + 1 - routes.length };
}

function entryView(view: InstitutionView, node: Node): EntryView {
  const { session, analysis } = view;
  const { context } = analysis;
  const route = routesOf(context, analysis.judged()).from(node);
  return {
    key: node.id,
    component: session.component(node.row),
    depth: route?.depth,
    get gap() {
      return view.gaps.find(
        ({ finding }) => finding.component === node && (finding.rule === 'OPEN_ROUTE' || finding.rule === 'THIN_ROUTE'),
      );
    },
    get least() {
      return route && routeView(view, route);
    },
    makingRoutes: (most) => makingRoutes(view, node, most),
    reached: () => {
      const ways = waysFrom(context, analysis.judged(), [node]);
      return context.chain.nodes
        .flatMap((reached) => {
          const way = ways[reached.index];
          if (way === undefined) return [];
          const isEnd = isTarget(context, reached);
          return [{ component: session.component(reached.row), depth: way.depth, isTarget: isEnd }];
        })
        .sort((a, b) => a.depth - b.depth);
    },
  };
}

const depthOf = ({ depth }: EntryView): number => depth ?? Number.POSITIVE_INFINITY;

/** Infinity minus itself is no order. */
const byDepth = (a: EntryView, b: EntryView): number => (depthOf(a) === depthOf(b) ? 0 : depthOf(a) - depthOf(b));

/**
 * The ways into the house of an institution (SEMANTICS.md section 8, "Attack routes"), from every entry, or from one component of the
 * chain (its id) whether or not it is one; undefined where it is not in the chain. In steps.
 */
export function* viewingRoutes(view: InstitutionView, entry?: string): Steps<RoutesView | undefined> {
  const { session, analysis } = view;
  const { context } = analysis;
  yield* analysis.judging();
  const named = entry === undefined ? undefined : context.chain.nodeOf(rowOf(session.snapshot.components, entry));
  if (entry !== undefined && named === undefined) return undefined;
  const starts = named === undefined ? context.chain.nodes.filter((node) => isEntry(context, node)) : [named];
  const entries: EntryView[] = [];
  yield* eachInSteps(starts, (node) => entries.push(entryView(view, node)));
  return {
    asOf: view.day,
    view,
    institution: session.party(view.row),
    isAsked: !isEmpty(guardCellsOf(context.universe)),
    targets: targetsOf(context).map(({ row }) => session.component(row)),
    entries: entries.sort(byDepth),
  };
}

import { live } from './cells.ts';
import type { Cell, Context } from './context.ts';
import { cellKey } from './context.ts';
import { credentialsOf } from './credentials.ts';
import type { Finding } from './findings.ts';
import { component, isLinked, meet, type NamedRequirement, owner } from './model.ts';
import { idById } from './notice.ts';
import type { CellVerdict, Rule } from './results.ts';
import type { Phase } from './types.ts';
import { BLOCKING } from './verdicts.ts';

/** Routes look at the findings on cells and at what becomes of the cells. */
export interface Ground {
  readonly context: Context;
  readonly onCells: readonly Finding[];
  readonly detail: readonly CellVerdict[];
}

const GUARDED: readonly Phase[] = ['normal', 'cyberattack'];

/** "r ∈ R(I) with priority MUST and `defends: PREVENT`, p ∈ phases(r) ∩ {normal, cyberattack}": the phases that could be guarded. */
function guardedPhases(r: NamedRequirement): readonly Phase[] {
  const isDefence = (r.priority ?? 'MUST') === 'MUST' && r.defends === 'PREVENT';
  return isDefence ? r.phases.filter((p) => GUARDED.includes(p)) : [];
}

/** "Within Chain(I) …; USAGE and ORGANISATION take no part, neither as ends nor on the way." */
function takesPart({ model, chain }: Context, c: string): boolean {
  return chain.includes(c) && !['USAGE', 'ORGANISATION'].includes(component(model, c).kind);
}

const isEntry = (context: Context, c: string): boolean =>
  takesPart(context, c) && component(context.model, c).exposure !== undefined;

const isTarget = ({ model }: Context, c: string): boolean =>
  (component(model, c).traits ?? []).includes('holds-medical-data');

/** "*Step* x → y (whoever controls x can try y)" */
export function isStep(context: Context, x: string, y: string): boolean {
  const { model } = context;
  if (x === y || !takesPart(context, x) || !takesPart(context, y)) return false;
  const isConnected = isLinked(model, x, y, ['CONNECTS_VIA']) || isLinked(model, y, x, ['CONNECTS_VIA']);
  return (
    (isConnected && component(model, y).kind !== 'OPERATION') ||
    isLinked(model, y, x, ['OPERATED_BY', 'RUNS_ON', 'AUTHENTICATES_VIA']) ||
    isLinked(model, x, y, ['CALLS', 'EXPOSED_BY']) ||
    meet(credentialsOf(context, x), credentialsOf(context, y))
  );
}

/** "*Guards* of y: the cells (y, r, p) … that are live; an OPERATION has none". */
export function guardsOf({ context }: Ground, y: string): readonly Cell[] {
  if (component(context.model, y).kind === 'OPERATION') return [];
  return context.requirements
    .flatMap((requirement) => guardedPhases(requirement).map((phase) => ({ component: y, requirement, phase })))
    .filter((cell) => live(context, cell));
}

/** The rules that hold on a cell: at y, or at some y → u, for this r and p. */
function rulesOn({ onCells }: Ground, { component: y, requirement, phase }: Cell): readonly Rule[] {
  const key = cellKey(y, requirement, phase);
  return onCells
    .filter(({ cell }) => cell !== undefined && cellKey(cell.component, cell.requirement, cell.phase) === key)
    .map(({ rule }) => rule);
}

const isTacit = (ground: Ground, guard: Cell): boolean => rulesOn(ground, guard).includes('TACIT_DUTY');

function verdictOf({ detail }: Ground, { component: y, requirement, phase }: Cell): CellVerdict['verdict'] | undefined {
  return detail.find((one) => one.component === y && one.requirement === requirement.key && one.phase === phase)
    ?.verdict;
}

/**
 * "y is *held* iff it has a guard, the verdict of each of its guards is COVERED or EXCLUDED, at least one COVERED, and no TACIT_DUTY
 * stands on any of them"
 */
export function isHeld(ground: Ground, y: string): boolean {
  const guards = guardsOf(ground, y);
  const verdicts = guards.map((guard) => verdictOf(ground, guard));
  return !verdicts.includes('GAP') && verdicts.includes('COVERED') && !guards.some((guard) => isTacit(ground, guard));
}

/**
 * "*Only silence* leaves y open iff each of its guards whose verdict is GAP, or on which a TACIT_DUTY stands, is blocked (section 5)
 * by UNDECLARED or NO_SHEET at y and by no other gap, and no TACIT_DUTY stands on it; so also where y has no guard."
 */
function isOpenBySilence(ground: Ground, y: string): boolean {
  return guardsOf(ground, y)
    .filter((guard) => verdictOf(ground, guard) === 'GAP' || isTacit(ground, guard))
    .every((guard) => {
      const blocking = rulesOn(ground, guard).filter((rule) => BLOCKING.includes(rule));
      const isSilence = (rule: Rule): boolean => rule === 'UNDECLARED' || rule === 'NO_SHEET';
      return blocking.length > 0 && blocking.every(isSilence) && !isTacit(ground, guard);
    });
}

/** A way from an entry to a component, and how many held components are on it. */
export interface Way {
  readonly depth: number;
  readonly route: readonly string[];
}

/** "of least depth the one with fewest components, then the least sequence of ids (compared id by id as text)" */
function isBetter(one: Way, other: Way | undefined): boolean {
  if (other === undefined) return true;
  const order = one.depth - other.depth || one.route.length - other.route.length || idById(one.route, other.route);
  return order < 0;
}

/**
 * The best way from e to each component that can be reached, itself included. A way that comes back to a component is longer than the
 * one that does not, and holds no fewer: the best way never does.
 */
export function waysFrom(ground: Ground, e: string): ReadonlyMap<string, Way> {
  const { context } = ground;
  const held = new Set(context.chain.filter((c) => isHeld(ground, c)));
  const cost = (c: string): number => (held.has(c) ? 1 : 0);
  const best = new Map<string, Way>([[e, { depth: cost(e), route: [e] }]]);
  for (let isChanging = true; isChanging; ) {
    isChanging = false;
    for (const [x, way] of [...best]) {
      for (const y of context.chain.filter((one) => isStep(context, x, one))) {
        const next = { depth: way.depth + cost(y), route: [...way.route, y] };
        if (!isBetter(next, best.get(y))) continue;
        best.set(y, next);
        isChanging = true;
      }
    }
  }
  return best;
}

/** OPEN_ROUTE and THIN_ROUTE, "silent for an institution in whose R(I) no requirement could be a guard". */
export function routeFindings(ground: Ground): readonly Finding[] {
  const { context } = ground;
  if (!context.requirements.some((r) => guardedPhases(r).length > 0)) return [];
  return context.chain.filter((c) => isEntry(context, c)).flatMap((e) => routeOf(ground, e));
}

function routeOf(ground: Ground, e: string): readonly Finding[] {
  const { context } = ground;
  const { model, institution } = context;
  let best: Way | undefined;
  for (const [c, way] of waysFrom(ground, e)) if (isTarget(context, c) && isBetter(way, best)) best = way;
  if (best === undefined) return [];
  const { depth, route } = best;
  const isThin = depth === 1 && !isTarget(context, e);
  if (depth > 0 && !isThin) return [];
  // "Who must act: I, and the owners of the open components on it that have a guard".
  const open = route.filter((c) => !isHeld(ground, c) && guardsOf(ground, c).length > 0);
  const actors = [institution.id, ...open.map((c) => owner(model, c))];
  const lowered = depth === 0 && route.every((c) => isOpenBySilence(ground, c));
  return [{ rule: depth === 0 ? 'OPEN_ROUTE' : 'THIN_ROUTE', place: { component: e }, actors, route, lowered }];
}

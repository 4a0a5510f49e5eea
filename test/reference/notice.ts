import type { Context } from './context.ts';
import { contractsCovering } from './contracts.ts';
import { byCodeUnits } from './gaps.ts';
import { consumersOf, owner, serviceOf } from './model.ts';

const TERM = 'incidentNoticeHours';

/** One step 2, 3 or 4 taken: "the component that is left, its owner, the contract (steps 2 and 4) and its h (0 for step 3)". */
export interface Hop {
  readonly component: string;
  readonly party: string;
  readonly contract?: string;
  readonly hours: number;
}

/** How long until I knows of what happens at a component, and by which hops. */
export interface Notice {
  readonly hours: number;
  readonly route: readonly Hop[];
}

/** "sums are compared after rounding to 12 decimals" */
export const rounded = (hours: number): number => Number(hours.toFixed(12));

/**
 * T(u) with route(u), undefined where T(u) = ∞. Every way of leaving a component again and again until I knows is walked, no
 * component twice: hours are not negative, so that a cycle shortens nothing.
 */
export function noticeOf(context: Context, u: string): Notice | undefined {
  const known = notices.get(context) ?? new Map<string, Notice | undefined>();
  notices.set(context, known);
  if (!known.has(u)) known.set(u, waysFrom(context, u, [u]).sort(inOrder)[0]);
  return known.get(u);
}

const notices = new WeakMap<Context, Map<string, Notice | undefined>>();

/** The ways from u on; what was left before is not come back to. */
function waysFrom(context: Context, u: string, passed: readonly string[]): Notice[] {
  // Step 1: "owner(u) = I: 0." There is nothing to gain by going on.
  if (owner(context.model, u) === context.institution.id) return [{ hours: 0, route: [] }];
  const ends = toInstitution(context, u).map((hop) => ({ hours: hop.hours, route: [hop] }));
  const steps = onwards(context, u).filter(({ to }) => !passed.includes(to));
  return [
    ...ends,
    ...steps.flatMap(({ hop, to }) =>
      // "hop adds to hop (from I outwards …)"
      waysFrom(context, to, [...passed, to]).map((way) => ({
        hours: hop.hours + way.hours,
        route: [hop, ...way.route],
      })),
    ),
  ];
}

/** Step 2: "A contract in force with customer I covers u and states `incidentNoticeHours` h: h". */
function toInstitution(context: Context, u: string): Hop[] {
  return hopsByContract(context, context.institution.id, u);
}

function hopsByContract(context: Context, customer: string, u: string): Hop[] {
  const party = owner(context.model, u);
  return contractsCovering(context, customer, u, context.day).flatMap((contract) => {
    const hours = contract.terms?.[TERM];
    return hours === undefined ? [] : [{ component: u, party, contract: contract.id, hours }];
  });
}

/**
 * Step 3: "A link c → u of any kind with c ∈ Chain(I), owner(c) = owner(u): T(c); for an API u also T(s), s the service that exposes
 * it." Step 4: "A link c → u of any kind with c ∈ Chain(I), owner(c) ≠ owner(u), and a contract in force with customer owner(c)
 * covers u and states h: h + T(c)."
 */
function onwards(context: Context, u: string): { readonly hop: Hop; readonly to: string }[] {
  const { model, chain } = context;
  const party = owner(model, u);
  const service = serviceOf(model, u);
  const consumers = consumersOf(model, u).filter((c) => chain.includes(c));
  const own = [...consumers.filter((c) => owner(model, c) === party), ...(service === undefined ? [] : [service])];
  const others = consumers.filter((c) => owner(model, c) !== party);
  return [
    ...own.map((to) => ({ hop: { component: u, party, hours: 0 }, to })),
    ...others.flatMap((to) => hopsByContract(context, owner(model, to), u).map((hop) => ({ hop, to }))),
  ];
}

/** "Ties: fewer hops, then the sequence of component ids, then that of contract ids, compared id by id as text, absent first." */
function inOrder(one: Notice, other: Notice): number {
  return (
    rounded(one.hours) - rounded(other.hours) ||
    one.route.length - other.route.length ||
    idById(
      one.route.map((hop) => hop.component),
      other.route.map((hop) => hop.component),
    ) ||
    idById(
      one.route.map((hop) => hop.contract),
      other.route.map((hop) => hop.contract),
    )
  );
}

/** Sequences of one length, "compared id by id as text, absent first". */
export function idById(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): number {
  for (const [at, id] of one.entries()) {
    const second = other[at];
    if (id === second) continue;
    if (id === undefined || second === undefined) return id === undefined ? -1 : 1;
    return byCodeUnits(id, second);
  }
  return 0;
}

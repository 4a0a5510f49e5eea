import type { Context } from './context.ts';
import { reachable } from './context.ts';
import { component, owner, serviceOf, suppliersOf } from './model.ts';
import type { Contract, Link } from './types.ts';
import { CLOSURE_KINDS, CONTRACT_KINDS } from './vocabulary.ts';

/** model/README.md, "Contract": "*In force* on day t: startsOn ≤ t; and t ≤ terminatedOn where given; and t ≤ endsOn, unless …" */
export function isInForce(contract: Contract, day: string): boolean {
  if (contract.startsOn > day) return false;
  if (contract.terminatedOn !== undefined && day > contract.terminatedOn) return false;
  return contract.endsOn === undefined || contract.renewal === 'AUTOMATIC' || day <= contract.endsOn;
}

/** SEMANTICS.md section 3: "ended before t" is "endsOn or terminatedOn < t, not in force at t". */
export function hasEnded(contract: Contract, day: string): boolean {
  const ends = [contract.endsOn, contract.terminatedOn].filter((date) => date !== undefined);
  return ends.some((date) => date < day) && !isInForce(contract, day);
}

/** The contracts in force on the day with this customer that cover the component. */
export function contractsCovering(context: Context, customer: string, c: string, day: string): readonly Contract[] {
  return context.model.contracts.filter(
    (contract) => contract.customer === customer && contract.covers.includes(c) && isInForce(contract, day),
  );
}

/** "*Closure* of a component: what it reaches over [the closure kinds], itself included." */
export function closure(context: Context, c: string): ReadonlySet<string> {
  return reachable([c], (from) => suppliersOf(context.model, from, CLOSURE_KINDS));
}

/**
 * "*Reach* of a contract K of which I is the customer: what the components of Chain(I) that K covers reach over the closure
 * kinds, themselves included, entering no component that I owns or that another contract in force with customer I covers."
 */
export function reach(context: Context, contract: Contract, day: string): ReadonlySet<string> {
  const { model, institution, chain } = context;
  const isClosed = (c: string): boolean =>
    owner(model, c) === institution.id ||
    contractsCovering(context, institution.id, c, day).some((other) => other.id !== contract.id);
  return reachable(
    contract.covers.filter((c) => chain.includes(c)),
    (from) => suppliersOf(model, from, CLOSURE_KINDS).filter((u) => !isClosed(u)),
  );
}

/** Which contracts count: those in force on a day, or those that ended before it. */
type Counts = (contract: Contract, day: string) => boolean;

/** "the link needs a contract, the owners differ" */
function needsContract(context: Context, link: Link): boolean {
  return (
    CONTRACT_KINDS.includes(link.kind) && owner(context.model, link.consumer) !== owner(context.model, link.supplier)
  );
}

/** "*K binds c → u directly*: the link needs a contract, the owners differ, K is in force, covers u, and K's customer is owner(c) or I." */
export function bindsDirectly(
  context: Context,
  contract: Contract,
  link: Link,
  day: string,
  counts: Counts = isInForce,
): boolean {
  return (
    needsContract(context, link) &&
    counts(contract, day) &&
    contract.covers.includes(link.supplier) &&
    [owner(context.model, link.consumer), context.institution.id].includes(contract.customer)
  );
}

/** "its kind is a closure kind and c is in the reach of a contract in force with customer I and `bundles` true" */
function isBundled(context: Context, link: Link, day: string, counts: Counts): boolean {
  return (
    CLOSURE_KINDS.includes(link.kind) &&
    context.model.contracts.some(
      (contract) =>
        contract.customer === context.institution.id &&
        contract.bundles === true &&
        counts(contract, day) &&
        reach(context, contract, day).has(link.consumer),
    )
  );
}

/** "it is CONNECTS_VIA and c is in the closure of a component covered by a contract in force with customer owner(u)" */
function isAtWorkInHouse(context: Context, link: Link, day: string, counts: Counts): boolean {
  return (
    link.kind === 'CONNECTS_VIA' &&
    context.model.contracts.some(
      (contract) =>
        contract.customer === owner(context.model, link.supplier) &&
        counts(contract, day) &&
        contract.covers.some((covered) => closure(context, covered).has(link.consumer)),
    )
  );
}

function isLinkBound(context: Context, link: Link, day: string, counts: Counts): boolean {
  return (
    !needsContract(context, link) ||
    context.model.contracts.some((contract) => bindsDirectly(context, contract, link, day, counts)) ||
    isBundled(context, link, day, counts) ||
    isAtWorkInHouse(context, link, day, counts)
  );
}

/** The contracts, of those that count on a day, each of which alone binds a link that needs one; none for other links. */
export function bindersOf(context: Context, link: Link, day: string, counts: Counts): readonly Contract[] {
  if (!needsContract(context, link)) return [];
  return context.model.contracts.filter((contract) =>
    isLinkBound(context, link, day, (other, on) => other.id === contract.id && counts(other, on)),
  );
}

/** *bound(c → u)* on a day: "contracts and reaches of that day". */
export function bound(context: Context, link: Link, day: string): boolean {
  return isLinkBound(context, link, day, isInForce);
}

/**
 * "*would have bound it*: the same conditions (with the reaches and covers of today) with "ended before t" … in place of
 * "in force"". The reach of an ended contract is closed by what is in force today.
 */
export function wouldHaveBeenBound(context: Context, link: Link): boolean {
  return isLinkBound(context, link, context.day, hasEnded);
}

/** "also when the link is CONNECTS_VIA, c is an APPLIANCE, TERMINAL or NETWORK, and a contract in force with customer I covers c" */
function isRented(context: Context, { kind, consumer: c }: Link): boolean {
  const { model, institution, day } = context;
  return (
    kind === 'CONNECTS_VIA' &&
    ['APPLIANCE', 'TERMINAL', 'NETWORK'].includes(component(model, c).kind) &&
    contractsCovering(context, institution.id, c, day).length > 0
  );
}

/** *ours(c → u)*, for one link. */
function isOurs(context: Context, link: Link): boolean {
  const { model, institution, day } = context;
  const parties = [owner(model, link.consumer), owner(model, link.supplier)];
  if (parties.includes(institution.id)) return true;
  if (context.hasSecondPart && isRented(context, link)) return true;
  const service = serviceOf(model, link.supplier);
  return (
    link.kind === 'CALLS' &&
    service !== undefined &&
    [link.consumer, service].every((c) => contractsCovering(context, institution.id, c, day).length > 0)
  );
}

/** "A pair with several links is … ours when one of them is". */
export function ours(context: Context, links: readonly Link[]): boolean {
  return links.some((link) => isOurs(context, link));
}

/** Section 2, last sentences: the suppliers of the bundling contracts in force of I inside whose reach c is. */
export function bundlersOf(context: Context, c: string): readonly string[] {
  const { model, institution, day } = context;
  return model.contracts
    .filter((contract) => contract.customer === institution.id && contract.bundles === true && isInForce(contract, day))
    .filter((contract) => reach(context, contract, day).has(c))
    .map((contract) => contract.supplier);
}

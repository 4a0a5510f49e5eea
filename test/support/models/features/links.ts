import type { LinkKind } from '../types.ts';
import { isStack } from '../vocabulary.ts';
import { type Facts, type Feature, ownerOf, reachedBy, suppliersOf } from './facts.ts';

function between(facts: Facts, consumer: string, supplier: string): LinkKind[] {
  return facts.links.filter((link) => link.consumer === consumer && link.supplier === supplier).map(({ kind }) => kind);
}

function kindOf(facts: Facts, component: string): string | undefined {
  return facts.components.get(component)?.kind;
}

function isInstitution(facts: Facts, party: string | undefined): boolean {
  return facts.parties.some(({ id, type }) => id === party && type === 'INSTITUTION');
}

function someLinkFromApi(facts: Facts, kind: LinkKind): boolean {
  return facts.links.some((link) => link.kind === kind && kindOf(facts, link.consumer) === 'API');
}

function chainOf(facts: Facts, kind: LinkKind): boolean {
  return facts.links.some(
    ({ kind: first, supplier }) =>
      first === kind && facts.links.some((next) => next.kind === kind && next.consumer === supplier),
  );
}

/** Whether two operations of different owners on one object say SELF for the same requirement. */
function twoOperatorsClaim(facts: Facts): boolean {
  const doing = facts.said.filter(({ line }) => line.stance === 'SELF');
  const operated = facts.links.filter(({ kind }) => kind === 'OPERATED_BY');
  return operated.some((one) =>
    operated.some((two) => {
      if (one.consumer !== two.consumer || ownerOf(facts, one.supplier) === ownerOf(facts, two.supplier)) return false;
      const by = (id: string) => doing.filter((said) => said.component === id).map(({ line }) => line.requirement);
      return by(one.supplier).some((requirement) => by(two.supplier).includes(requirement));
    }),
  );
}

/** Features of links and of the chains that they make. */
export const LINK_FEATURES: readonly Feature[] = [
  {
    name: 'two links of different kinds between the same pair',
    percent: 25,
    holds: (facts) => facts.links.some(({ consumer, supplier }) => between(facts, consumer, supplier).length > 1),
  },
  {
    name: 'a stack link and a side link between the same pair',
    percent: 12,
    holds: (facts) =>
      facts.links.some(({ consumer, supplier }) => {
        const kinds = between(facts, consumer, supplier);
        return kinds.some(isStack) && kinds.some((kind) => !isStack(kind) && kind !== 'EXPOSED_BY');
      }),
  },
  { name: 'two operators who both say that they do it', percent: 5, holds: twoOperatorsClaim },
  {
    name: 'a cycle of links',
    percent: 35,
    holds: (facts) =>
      [...facts.components.keys()].some((id) => reachedBy(id, (next) => suppliersOf(facts, next)).has(id)),
  },
  {
    name: 'a cycle of links that needs more than two components',
    percent: 15,
    holds: (facts) =>
      facts.links.some(({ consumer, supplier }) => {
        const direct = suppliersOf(facts, supplier).includes(consumer);
        return !direct && reachedBy(supplier, (next) => suppliersOf(facts, next)).has(consumer);
      }),
  },
  { name: 'a chain of RUNS_ON', percent: 20, holds: (facts) => chainOf(facts, 'RUNS_ON') },
  { name: 'a chain of AUTHENTICATES_VIA', percent: 12, holds: (facts) => chainOf(facts, 'AUTHENTICATES_VIA') },
  { name: 'an API that calls', percent: 5, holds: (facts) => someLinkFromApi(facts, 'CALLS') },
  { name: 'an API that is operated', percent: 8, holds: (facts) => someLinkFromApi(facts, 'OPERATED_BY') },
  { name: 'an API that authenticates', percent: 8, holds: (facts) => someLinkFromApi(facts, 'AUTHENTICATES_VIA') },
  {
    name: 'a component other than an API that calls',
    percent: 35,
    holds: (facts) => facts.links.some(({ kind, consumer }) => kind === 'CALLS' && kindOf(facts, consumer) !== 'API'),
  },
  {
    name: 'a service that consumes its own API',
    percent: 5,
    holds: (facts) =>
      facts.links.some(
        ({ kind, consumer, supplier }) => kind === 'EXPOSED_BY' && between(facts, supplier, consumer).length > 0,
      ),
  },
  {
    name: 'a usage of an API',
    percent: 6,
    holds: (facts) => facts.links.some(({ kind, supplier }) => kind === 'USES' && kindOf(facts, supplier) === 'API'),
  },
  {
    name: 'a usage with further links',
    percent: 15,
    holds: (facts) => facts.links.some(({ kind, consumer }) => kind !== 'USES' && kindOf(facts, consumer) === 'USAGE'),
  },
  {
    name: 'an institution that supplies another',
    percent: 25,
    holds: (facts) =>
      facts.links.some(({ consumer, supplier }) => {
        const [one, other] = [ownerOf(facts, consumer), ownerOf(facts, supplier)];
        return one !== other && isInstitution(facts, one) && isInstitution(facts, other);
      }),
  },
  {
    name: 'a vendor whose chain comes back to an institution',
    percent: 30,
    holds: (facts) =>
      facts.links.some(({ consumer, supplier }) => {
        return !isInstitution(facts, ownerOf(facts, consumer)) && isInstitution(facts, ownerOf(facts, supplier));
      }),
  },
];

import type { Terms } from '../types.ts';
import type { Facts, Feature } from './facts.ts';

function someNeed(facts: Facts, term: keyof Terms): boolean {
  return [...facts.components.values()].some(({ needs }) => needs?.[term] !== undefined);
}

function someTerm(facts: Facts, term: keyof Terms): boolean {
  return facts.contracts.some(({ terms }) => terms?.[term] !== undefined);
}

const TERMS: readonly (keyof Terms)[] = ['availability', 'rtoHours', 'rpoHours', 'incidentNoticeHours'];

const ASSURANCE_TERMS = ['ial', 'aal', 'fal'] as const;

/** Features of parties and of what components say of themselves. */
export const COMPONENT_FEATURES: readonly Feature[] = [
  ...TERMS.map(
    (term): Feature => ({ name: `a need of ${term}`, percent: 20, holds: (facts) => someNeed(facts, term) }),
  ),
  ...TERMS.map(
    (term): Feature => ({ name: `a promise of ${term}`, percent: 40, holds: (facts) => someTerm(facts, term) }),
  ),
  ...ASSURANCE_TERMS.map(
    (term): Feature => ({
      name: `a need of ${term}`,
      percent: 10,
      holds: ({ components }) => [...components.values()].some(({ needs }) => needs?.assurance?.[term] !== undefined),
    }),
  ),
  {
    name: 'layers written as none',
    percent: 10,
    holds: ({ components }) => [...components.values()].some(({ layers }) => layers?.length === 0),
  },
  {
    name: 'layers of its own',
    percent: 40,
    holds: ({ components }) => [...components.values()].some(({ layers }) => (layers ?? []).length > 0),
  },
  {
    name: 'an exposed component',
    percent: 60,
    holds: ({ components }) =>
      [...components.values()].some(({ exposure }) => exposure === 'INTERNET' || exposure === 'REMOTE_MAINTENANCE'),
  },
  {
    name: 'an SDS or MDS disclosed',
    percent: 40,
    holds: ({ components }) =>
      [...components.values()].some(({ disclosures }) =>
        disclosures?.some(({ kind }) => kind === 'SDS' || kind === 'MDS'),
      ),
  },
  {
    name: 'several institutions',
    percent: 35,
    holds: ({ parties }) => parties.filter(({ type }) => type === 'INSTITUTION').length > 1,
  },
  {
    name: 'an institution without a type',
    percent: 15,
    holds: ({ parties }) => parties.some((party) => party.type === 'INSTITUTION' && party.facilityType === undefined),
  },
];

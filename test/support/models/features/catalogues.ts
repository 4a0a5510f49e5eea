import type { Mapping } from '../types.ts';
import { splitReference } from '../vocabulary.ts';
import type { Facts, Feature } from './facts.ts';

function carries({ relation }: Mapping): boolean {
  return relation === 'EQUAL' || relation === 'SUPERSET';
}

function isLoaded(facts: Facts, reference: string): boolean {
  return facts.catalogues.some(({ id }) => id === splitReference(reference).catalogue);
}

/** Numbers of different stances that a sheet says on sources which carry over to one target that it does not speak of. */
function carriedStances(facts: Facts): number[] {
  const numbers: number[] = [];
  for (const target of new Set(facts.mappings.map((mapping) => mapping.target))) {
    const sources = facts.mappings
      .filter((each) => each.target === target && carries(each))
      .map(({ source }) => source);
    for (const component of new Set(facts.said.map((said) => said.component))) {
      const lines = facts.said.filter((said) => said.component === component).map(({ line }) => line);
      if (lines.some(({ requirement }) => requirement === target)) continue;
      const carried = lines.filter(({ requirement }) => sources.includes(requirement));
      if (new Set(carried.map(({ requirement }) => requirement)).size < 2) continue;
      numbers.push(new Set(carried.map(({ stance }) => stance)).size);
    }
  }
  return numbers;
}

/** Features of catalogues, mappings and what institutions adopt. */
export const CATALOGUE_FEATURES: readonly Feature[] = [
  ...(['EQUAL', 'SUPERSET', 'SUBSET', 'INTERSECTS'] as const).map(
    (relation): Feature => ({
      name: `a mapping ${relation}`,
      percent: 12,
      holds: ({ mappings }) => mappings.some((mapping) => mapping.relation === relation),
    }),
  ),
  {
    name: 'a mapping that names a catalogue which is not loaded',
    percent: 8,
    holds: (facts) => facts.mappings.some(({ source, target }) => !isLoaded(facts, source) || !isLoaded(facts, target)),
  },
  { name: 'carried lines that agree', percent: 5, holds: (facts) => carriedStances(facts).includes(1) },
  { name: 'carried lines that disagree', percent: 7, holds: (facts) => carriedStances(facts).some((each) => each > 1) },
  {
    name: 'mappings that would chain',
    percent: 4,
    holds: ({ mappings }) => mappings.some(({ target }) => mappings.some(({ source }) => source === target)),
  },
  {
    name: 'a requirement whose id has a colon',
    percent: 8,
    holds: ({ requirements }) => requirements.some(({ id }) => id.includes(':')),
  },
  {
    name: 'an institution with several editions',
    percent: 25,
    holds: ({ parties }) => parties.some(({ adopts }) => (adopts ?? []).length > 1),
  },
  {
    name: 'an institution with no edition',
    percent: 5,
    holds: ({ parties }) => parties.some(({ type, adopts }) => type === 'INSTITUTION' && (adopts ?? []).length === 0),
  },
  {
    name: 'an adopted edition that is superseded',
    percent: 10,
    holds: ({ parties, catalogues }) =>
      catalogues.some(
        ({ id, supersededBy }) => supersededBy !== undefined && parties.some(({ adopts }) => adopts?.includes(id)),
      ),
  },
  {
    name: 'facility types of a requirement',
    percent: 30,
    holds: ({ requirements }) => requirements.some(({ facilityTypes }) => facilityTypes !== undefined),
  },
  {
    name: 'a delegable requirement',
    percent: 40,
    holds: ({ requirements }) => requirements.some(({ delegable }) => delegable !== undefined),
  },
  {
    name: 'traits of a requirement',
    percent: 30,
    holds: ({ requirements }) => requirements.some(({ traits }) => traits !== undefined),
  },
  {
    name: 'a requirement that SHOULD',
    percent: 40,
    holds: ({ requirements }) => requirements.some(({ priority }) => priority === 'SHOULD'),
  },
  {
    name: 'a requirement that needs evidence',
    percent: 50,
    holds: ({ requirements }) => requirements.some(({ evidenceRequired }) => evidenceRequired === true),
  },
];

import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const USES = { consumer: 'use', supplier: 'care', kind: 'USES' };

const BASIS = {
  categories: {
    inconvenience: 'LOW',
    financial: 'NONE',
    programs: 'LOW',
    information: 'MODERATE',
    safety: 'NONE',
    violations: 'LOW',
  },
  answers: {
    personalDataNeeded: true,
    validationNeeded: true,
    personalDataReachable: true,
    federated: false,
    personalDataInAssertion: false,
    frontChannel: false,
  },
  by: '情報室',
  on: '2026-05-01',
};

const CASES: EditCase[] = [
  [
    'an item is answered once in a form',
    {
      'components[4].disclosures': [
        { kind: 'SDS', negatives: [{ item: '1' }, { item: '2' }, { item: '1' }] },
        { kind: 'MDS', negatives: [{ item: '1' }] },
      ],
    },
    ['DUPLICATE_ITEM', 'components[4].disclosures[0].negatives[2].item'],
  ],
  ['the owner of a component is a party', { 'components[1].owner': 'x' }, ['UNKNOWN_REFERENCE', 'components[1].owner']],
  [
    'a component id stands once',
    { 'components[+]': { id: 'ehr', owner: 'v', kind: 'SAAS', name: { ja: '同じ' } } },
    ['DUPLICATE_ID', 'components[7].id'],
  ],
  ['any component may name its layers, also none', { 'components[1].layers': [], 'components[3].layers': ['network'] }],
  ['only a usage has needs', { 'components[1].needs': { rtoHours: 4 } }, ['USAGE_ONLY', 'components[1].needs']],
  [
    'only a usage has a basis of its levels',
    { 'components[1].assuranceBasis': BASIS },
    ['USAGE_ONLY', 'components[1].assuranceBasis'],
  ],
  ['a usage has one, without any needs', { 'components[5].needs': undefined, 'components[5].assuranceBasis': BASIS }],
  [
    'what it has it does not lack',
    { 'components[1].traits': ['a', 'b'], 'components[1].lacks': ['c', 'b', 'a', 'a'] },
    ['TRAIT_ALSO_LACKING', 'components[1].lacks[1]'],
    ['TRAIT_ALSO_LACKING', 'components[1].lacks[2]'],
    ['TRAIT_ALSO_LACKING', 'components[1].lacks[3]'],
  ],
  ['it may lack what others have', { 'components[1].traits': ['a'], 'components[2].lacks': ['a'] }],
  [
    'one credential may open several components, of several parties',
    { 'components[1].credentials': ['h.admin', 'remote'], 'components[3].credentials': ['remote', 'remote'] },
  ],
  ['empty needs are as good as none', { 'components[1].needs': {} }],
  [
    'a usage belongs to an institution',
    { 'components[5].owner': 'w' },
    ['USAGE_OWNER_NOT_INSTITUTION', 'components[5].owner'],
  ],
  [
    'a usage has one USES',
    { 'links[2].kind': 'OPERATED_BY', 'links[2].supplier': 'care' },
    ['USAGE_NEEDS_ONE_USES', 'components[5]'],
  ],
  ['a usage has no second USES', { 'links[+]': USES }, ['USAGE_NEEDS_ONE_USES', 'components[5]']],
  [
    'a usage may have links of other kinds besides',
    {
      'components[+]': { id: 'api2', owner: 'v', kind: 'API', name: { ja: 'API' } },
      links: [
        { consumer: 'use', supplier: 'cloud', kind: 'USES' },
        { consumer: 'use', supplier: 'vpn', kind: 'CONNECTS_VIA' },
        { consumer: 'use', supplier: 'care', kind: 'OPERATED_BY' },
        { consumer: 'use', supplier: 'ehr', kind: 'AUTHENTICATES_VIA' },
        { consumer: 'use', supplier: 'api', kind: 'CALLS' },
        { consumer: 'api', supplier: 'cloud', kind: 'EXPOSED_BY' },
        { consumer: 'api2', supplier: 'cloud', kind: 'EXPOSED_BY' },
      ],
    },
  ],
  [
    'an API has one EXPOSED_BY',
    { 'links[3].kind': 'OPERATED_BY', 'links[3].supplier': 'care' },
    ['API_NEEDS_ONE_EXPOSED_BY', 'components[6]'],
  ],
  [
    'an API has no second EXPOSED_BY',
    {
      'components[+]': { id: 'cloud2', owner: 'v', kind: 'SAAS', name: { ja: '二' } },
      'links[+]': { consumer: 'api', supplier: 'cloud2', kind: 'EXPOSED_BY' },
    },
    ['API_NEEDS_ONE_EXPOSED_BY', 'components[6]'],
  ],
  [
    'the invariants of one component are reported together',
    { 'components[5].owner': 'w', 'links[2].kind': 'OPERATED_BY', 'links[2].supplier': 'care' },
    ['USAGE_OWNER_NOT_INSTITUTION', 'components[5].owner'],
    ['USAGE_NEEDS_ONE_USES', 'components[5]'],
  ],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});

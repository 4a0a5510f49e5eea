import { expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const CASES: EditCase[] = [
  ['an institution has a facility type, a class and editions', { 'parties[0].facilityClass': 'HOSPITAL' }],
  ['an institution needs none of them', { 'parties[0].facilityType': undefined, 'parties[0].adopts': undefined }],
  [
    'a vendor has no facility type',
    { 'parties[1].facilityType': 'I' },
    ['INSTITUTION_ONLY', 'parties[1].facilityType'],
  ],
  [
    'a vendor has no facility class',
    { 'parties[1].facilityClass': 'CLINIC' },
    ['INSTITUTION_ONLY', 'parties[1].facilityClass'],
  ],
  ['a vendor adopts nothing', { 'parties[1].adopts': ['cat'] }, ['INSTITUTION_ONLY', 'parties[1].adopts']],
  ['an empty list of editions is as good as none', { 'parties[1].adopts': [] }],
  [
    'every adopted edition is in the model',
    { 'parties[0].adopts': ['cat', 'gone', 'lost'] },
    ['UNKNOWN_REFERENCE', 'parties[0].adopts[1]'],
    ['UNKNOWN_REFERENCE', 'parties[0].adopts[2]'],
  ],
  [
    'a vendor decides nothing about forms',
    { 'parties[1].treatments': [{ component: 'cloud', kind: 'SDS', item: '1', text: { ja: '対応' } }] },
    ['INSTITUTION_ONLY', 'parties[1].treatments'],
  ],
  [
    'what is decided about a form is about a component that is there, and once about an item',
    {
      'parties[0].treatments': [
        { component: 'cloud', kind: 'SDS', item: '1', text: { ja: '対応' } },
        { component: 'cloud', kind: 'MDS', item: '1', text: { ja: '対応' } },
        { component: 'gone', kind: 'SDS', item: '1', text: { ja: '対応' } },
        { component: 'cloud', kind: 'SDS', item: '1', text: { ja: 'もう一度' } },
      ],
    },
    ['UNKNOWN_REFERENCE', 'parties[0].treatments[2].component'],
    ['DUPLICATE_TREATMENT', 'parties[0].treatments[3]'],
  ],
  [
    'a party id stands once',
    { 'parties[+]': { id: 'v', type: 'VENDOR', name: { ja: '同じ' } } },
    ['DUPLICATE_ID', 'parties[3].id'],
  ],
  ['ids are case-sensitive', { 'parties[+]': { id: 'V', type: 'VENDOR', name: { ja: '大文字' } } }],
  ['a party may have the id of a component', { 'parties[+]': { id: 'ehr', type: 'VENDOR', name: { ja: '同名' } } }],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});

import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../server/model/parse.ts';
import { collectProblems } from '../../server/model/problem.ts';
import { type EditCase, edited, problemsOf, smallDocument } from '../support/builders.ts';

const CASES: EditCase[] = [
  ['the small document is in order', {}],
  ['the format has to be named', { format: undefined }, ['MISSING', 'format']],
  ['another major version is another format', { format: 'bunkai-model/2' }, ['NOT_ONE_OF', 'format']],
  ['a key at the top has to be known', { colour: 1 }, ['UNKNOWN_KEY', 'colour']],
  ['a key inside has to be known', { 'components[3].owned': 'v' }, ['UNKNOWN_KEY', 'components[3].owned']],
  ['an unknown key is a problem however little stands under it', { component: [] }, ['UNKNOWN_KEY', 'component']],
  ['an odd key is quoted in the path', { 'parties[0].a b': 1 }, ['UNKNOWN_KEY', 'parties[0]["a b"]']],
  ['a required field is there', { 'components[3].owner': undefined }, ['MISSING', 'components[3].owner']],
  ['a required text is there', { 'components[3].name': { en: 'Care' } }, ['MISSING', 'components[3].name.ja']],
  ['a list is a list', { parties: { id: 'h' } }, ['WRONG_TYPE', 'parties']],
  [
    'an entity is an object',
    { 'parties[1]': 'v', sheets: undefined, contracts: undefined, components: undefined, links: undefined },
    ['WRONG_TYPE', 'parties[1]'],
  ],
  ['an id is a text', { 'parties[0].id': 7 }, ['WRONG_TYPE', 'parties[0].id']],
  ['an id is not empty', { 'parties[0].id': '' }, ['EMPTY_TEXT', 'parties[0].id']],
  ['English is not empty', { 'parties[0].name.en': '' }, ['EMPTY_TEXT', 'parties[0].name.en']],
  ['null is not left out', { 'contracts[0].endsOn': null }, ['WRONG_TYPE', 'contracts[0].endsOn']],
  ['a kind is one of the vocabulary', { 'components[0].kind': 'Organisation' }, ['NOT_ONE_OF', 'components[0].kind']],
  ['a number is none of the vocabulary', { 'components[0].kind': 3 }, ['NOT_ONE_OF', 'components[0].kind']],
  ['null is no word at all', { 'components[0].kind': null }, ['WRONG_TYPE', 'components[0].kind']],
  [
    'a disclosure is of a known kind',
    { 'components[3].disclosures': [{ kind: 'MDS' }, { kind: 'mds' }] },
    ['NOT_ONE_OF', 'components[3].disclosures[1].kind'],
  ],
  ['a day is in the calendar', { asOf: '2026-02-30' }, ['BAD_DATE', 'asOf']],
  ['29 February is a day in leap years', { asOf: '2028-02-29' }],
  ['29 February is no day in other years', { asOf: '2026-02-29' }, ['BAD_DATE', 'asOf']],
  ['29 February is no day in most centuries', { asOf: '2100-02-29' }, ['BAD_DATE', 'asOf']],
  ['a day is written in full', { asOf: '2026-2-3' }, ['BAD_DATE', 'asOf']],
  ['a day has no time', { asOf: '2026-02-03T00:00:00Z' }, ['BAD_DATE', 'asOf']],
  ['a day is a text', { asOf: 20260203 }, ['WRONG_TYPE', 'asOf']],
  ['the day of a draft is null', { 'sheets[2].publishedOn': null }],
  ['a level is at least 1', { 'components[4].assurance': { ial: 0 } }, ['OUT_OF_RANGE', 'components[4].assurance.ial']],
  ['a level is at most 3', { 'components[4].assurance': { ial: 4 } }, ['OUT_OF_RANGE', 'components[4].assurance.ial']],
  ['a level is whole', { 'components[4].assurance': { ial: 1.5 } }, ['WRONG_TYPE', 'components[4].assurance.ial']],
  [
    'availability is more than nothing',
    { 'contracts[0].terms': { availability: 0 } },
    ['OUT_OF_RANGE', 'contracts[0].terms.availability'],
  ],
  [
    'availability is a fraction, not a percentage',
    { 'contracts[0].terms': { availability: 99.9 } },
    ['OUT_OF_RANGE', 'contracts[0].terms.availability'],
  ],
  ['all of the time is available', { 'contracts[0].terms': { availability: 1 } }],
  [
    'hours are not negative',
    { 'contracts[0].terms': { rtoHours: -1 } },
    ['OUT_OF_RANGE', 'contracts[0].terms.rtoHours'],
  ],
  ['no hours are hours', { 'contracts[0].terms': { rtoHours: 0, rpoHours: 0.5 } }],
  [
    'hours are finite',
    { 'contracts[0].terms': { rtoHours: Number.POSITIVE_INFINITY } },
    ['WRONG_TYPE', 'contracts[0].terms.rtoHours'],
  ],
  ['a yes is a boolean', { 'contracts[0].bundles': 'true' }, ['WRONG_TYPE', 'contracts[0].bundles']],
  [
    'every problem is reported at once, in the order of the format',
    {
      format: 'x',
      colour: 1,
      'parties[1].type': 'SHOP',
      'links[0].kind': undefined,
      'sheets[1].lines[0].duties[0].id': '',
      'contracts[0].startsOn': 'now',
    },
    ['UNKNOWN_KEY', 'colour'],
    ['NOT_ONE_OF', 'format'],
    ['NOT_ONE_OF', 'parties[1].type'],
    ['MISSING', 'links[0].kind'],
    ['EMPTY_TEXT', 'sheets[1].lines[0].duties[0].id'],
    ['BAD_DATE', 'contracts[0].startsOn'],
  ],
];

test.each(CASES)('%s', (_sentence, edits, ...expected) => {
  expect(problemsOf(edited(edits))).toEqual(expected);
});

test.each([
  ['null', null],
  ['a text', 'bunkai-model/1'],
  ['a number', 1],
  ['a list', []],
  ['a list of documents', [smallDocument()]],
])('%s is no document', (_what, value) => {
  expect(problemsOf(value)).toEqual([['WRONG_TYPE', '']]);
});

const REQUIRED: Record<string, string[]> = {
  'catalogues[0]': ['id'],
  'catalogues[0].requirements[0]': ['id', 'layers', 'phases'],
  'catalogues[0].mappings[0]': ['source', 'target', 'relation'],
  'parties[0]': ['id', 'type', 'name'],
  'components[0]': ['id', 'owner', 'kind', 'name'],
  'links[0]': ['consumer', 'supplier', 'kind'],
  'sheets[1]': ['component', 'version'],
  'sheets[1].lines[0]': ['requirement', 'stance'],
  'sheets[1].lines[0].duties[0]': ['id'],
  'contracts[0]': ['id', 'customer', 'supplier', 'covers', 'startsOn'],
  'contracts[0].annexes[0]': ['component', 'sheetVersion'],
  'evidence[0]': ['id'],
  'decisions[0]': ['institution', 'gap', 'state', 'reason', 'by', 'on'],
};

describe.each(Object.entries(REQUIRED))('%s', (entity, fields) => {
  test.each(fields)('has to have %s', (field) => {
    expect(problemsOf(edited({ [`${entity}.${field}`]: undefined }))).toEqual([['MISSING', `${entity}.${field}`]]);
  });
});

test('entities need nothing but what they have to have', () => {
  const bare = {
    format: 'bunkai-model/1',
    catalogues: [{ id: 'cat', requirements: [{ id: 'r', title: { ja: '題' }, layers: ['data'], phases: ['normal'] }] }],
    parties: [
      { id: 'h', type: 'INSTITUTION', name: { ja: '病院' } },
      { id: 'v', type: 'VENDOR', name: { ja: '事業者' } },
    ],
    components: [{ id: 'c', owner: 'v', kind: 'SAAS', name: { ja: '予約' }, disclosures: [{ kind: 'SDS' }] }],
    sheets: [
      { component: 'c', version: '1' },
      { component: 'c', version: '2', lines: [{ requirement: 'cat:r', stance: 'SHARED', duties: [{ id: 'd' }] }] },
    ],
    contracts: [{ id: 'k', customer: 'h', supplier: 'v', covers: ['c'], startsOn: '2026-01-01' }],
    evidence: [{ id: 'e' }],
  };
  expect(problemsOf(bare)).toEqual([]);
  expect(problemsOf({ format: 'bunkai-model/1' })).toEqual([]);
});

describe('the parameters of a problem', () => {
  const paramsOf = (edits: Record<string, unknown>) => {
    const { problems, report } = collectProblems();
    parseDocument(edited(edits), report);
    return problems.map(({ params }) => params);
  };

  test.each([
    ['name the unknown key and the known ones', { 'parties[0].name.jp': 'x' }, { key: 'jp', allowed: 'ja, en' }],
    ['name the missing field', { 'parties[0].name': undefined }, { field: 'name' }],
    ['name both types', { 'parties[0].name': ['x'] }, { expected: 'object', found: 'array' }],
    [
      'name the types of numbers',
      { 'components[4].assurance': { ial: 1.5 } },
      { expected: 'integer', found: 'number' },
    ],
    ['list the vocabulary', { 'parties[0].type': 'SHOP' }, { value: 'SHOP', allowed: 'INSTITUTION, VENDOR' }],
    ['quote the date', { asOf: '1 May' }, { value: '1 May' }],
    ['give the bound', { 'contracts[0].terms': { availability: 0 } }, { value: '0', bound: '> 0' }],
    ['give the other bound', { 'contracts[0].terms': { availability: 2 } }, { value: '2', bound: '≤ 1' }],
    ['cut what is long', { asOf: 'x'.repeat(1000) }, { value: `${'x'.repeat(79)}…` }],
  ])('%s', (_sentence, edits, params) => {
    expect(paramsOf(edits)).toEqual([params]);
  });
});

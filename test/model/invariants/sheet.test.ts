import { describe, expect, test } from 'vitest';
import { type EditCase, edited, problemsOf } from '../../support/builders.ts';

const LINE = 'sheets[1].lines[0]';
const sheet = (version: string, publishedOn: string | null) => ({ component: 'care', version, publishedOn });
const line = (phases: string[] | undefined, requirement = 'cat:logs') => ({
  requirement,
  stance: 'SELF',
  ...(phases && { phases }),
});

const CASES: EditCase[] = [
  ['a sheet belongs to a component', { 'sheets[0].component': 'x' }, ['UNKNOWN_REFERENCE', 'sheets[0].component']],
  ['a component may have sheets of several dates', { 'sheets[+]': sheet('2', '2026-05-01') }],
  [
    'two published sheets have different dates',
    { 'sheets[+]': sheet('2', '2026-04-01') },
    ['DUPLICATE_SHEET_DATE', 'sheets[3].publishedOn'],
  ],
  [
    'two published sheets have different versions',
    { 'sheets[+]': sheet('1', '2026-05-01') },
    ['DUPLICATE_SHEET_VERSION', 'sheets[3].version'],
  ],
  [
    'a sheet that stands twice breaks both',
    { 'sheets[+]': sheet('1', '2026-04-01') },
    ['DUPLICATE_SHEET_VERSION', 'sheets[3].version'],
    ['DUPLICATE_SHEET_DATE', 'sheets[3].publishedOn'],
  ],
  ['a draft may go by the version of a published sheet', { 'sheets[+]': sheet('1', null) }],
  ['a draft need not say that it is one', { 'sheets[1].publishedOn': undefined }],
  [
    'drafts have different versions',
    { sheets: [sheet('1', '2026-04-01'), sheet('2', null), sheet('3', null), sheet('2', null)] },
    ['DUPLICATE_SHEET_VERSION', 'sheets[3].version'],
  ],
  [
    'sheets of two components may share version and date',
    { 'sheets[+]': { ...sheet('1', '2026-04-01'), component: 'cloud' } },
  ],
  [
    'lines for different phases of one requirement stand side by side',
    { 'sheets[0].lines': [line(['normal']), line(['disaster'])] },
  ],
  ['a line for each requirement and phase', { 'sheets[0].lines': [line(['normal']), line(['normal'], 'cat:patch')] }],
  [
    'a line stands once for a requirement and phase',
    { 'sheets[0].lines': [line(['normal', 'disaster']), line(['disaster', 'cyberattack']), line(['cyberattack'])] },
    ['DUPLICATE_LINE', 'sheets[0].lines[1]'],
    ['DUPLICATE_LINE', 'sheets[0].lines[2]'],
  ],
  [
    'a line without phases is for all phases of the requirement',
    { 'sheets[0].lines': [line(undefined), line(['cyberattack'])] },
    ['DUPLICATE_LINE', 'sheets[0].lines[1]'],
  ],
  ['and for no others', { 'sheets[0].lines': [line(undefined), line(['disaster'])] }],
  [
    'a line without phases on an unknown catalogue is for all phases',
    { 'sheets[0].lines': [line(['disaster'], 'far:1'), line(undefined, 'far:1')] },
    ['DUPLICATE_LINE', 'sheets[0].lines[1]'],
  ],
  ['a requirement of a catalogue that is not loaded is kept', { [`${LINE}.requirement`]: 'far:anything' }],
  [
    'a requirement of a loaded catalogue is in it',
    { [`${LINE}.requirement`]: 'cat:gone' },
    ['UNKNOWN_REFERENCE', `${LINE}.requirement`],
  ],
  [
    'the first colon of a key divides',
    { [`${LINE}.requirement`]: 'cat:patch:x' },
    ['UNKNOWN_REFERENCE', `${LINE}.requirement`],
  ],
  ['a key has a colon', { [`${LINE}.requirement`]: 'patch' }, ['BAD_REQUIREMENT_KEY', `${LINE}.requirement`]],
  [
    'duty ids are unique within a line',
    { [`${LINE}.duties[+]`]: { id: 'fw' } },
    ['DUPLICATE_DUTY', `${LINE}.duties[1].id`],
  ],
  [
    'the same duty may stand on several lines',
    { 'sheets[1].lines[+]': { requirement: 'cat:logs', stance: 'SHARED', duties: [{ id: 'fw' }] } },
  ],
  [
    'via may name what is not in the model',
    { [LINE]: { requirement: 'cat:patch', stance: 'SUPPLIER', via: 'nobody' } },
  ],
  ['via may be left out', { [LINE]: { requirement: 'cat:patch', stance: 'SUPPLIER' } }],
  ['satisfies may name duties that no sheet has', { [`${LINE}.satisfies`]: ['none'] }],
  ['evidence is there', { [`${LINE}.evidence`]: ['iso', 'x'] }, ['UNKNOWN_REFERENCE', `${LINE}.evidence[1]`]],
];

test.each(CASES)('%s', (_sentence, edits, ...problems) => {
  expect(problemsOf(edited(edits))).toEqual(problems);
});

const STANCES = ['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER', 'NOT_APPLICABLE', 'FORBIDDEN'];
const FIELDS = [
  { field: 'via', value: 'care', stances: ['SUPPLIER'] },
  { field: 'duties', value: [{ id: 'd' }], stances: ['SHARED', 'CONSUMER'] },
  { field: 'when', value: ['local-5g'], stances: ['SHARED', 'CONSUMER'] },
  { field: 'satisfies', value: ['fw'], stances: ['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER'] },
  { field: 'compensation', value: { ja: '代替' }, stances: ['FORBIDDEN'] },
  { field: 'evidence', value: ['iso'], stances: STANCES },
  { field: 'note', value: { ja: '備考' }, stances: STANCES },
  { field: 'source', value: { document: '仕様書' }, stances: STANCES },
];

describe.each(FIELDS)('the field $field', ({ field, value, stances }) => {
  test.each(STANCES)('with %s is accepted only where the stance has a use for it', (stance) => {
    const problems = problemsOf(edited({ [LINE]: { requirement: 'cat:patch', stance, [field]: value } }));
    expect(problems).toEqual(stances.includes(stance) ? [] : [['FIELD_NOT_FOR_STANCE', `${LINE}.${field}`]]);
  });
});

const KINDS_WITHOUT_CONSUMER = { org: true, use: true, ehr: false, vpn: false, care: false, cloud: false, api: false };

describe.each(Object.entries(KINDS_WITHOUT_CONSUMER))('a sheet of %s', (component, hasNoConsumers) => {
  test.each(STANCES)('with %s is accepted unless it leaves work to a consumer that there cannot be', (stance) => {
    const lines = [{ requirement: 'cat:patch', stance }];
    const problems = problemsOf(edited({ sheets: [{ component, version: '9', lines }], 'contracts[0].annexes': [] }));
    const refused = hasNoConsumers && ['SHARED', 'CONSUMER'].includes(stance);
    expect(problems).toEqual(refused ? [['STANCE_WITHOUT_CONSUMER', 'sheets[0].lines[0].stance']] : []);
  });
});

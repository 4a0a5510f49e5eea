import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../server/model/problem.ts';
import { LANGUAGES } from '../../server/text/facts.ts';
import { problemMessage } from '../../server/text/problems.ts';

type Params = Problem['params'];
const LINK = { kind: 'CALLS', consumer: 'from-x', supplier: 'to-y' };

/** A sample of each code's parameters; no value is a word of ours, so that each must show in the sentence. */
const PARAMS: Readonly<Record<ProblemCode, Params>> = {
  FILE_UNREADABLE: { detail: 'ENOENT' },
  SYNTAX: { detail: 'unexpected }', line: 1234 },
  TOO_LARGE: { length: 12, most: 10 },
  TOO_MUCH_WORK: { seconds: 20 },
  WORKBOOK_LOCKED: {},
  WORKBOOK_DAMAGED: {},
  WORKBOOK_TOO_LARGE: { megabytes: 100 },
  TABLE_TOO_LARGE: { rows: 17 },
  TABLE_UNREADABLE: { detail: 'UTF-9', line: 1234 },
  NO_TABLE: {},
  UNKNOWN_LAYOUT: {},
  MARK_CHANGED: { written: '◎', found: '×' },
  UNKNOWN_ROW: { found: 'my row' },
  ROW_MISSING: { number: '1234', requirement: 'core:patch' },
  NOT_WITH_ANSWER: { field: 'aa', answer: 'bb' },
  MARK_UNKNOWN: { found: '?!', allowed: '◎, ○' },
  MARK_JOINED: { found: '◎', components: 'vpn, ehr' },
  MARK_TWICE: { found: '◎', other: '×', first: 'Sheet1!D6' },
  MARK_WITHOUT_SUPPLIER: { component: 'vpn' },
  TEXT_CHANGED: { found: 'typed over' },
  REMARK_WITHOUT_STATEMENT: { found: 'typed below' },
  EVIDENCE_NOT_KNOWN: { found: 'ISO 99999' },
  NOT_OURS: { found: 'a new row' },
  MATRIX_ROW_MISSING: { requirement: 'core:patch' },
  UNKNOWN_KEY: { key: 'colour', allowed: 'name, kind' },
  MISSING: { field: 'owner' },
  WRONG_TYPE: { expected: 'aa', found: 'bb' },
  NOT_ONE_OF: { value: 'MAYBE', allowed: 'SELF, SHARED' },
  BAD_DATE: { value: '2026-02-30' },
  BAD_KANA: { value: '青葉' },
  BAD_ID: { value: 'odd id' },
  OUT_OF_RANGE: { value: '1.5', bound: '≤ 1' },
  EMPTY_TEXT: {},
  REQUIRED_CATALOGUE_MISSING: { id: 'mhlw-9' },
  DUPLICATE_ID: { id: 'vpn', first: 'a.json: components[0]' },
  DUPLICATE_LINK: { ...LINK, first: 'links[0]' },
  DUPLICATE_SHEET_VERSION: { component: 'vpn', version: 'v7', first: 'sheets[0]' },
  DUPLICATE_SHEET_DATE: { component: 'vpn', version: 'v7', date: '2026-04-01', first: 'sheets[0]' },
  DUPLICATE_LINE: { requirement: 'core:patch', phase: 'normal' },
  DUPLICATE_ITEM: { item: '5-1' },
  DUPLICATE_TREATMENT: { component: 'vpn', kind: 'MDS', item: '5-1' },
  DUPLICATE_DUTY: { id: 'fw' },
  DUPLICATE_DECISION: { institution: 'h', gap: 'abc123', first: 'decisions[0]' },
  UNKNOWN_REFERENCE: { kind: 'widget', id: 'ghost' },
  BAD_REQUIREMENT_KEY: { value: 'patch' },
  COLON_IN_CATALOGUE_ID: { id: 'a:b' },
  TITLE_OR_SUMMARY_MISSING: { id: 'r9' },
  INSTITUTION_ONLY: { field: 'adopts', id: 'v' },
  TRAIT_ALSO_LACKING: { trait: 'own-identity-provider' },
  USAGE_ONLY: { field: 'needs', id: 'ehr' },
  USAGE_OWNER_NOT_INSTITUTION: { id: 'use', owner: 'v' },
  USAGE_NEEDS_ONE_USES: { id: 'use', count: 0 },
  API_NEEDS_ONE_EXPOSED_BY: { id: 'api', count: 2 },
  SELF_LINK: { kind: 'CALLS', id: 'ehr' },
  LINK_CONSUMER_KIND: { ...LINK, found: 'API', allowed: 'USAGE, SAAS' },
  LINK_SUPPLIER_KIND: { ...LINK, found: 'USAGE', allowed: 'API' },
  LINK_SAME_OWNER: LINK,
  LINK_OTHER_OWNER: LINK,
  STANCE_WITHOUT_CONSUMER: { stance: 'SHARED', kind: 'USAGE' },
  FIELD_NOT_FOR_STANCE: { field: 'via', stance: 'SELF', allowed: 'SUPPLIER' },
  CUSTOMER_IS_SUPPLIER: { id: 'k1', party: 'h' },
  ENDS_BEFORE_START: { field: 'endsOn', date: '2026-01-01', startsOn: '2026-04-01' },
  BEFORE_FOUND: { id: 'f1', field: 'dueOn', date: '2026-01-01', foundOn: '2026-04-01' },
  NOT_FOR_PURCHASE: { field: 'endsOn', id: 'k1' },
  ANNEX_NOT_COVERED: { id: 'k1', component: 'vpn' },
  PROPOSER_NOT_A_PARTY: { id: 'p1', party: 'w' },
  BASIS_OF_ANOTHER_CONTRACT: { id: 'p1', field: 'supplier', value: 'w' },
  PUBLISHED_SHEET_CHANGED: { component: 'vpn', version: 'v7' },
  NOTHING_TO_REMOVE: { kind: 'widget', id: 'ghost' },
  MORE_PROBLEMS: { shown: 3, more: 7 },
};

const optional = ['allowed', 'line', 'first', 'value', 'bound'];
const without = (params: Params) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !optional.includes(name)));

describe.each(LANGUAGES)('in %s', (language) => {
  const message = (code: ProblemCode, params: Params) => problemMessage({ code, path: 'somewhere', params }, language);

  test.each(PROBLEM_CODES)('%s is one sentence that names what it is about', (code) => {
    const said = message(code, PARAMS[code]);
    const missing = Object.entries(PARAMS[code])
      .filter(([name]) => name !== 'bound')
      .flatMap(([, value]) => String(value).split(', '))
      .filter((value) => !said.includes(value));
    expect(missing).toEqual([]);
    expect(said).toMatch(language === 'ja' ? /^[^。]*[\p{sc=Hiragana}\p{sc=Han}][^。]*。$/u : /^[A-Z“\d].*[^.]\.$/u);
    expect(said).not.toMatch(/undefined|–|somewhere|[A-Z]{3,}_(?:IS|NOT|BEFORE|WITHOUT|MISSING)_?/u);
    expect(said.includes(code)).toBe(false);
  });

  test.each(PROBLEM_CODES)('%s is a whole sentence without its optional parameters', (code) => {
    const said = message(code, without(PARAMS[code]));
    expect(said).toMatch(language === 'ja' ? /^[^。、].*[^、:]。$/u : /^[A-Z“–].*[^.,;:]\.$/u);
    expect(said).not.toMatch(/undefined|\(\)|「」|“”/u);
  });

  test('a value from a file cannot break the line, and shows its own spaces', () => {
    const said = message('BAD_DATE', { value: ' 2026\n\u001b[31m\u202e' });
    expect(said).toContain(' 2026\\u000a\\u001b[31m\\u202e');
    expect(said).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('a value of a million letters is cut', () => {
    expect(message('BAD_DATE', { value: '9'.repeat(1_000_000) }).length).toBeLessThan(250);
  });
});

test('the two languages never say the same', () => {
  const same = PROBLEM_CODES.filter((code) => {
    const [ja, en] = LANGUAGES.map((language) => problemMessage({ code, path: '', params: PARAMS[code] }, language));
    return ja === en;
  });
  expect(same).toEqual([]);
});

test('a bound is said in words', () => {
  const said = (params: Params) =>
    LANGUAGES.map((language) => problemMessage({ code: 'OUT_OF_RANGE', path: '', params }, language));
  expect(said({ value: '0', bound: '> 0' })).toEqual([
    '0が範囲の外なので、0より大きい値にしてください。',
    '0 is out of range; it must be greater than 0.',
  ]);
  expect(said({ value: '4', bound: '≤ 3' })[0]).toContain('3以下の値');
  expect(said({ minimum: 1, maximum: 3 })).toEqual([
    '値が範囲の外なので、1以上3以下の値にしてください。',
    'The value is out of range; it must be from 1 to 3.',
  ]);
});

test('a reference says what kind of thing is missing', () => {
  const kinds = ['party', 'institution', 'component', 'catalogue', 'requirement', 'evidence', 'group', 'chapter'];
  const said = [...kinds, 'sheetVersion'].map((kind) =>
    problemMessage({ code: 'UNKNOWN_REFERENCE', path: '', params: { kind, id: 'x' } }, 'ja'),
  );
  expect(
    said.filter((sentence) => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+「x」がない/u.test(sentence)),
  ).toHaveLength(9);
});

import { expect, test } from 'vitest';
import { readModel } from '../../server/model/read.ts';
import { edited, smallDocument } from '../support/builders.ts';

const document = (rest: object = {}) => ({ format: 'bunkai-model/1', ...rest });
const vendor = (id: string) => ({ id, type: 'VENDOR', name: { ja: id } });
const service = (id: string, owner: string) => ({ id, owner, kind: 'SAAS', name: { ja: id } });

function read(...values: unknown[]) {
  return readModel(values.map((value, i) => ({ name: `${'abcdef'[i]}.json`, value })));
}

function problemsIn(...values: unknown[]) {
  const result = read(...values);
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, path]);
}

test('no files are an empty model', () => {
  expect(read()).toMatchObject({ ok: true, model: { parties: [], decisions: [] } });
});

test('the lists of several files are joined in their order', () => {
  const result = read(
    document({ parties: [vendor('b'), vendor('a')] }),
    document(),
    document({ parties: [vendor('c')] }),
  );
  expect(result).toMatchObject({ ok: true, model: { parties: [{ id: 'b' }, { id: 'a' }, { id: 'c' }] } });
});

test('references go from any file to any other', () => {
  const parts = Object.entries(smallDocument())
    .filter(([key]) => key !== 'format')
    .map(([key, list]) => document({ [key]: list }));
  expect(problemsIn(...parts)).toEqual([]);
  expect(problemsIn(...parts.toReversed())).toEqual([]);
});

test('with one file a path is that of the document', () => {
  expect(problemsIn(document({ components: [service('c', 'x')] }))).toEqual([
    ['UNKNOWN_REFERENCE', 'components[0].owner'],
  ]);
});

test('with several files a path begins with the name of the file and counts from its beginning', () => {
  const first = document({ parties: [vendor('v')], components: [service('c', 'v'), service('d', 'v')] });
  const third = document({ components: [service('e', 'v'), service('f', 'x')] });
  expect(problemsIn(first, document(), third)).toEqual([['UNKNOWN_REFERENCE', 'c.json: components[1].owner']]);
});

test('the same id in two files is a problem that names both places', () => {
  const result = read(document({ parties: [vendor('u'), vendor('v')] }), document({ parties: [vendor('v')] }));
  expect(result).toEqual({
    ok: false,
    problems: [
      { code: 'DUPLICATE_ID', path: 'b.json: parties[0].id', params: { id: 'v', first: 'a.json: parties[1]' } },
    ],
  });
});

test('the same link, sheet and decision in two files are problems', () => {
  const again = document({
    links: [{ consumer: 'ehr', supplier: 'vpn', kind: 'CONNECTS_VIA' }],
    sheets: [{ component: 'vpn', version: '1', publishedOn: '2026-04-01' }],
    decisions: [{ institution: 'h', gap: 'abc', state: 'IN_TALKS', reason: '再', by: '情報室', on: '2026-07-01' }],
  });
  expect(problemsIn(smallDocument(), again)).toEqual([
    ['DUPLICATE_LINK', 'b.json: links[0]'],
    ['DUPLICATE_SHEET_VERSION', 'b.json: sheets[0].version'],
    ['DUPLICATE_SHEET_DATE', 'b.json: sheets[0].publishedOn'],
    ['DUPLICATE_DECISION', 'b.json: decisions[0]'],
  ]);
});

test('a required catalogue is there when all files are read', () => {
  const needs = document({ requires: ['core'] });
  const core = document({ catalogues: [{ id: 'core' }] });
  expect(problemsIn(needs, core)).toEqual([]);
  expect(problemsIn(core, needs)).toEqual([]);
  expect(read(needs)).toEqual({
    ok: false,
    problems: [{ code: 'REQUIRED_CATALOGUE_MISSING', path: 'requires[0]', params: { id: 'core' } }],
  });
  expect(problemsIn(needs, document())).toEqual([['REQUIRED_CATALOGUE_MISSING', 'a.json: requires[0]']]);
});

test('the day and the title are those of the last file that has one', () => {
  const result = read(
    document({ asOf: '2026-01-01', title: { ja: '一' } }),
    document({ asOf: '2025-01-01' }),
    document({ title: { ja: '三' } }),
  );
  expect(result).toMatchObject({ ok: true, asOf: '2025-01-01', title: { ja: '三' } });
  expect(Object.keys(read(document()))).toEqual(['ok', 'model', 'pathOf']);
});

test('problems of shape in all files are reported together, and invariants only when there are none', () => {
  const values = [{ ...edited({ 'components[1].owner': 'x' }), format: 'x' }, document({ colour: 1 }), 5];
  expect(problemsIn(...values)).toEqual([
    ['NOT_ONE_OF', 'a.json: format'],
    ['UNKNOWN_KEY', 'b.json: colour'],
    ['WRONG_TYPE', 'c.json'],
  ]);
});

test('violations of several invariants are reported together, list by list', () => {
  const value = edited({
    requires: ['mhlw'],
    'parties[1].adopts': ['cat'],
    'components[1].owner': 'x',
    'links[0].supplier': 'care',
    'sheets[1].lines[0].via': 'care',
    'contracts[0].supplier': 'h',
    'decisions[0].institution': 'v',
  });
  expect(problemsIn(value)).toEqual([
    ['REQUIRED_CATALOGUE_MISSING', 'requires[0]'],
    ['INSTITUTION_ONLY', 'parties[1].adopts'],
    ['UNKNOWN_REFERENCE', 'components[1].owner'],
    ['LINK_SUPPLIER_KIND', 'links[0].supplier'],
    ['FIELD_NOT_FOR_STANCE', 'sheets[1].lines[0].via'],
    ['CUSTOMER_IS_SUPPLIER', 'contracts[0]'],
    ['UNKNOWN_REFERENCE', 'decisions[0].institution'],
  ]);
});

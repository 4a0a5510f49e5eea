import { expect, test } from 'vitest';
import { MAX_PROBLEMS } from '../../server/model/problem.ts';
import { readModel } from '../../server/model/read.ts';
import { edited, problemsOf } from '../support/builders.ts';

const MANY = 50_000;
const many = <T>(of: (i: number) => T): T[] => Array.from({ length: MANY }, (_, i) => of(i));

/** Milliseconds of processor time, well below what quadratic work on that number of entities would take. */
const ENOUGH_MS = 10_000;

/** A guard against hanging, not a measure: other processes make the clock run on, but not the processor time of this one. */
const PATIENCE_MS = 300_000;

function problemsOfModel(rest: object) {
  const result = readModel([{ name: 'x.json', value: { format: 'bunkai-model/1', ...rest } }]);
  return result.ok ? [] : result.problems;
}

/** The problems of a model, found without quadratic work. */
function problemsInTime(rest: object) {
  const before = process.cpuUsage();
  const problems = problemsOfModel(rest);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(ENOUGH_MS);
  return problems;
}

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an unknown key like any other', (key) => {
  const parse = (text: string): unknown => JSON.parse(text);
  expect(problemsOf(parse(`{"format": "bunkai-model/1", "${key}": {"polluted": true}}`))).toEqual([
    ['UNKNOWN_KEY', key],
  ]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('ids that are names of prototype members are ids like any other', () => {
  const party = (id: string) => ({ id, type: 'VENDOR', name: { ja: id } });
  const names = ['__proto__', 'constructor', 'toString'];
  const components = names.map((id) => ({ id, owner: id, kind: 'SAAS', name: { ja: id } }));
  expect(problemsOfModel({ parties: names.map(party), components })).toEqual([]);
  expect(problemsOfModel({ components })).toHaveLength(3);
});

test('fields are not found on a prototype', () => {
  expect(problemsOf(Object.create({ format: 'bunkai-model/1' }))).toEqual([['MISSING', 'format']]);
});

test('a wrong type is refused wherever it stands', () => {
  const values = [0, -1, Number.NaN, '', 'x', true, null, [0], { x: 0 }, [[]], [null], () => 0, Symbol('x'), 1n];
  const paths = [
    'parties',
    'parties[0]',
    'parties[0].name',
    'sheets[1].lines',
    'sheets[1].lines[0].duties',
    'links[0]',
  ];
  for (const path of paths) {
    for (const value of values) expect(problemsOf(edited({ [path]: value })), path).not.toEqual([]);
  }
});

test('nesting in the data does not matter where it is not looked at', () => {
  let deep: unknown = 'end';
  for (let i = 0; i < MANY; i++) deep = { a: deep };
  const under = (key: string) => problemsOf({ format: 'bunkai-model/1', [key]: deep });
  expect(under('colour')).toEqual([['UNKNOWN_KEY', 'colour']]);
  expect(under('title')).toEqual([
    ['UNKNOWN_KEY', 'title.a'],
    ['MISSING', 'title.ja'],
  ]);
  expect(under('asOf')).toEqual([['WRONG_TYPE', 'asOf']]);
});

test('of very many problems the first are reported, and the rest is counted', () => {
  const problems = problemsOfModel({ parties: many(() => ({})) });
  expect(problems).toHaveLength(MAX_PROBLEMS + 1);
  expect(problems[0]).toMatchObject({ code: 'MISSING', path: 'parties[0].id' });
  expect(problems.at(-1)).toEqual({
    code: 'MORE_PROBLEMS',
    path: '',
    params: { shown: MAX_PROBLEMS, more: 3 * MANY - MAX_PROBLEMS },
  });
});

test('exactly as many problems as are shown leave nothing to be counted', () => {
  const problems = problemsOfModel({ requires: many((i) => `c${i}`).slice(0, MAX_PROBLEMS) });
  expect(problems).toHaveLength(MAX_PROBLEMS);
  expect(problems.at(-1)).toMatchObject({ code: 'REQUIRED_CATALOGUE_MISSING' });
});

const party = { id: 'v', type: 'VENDOR', name: { ja: 'v' } };
const component = (i: number) => ({ id: `c${i}`, owner: 'v', kind: 'SAAS', name: { ja: 'c' } });

test.each([
  [
    'lines of one sheet',
    () => ({ sheets: [{ component: 'c', version: '1', lines: many(() => ({ requirement: 1 })) }] }),
  ],
  ['keys of one object', () => Object.fromEntries(many((i) => [`k${i}`, i]))],
  [
    'duties of one line',
    () => ({
      sheets: [
        {
          component: 'c',
          version: '1',
          lines: [{ requirement: 'a:b', stance: 'SHARED', duties: many(() => ({ id: 'd' })) }],
        },
      ],
    }),
  ],
  [
    'sheets of one version',
    () => ({ sheets: many(() => ({ component: 'c', version: '1', publishedOn: '2026-01-01' })) }),
  ],
  [
    'APIs of one id with as many links',
    () => ({
      parties: [party],
      components: many(() => ({ ...component(0), kind: 'API' })),
      links: many(() => ({ consumer: 'c0', supplier: 'c0', kind: 'EXPOSED_BY' })),
    }),
  ],
])('problems in very many %s neither overflow nor take quadratic time', { timeout: PATIENCE_MS }, (_what, rest) => {
  expect(problemsInTime(rest()).at(-1)?.code).toBe('MORE_PROBLEMS');
});

test('very many sheets, covers and annexes that are in order take linear time', { timeout: PATIENCE_MS }, () => {
  const problems = problemsInTime({
    parties: [party, { ...party, id: 'w' }],
    components: many(component),
    sheets: many((i) => ({ component: 'c0', version: `${i}` })),
    contracts: [
      {
        id: 'k',
        customer: 'w',
        supplier: 'v',
        startsOn: '2026-01-01',
        covers: many((i) => `c${i}`),
        annexes: many((i) => ({ component: 'c0', sheetVersion: `${i}` })),
      },
    ],
  });
  expect(problems).toEqual([]);
});

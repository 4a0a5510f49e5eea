import { expect, test } from 'vitest';
import { OWN_FILES } from '../../../server/exchange/limits.ts';
import { parseText } from './parseText.ts';

const parse = (text: string) => parseText(text, 'a.yaml');
const plainOf = (text: string) => {
  const result = parse(text);
  return result.ok ? result.value : result.problems;
};

function problemsOf(text: string) {
  const result = parse(text);
  return result.ok ? [] : result.problems.map(({ code, path, params }) => [code, path, params['line']]);
}

test('a date without quotes is a text', () => {
  expect(plainOf('a: 2026-02-28\nb: 2026-02-30T00:00:00Z')).toEqual({ a: '2026-02-28', b: '2026-02-30T00:00:00Z' });
});

test('words and numbers are those of YAML 1.2, whatever the file says it is', () => {
  const plain = { a: 'yes', on: 'no', c: true, d: null, e: 1, f: 0.5, g: '1_000', h: '12:30', '<<': 'x' };
  const yaml = 'a: yes\non: no\nc: true\nd:\ne: 1\nf: .5\ng: 1_000\nh: 12:30\n<<: x\n';
  expect(plainOf(yaml)).toEqual(plain);
  expect(plainOf(`%YAML 1.1\n---\n${yaml}`)).toEqual(plain);
});

test('an anchor may be used again, and the last one of a name counts', () => {
  expect(plainOf('- &a {ja: 院}\n- *a\n- &a x\n- *a')).toEqual([{ ja: '院' }, { ja: '院' }, 'x', 'x']);
});

test.each([
  ['an open bracket', 'a: 1\nb: [1', 2],
  ['a tab for indentation', 'a:\n\tb: 1', 2],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3', 3],
  ['a key that stands twice inside', 'x:\n- {b: 1, b: 2}', 2],
  ['a key that is a list', '? [x]\n: 1', 1],
  ['a key that is an alias', '- &a x\n- *a : 1', 2],
  ['an alias without an anchor', 'a: 1\nb: *x', 2],
  ['an alias before its anchor', '- *x\n- &x 1', 1],
  ['an alias within its own anchor', 'a: &x\n  b: *x', 2],
  ['a second document', 'a: 1\n---\nb: 2', 2],
  ['a tag of its own', 'a: 1\nb: !thing x', 2],
  ['a date tag', 'a: !!timestamp 2026-01-01', 1],
  ['a binary tag', 'a: !!binary aGk=', 1],
  ['a set tag', 'a: !!set {b}', 1],
  ['a function tag', 'a: !<tag:yaml.org,2002:js/function> "function () {}"', 1],
  ['an unknown directive', '%THING x\n---\na: 1', 1],
])('%s is refused with its line', (_what, text, line) => {
  expect(problemsOf(text)).toEqual([['SYNTAX', 'a.yaml', line]]);
});

test('every problem of syntax is reported at once', () => {
  expect(problemsOf('a: !x 1\nb: !y 2\nc: 3')).toEqual([
    ['SYNTAX', 'a.yaml', 1],
    ['SYNTAX', 'a.yaml', 2],
  ]);
  expect(problemsOf('a: 1\na: 2\nb: *c')).toEqual([
    ['SYNTAX', 'a.yaml', 2],
    ['SYNTAX', 'a.yaml', 3],
  ]);
});

test.each(['__proto__', 'constructor', 'toString'])('the key %s stays a key', (key) => {
  expect(Object.entries(plainOf(`${key}: {polluted: 1}`) ?? {})).toEqual([[key, { polluted: 1 }]]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

const LAUGHS = Array.from(
  { length: 12 },
  (_, i) => `a${i}: &a${i} [${i === 0 ? 'lol' : `*a${i - 1},`.repeat(10)}]`,
).join('\n');

test.each([
  ['a billion laughs', LAUGHS],
  ['a quadratic blow-up', `- &a [${'x,'.repeat(2000)}]\n${'- *a\n'.repeat(2000)}`],
])('%s is refused once and at once', { timeout: 10_000 }, (_what, text) => {
  const result = parse(text);
  expect(result.ok ? [] : result.problems.map(({ params }) => params['detail'])).toEqual([
    'aliases add more than 100000 values',
  ]);
});

test.each(['[', '{a: ', '- ', '? ', ': ', 'a: ['])('nesting %j very deeply is refused', { timeout: 20_000 }, (open) => {
  const result = parse(open.repeat(50_000));
  expect(result.ok ? [] : result.problems.map(({ params }) => params['detail'])).toEqual([
    'nested more than 60 levels deep',
  ]);
});

test('nesting as deep as is allowed is read', () => {
  expect(parse('['.repeat(59) + ']'.repeat(59)).ok).toBe(true);
});

test('very many equal keys, aliases and tags end soon', { timeout: 30_000 }, () => {
  for (const line of ['a: 1\n', '- *a\n', '- !x y\n', '}\n']) {
    const result = parse(line.repeat(30_000));
    expect(result.ok ? [] : result.problems.at(-1)?.code).toBe('MORE_PROBLEMS');
  }
});

test('YAML that would take minutes is refused with the limit', () => {
  const text = `a: ${'x'.repeat(OWN_FILES.maxYamlCharacters)}`;
  expect(parse(text)).toEqual({
    ok: false,
    problems: [
      { code: 'TOO_LARGE', path: 'a.yaml', params: { length: text.length, most: OWN_FILES.maxYamlCharacters } },
    ],
  });
});

test('a long quotation in a problem is cut', () => {
  const result = parse(`a: !${'x'.repeat(5000)} 1`);
  const [problem] = result.ok ? [] : result.problems;
  expect(String(problem?.params['detail']).length).toBe(200);
});

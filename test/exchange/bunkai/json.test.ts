import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from './parseText.ts';

function problemOf(text: string, name = 'a.json') {
  const result = parseText(text, name);
  return result.ok ? [] : result.problems.map(({ params }) => [params['line'], params['detail']]);
}

test.each([
  ['a text that ends too early', '{\n"a": [1,\n', 3, 'expected a value, found the end of the text'],
  ['nothing', '', 1, 'expected a value, found the end of the text'],
  ['a comma too many', '{\n"a": 1,\n}', 3, 'expected a key in double quotes, found "}"'],
  ['a comma too few', '{"a": 1\n"b": 2}', 2, 'expected "," or the closing bracket, found "\\""'],
  ['a colon too few', '{"a" 1}', 1, 'expected ":", found "1"'],
  ['a comment', '// a\n{}', 1, 'expected a value, found "/"'],
  ['single quotes', "{'a': 1}", 1, 'expected a key in double quotes or "}", found "\'"'],
  ['the wrong bracket', '[1}', 1, 'expected "," or the closing bracket, found "}"'],
  ['two documents', '{}\n\n{}', 3, 'expected the end of the text, found "{"'],
  ['a leading zero', '[01]', 1, 'expected "," or the closing bracket, found "1"'],
  ['a line break in a text', '["a\nb"]', 1, 'a text has no end, or holds a control character or an unknown escape'],
  ['an unknown escape', '\n["\\x41"]', 2, 'a text has no end, or holds a control character or an unknown escape'],
  ['a text without an end', '["a', 1, 'a text has no end, or holds a control character or an unknown escape'],
])('%s is refused with its line', (_what, text, line, detail) => {
  expect(problemOf(text)).toEqual([[line, detail]]);
});

describe('a key that stands twice in one object', () => {
  test('is refused, each time and everywhere', () => {
    expect(problemOf('{"a": 1,\n"a": 2,\n"b": [{"c": 1, "c": 2}],\n"a": 3}')).toEqual([
      [2, 'the key "a" stands twice in one object'],
      [3, 'the key "c" stands twice in one object'],
      [4, 'the key "a" stands twice in one object'],
    ]);
  });

  test('is found however it is written', () => {
    expect(problemOf('{"a": 1, "\\u0061": 2}')).toEqual([[1, 'the key "\\u0061" stands twice in one object']]);
  });

  test('may stand in two objects, as a value, and as the name of a prototype member', () => {
    expect(
      parseText('[{"a": "a", "b": {"a": ["a", "a"]}}, {"a": 1, "__proto__": 1, "toString": 1}]', 'a.json').ok,
    ).toBe(true);
  });
});

test.each(['__proto__', 'constructor'])('the key %s stays a key', (key) => {
  const result = parseText(`{"${key}": {"polluted": 1}}`, 'a.json');
  expect(result.ok && Object.entries(result.value ?? {})).toEqual([[key, { polluted: 1 }]]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('nesting much deeper than a model is refused, however deep and in whatever brackets', () => {
  const refusal = [[1, 'nested more than 60 levels deep']];
  expect(problemOf('['.repeat(61))).toEqual(refusal);
  expect(problemOf('['.repeat(5_000_000))).toEqual(refusal);
  expect(problemOf('{"a":'.repeat(1_000_000))).toEqual(refusal);
  expect(problemOf('['.repeat(60) + ']'.repeat(60))).toEqual([]);
});

test('the name decides between JSON and YAML, and without a known ending the beginning does', () => {
  const flow = '{a: 1, b: [x]}';
  expect(parseText(flow, 'a.yml')).toEqual({ ok: true, value: { a: 1, b: ['x'] } });
  expect(parseText(flow, 'a.YAML').ok).toBe(true);
  expect(parseText(flow, 'a.json').ok).toBe(false);
  expect(parseText(flow, 'stdin').ok).toBe(false);
  expect(parseText('a: 1', 'stdin')).toEqual({ ok: true, value: { a: 1 } });
  expect(parseText('a: 1', 'a.json').ok).toBe(false);
  expect(parseText(' \n{"a": 1}', 'stdin')).toEqual({ ok: true, value: { a: 1 } });
  expect(parseText('{"a": 1}', 'a.yaml')).toEqual({ ok: true, value: { a: 1 } });
});

test('twenty megabytes of JSON are read in seconds', { timeout: 60_000 }, () => {
  const row = '{"requirement": "core:x", "stance": "SHARED", "duties": [{"id": "d", "text": {"ja": "やること"}}]}';
  const text = `[${Array.from({ length: 210_000 }, () => row).join(',\n')}]`;
  expect(text.length).toBeGreaterThan(20_000_000);
  expect(parseText(text, 'a.json').ok).toBe(true);
});

/** Texts that are JSON or nearly so: one of them with a character taken out, put in or doubled. */
const nearlyJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ...'{}[]:,"\\0-.eE tfn\u0001/'), fc.nat(2))
  .map(([json, at, put, taken]) => {
    const from = at % (json.length + 1);
    return json.slice(0, from) + put + json.slice(from + taken);
  });

test('whatever the platform refuses is refused, and nothing else but double keys', () => {
  fc.assert(
    fc.property(nearlyJson, (text) => {
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      const syntax = problemOf(text).filter(([, detail]) => !String(detail).endsWith('stands twice in one object'));
      expect(syntax.length).toBe(isJson ? 0 : 1);
    }),
    { numRuns: 3000 },
  );
});

import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LongTexts, variablesWithTexts } from '../../server/graphql/longTexts.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { bytesOfText } from '../../server/graphql/sourceFile.ts';
import { cutLongTexts } from '../../server/http/cutLongTexts.ts';
import { JsonScan } from '../../server/http/jsonScan.ts';
import { dig } from '../support/api/dig.ts';
import { post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';
import { repeats } from '../support/repeats.ts';

/** Longer than what is read of a text at once. */
const LONG = 600_000;

async function cut(json: string, pieces = 1000): Promise<{ value: unknown; longTexts: LongTexts }> {
  const bytes = new TextEncoder().encode(json);
  const scan = new JsonScan({ maxValues: 100, maxNesting: 10, longText: 100 });
  for (let at = 0; at < bytes.length; at += pieces) expect(scan.add(bytes.subarray(at, at + pieces))).toBe(true);
  const longTexts = new LongTexts();
  const rest = await cutLongTexts(bytes, scan.longTexts, longTexts);
  return { value: JSON.parse(new TextDecoder().decode(rest)), longTexts };
}

describe('long texts of a body', () => {
  const unit = fc.constantFrom(
    'a',
    '"',
    '\\',
    '\n',
    '\u0001',
    '病',
    '𠮷',
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    '/',
    '\ufeff',
  );
  test('are the same bytes that they were as texts, whatever is escaped in them', async () => {
    const texts = fc.array(unit, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), fc.integer({ min: 7, max: 5000 }), async (units, isEscaped, pieces) => {
        const text = units.join('').repeat(Math.ceil(LONG / units.length / 2));
        const plain = JSON.stringify({ a: { short: units.join(''), text } });
        const escaped = (one: string) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
        const json = isEscaped
          ? plain.replaceAll(/[^ -~]/gu, (all) =>
              [...Array(all.length).keys()].map((i) => escaped(all.charAt(i))).join(''),
            )
          : plain;
        const { value, longTexts } = await cut(json, pieces * 100);
        const name = String(dig(value, 'a', 'text'));
        expect(dig(value, 'a', 'short')).toBe(units.join(''));
        expect(Buffer.compare(longTexts.take(name) ?? Buffer.alloc(0), bytesOfText(text))).toBe(0);
      }),
      { numRuns: repeats(4, 200) },
    );
  });

  test.each([
    ['an unknown escape', '\\x'],
    ['an escape that is cut', '\\u12'],
    ['a control character', '\n'],
  ])('are no JSON with %s', async (_, wrong) => {
    await expect(cut(`{"a":{"b":"${'x'.repeat(LONG)}${wrong}"}}`)).rejects.toBeInstanceOf(SyntaxError);
  });

  test('are left where they are in the outermost object: the document itself', async () => {
    const { value, longTexts } = await cut(JSON.stringify({ query: 'x'.repeat(LONG), variables: {} }));
    expect(dig(value, 'query')).toHaveLength(LONG);
    expect(longTexts.isEmpty).toBe(true);
  });

  test('are put back where they are not contents of files', () => {
    const longTexts = new LongTexts();
    const name = longTexts.add(new TextEncoder().encode('text'));
    const source =
      'mutation ($f: [ImportFile!]!, $t: String, $i: ImportModelInput!) { importModel(input: $i) { revision } }';
    const operation = getOperationAST(parse(source));
    if (!operation) throw new Error('there is no operation');
    const file = { name, content: name, base64: name };
    const variables = { f: [file], t: name, i: { files: [file], institution: name }, other: { content: name } };
    const kept = { name: 'text', content: name, base64: 'text' };
    expect(variablesWithTexts(makeSchema(), operation, variables, longTexts)).toEqual({
      f: [kept],
      t: 'text',
      i: { files: [kept], institution: 'text' },
      other: { content: 'text' },
    });
  });

  test('are given away once, and copied for all others', () => {
    const longTexts = new LongTexts();
    const bytes = Uint8Array.of(1, 2);
    const name = longTexts.add(bytes);
    expect(longTexts.take(name)).not.toBe(bytes);
    longTexts.isForOne = true;
    const other = longTexts.add(bytes);
    expect(longTexts.take(other)).toBe(bytes);
    expect(longTexts.take(other)).toEqual(bytes);
    expect(longTexts.take(other)).not.toBe(bytes);
    expect(longTexts.take('bytes')).toBeUndefined();
  });
});

describe('a request with a long text', () => {
  let api: TestApi;
  beforeAll(async () => {
    // A thread that begins on a busy machine may take long.
    api = await startApi({ AUTH: 'local', PARSE_SECONDS: '200', REQUEST_SECONDS: '250' });
  });
  afterAll(() => api.close());

  const title = '名'.repeat(10);
  const content = JSON.stringify(
    { format: 'bunkai-model/1', parties: [{ id: 'long', type: 'VENDOR', name: { ja: `保守${title}` } }] },
    null,
    LONG / 10,
  ).padEnd(LONG + 100);

  test('imports it wherever it stands, as often as it is asked for', async () => {
    const fields = '{ problems { code } changes { key label { ja } } }';
    const query = `mutation ($f: [ImportFile!]!, $t: String!) {
      a: importModel(input: { files: $f, dryRun: true }) ${fields}
      b: importModel(input: { files: $f, dryRun: true }) ${fields}
      c: importModel(input: { files: [{ name: "c.json", content: $t }], dryRun: true }) ${fields} }`;
    const { json } = await post(api.url, query, { variables: { f: [{ name: 'm.json', content }], t: content } });
    expect(dig(json, 'errors')).toBeUndefined();
    for (const field of ['a', 'b', 'c']) {
      expect(dig(json, 'data', field)).toEqual({
        problems: [],
        changes: [{ key: 'long', label: { ja: `保守${title}` } }],
      });
    }
  });

  test('takes the text for itself elsewhere', async () => {
    const query = 'query ($t: String!) { search(text: $t) { totalCount } }';
    const { json } = await post(api.url, query, { variables: { t: content } });
    expect(dig(json, 'errors', 0, 'message')).toBe('`text` may have at most 200 characters');
  });

  test('is no JSON where the text is none', async () => {
    const body = `{"query":"{me{role}}","variables":{"t":"${'x'.repeat(LONG)}\\x"}}`;
    const answer = await send(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(400);
    expect(dig(answer.json, 'errors', 0, 'extensions', 'code')).toBe('BAD_REQUEST');
  });
});

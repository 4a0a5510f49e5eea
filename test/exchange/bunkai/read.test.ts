import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../../../server/exchange/readFiles.ts';
import { MAX_PROBLEMS } from '../../../server/model/problem.ts';
import { SEED_CATALOGUES, SEED_MODELS, SEED_SCENARIOS, seedFile } from '../../support/seed.ts';
import { textFile } from '../../support/textFile.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const asBytes = ({ name, content }: { name: string; content: string | Uint8Array }) => ({
  name,
  content: typeof content === 'string' ? bytes(content) : content,
});

async function problemsIn(...files: { name: string; content: string | Uint8Array }[]) {
  const result = await readFiles(files.map(asBytes));
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, path]);
}

test('there is seed data to read', async () => {
  expect(SEED_CATALOGUES).toContain('catalogues/core.json');
  expect(SEED_SCENARIOS.length).toBeGreaterThan(7);
});

test.each(SEED_MODELS)('the seeded %s is in order', async (_name, files) => {
  const result = await readFiles(files);
  expect(result.ok ? [] : result.problems).toEqual([]);
});

test('a seeded case without its catalogue is refused by name', async () => {
  const problems = await problemsIn(seedFile('scenarios/a-before.json'));
  expect(problems).toContainEqual(['REQUIRED_CATALOGUE_MISSING', 'requires[0]']);
});

test('the example of the documentation is in order', async () => {
  const result = await readFiles([
    { name: 'example.json', content: readFileSync(new URL('example.json', import.meta.url)) },
  ]);
  expect(result).toMatchObject({ ok: true, asOf: '2026-11-01', model: { links: [{ network: 'OPEN' }, {}] } });
});

test('the same document in JSON and in YAML is the same model', async () => {
  const json =
    '{"format": "bunkai-model/1", "asOf": "2026-11-01", "parties": [{"id": "v", "type": "VENDOR", "name": {"ja": "社"}}]}';
  const yaml = 'format: bunkai-model/1\nasOf: 2026-11-01\nparties:\n- id: v\n  type: VENDOR\n  name: {ja: 社}\n';
  expect(await readFiles([textFile('a.yaml', yaml)])).toEqual(await readFiles([textFile('a.json', json)]));
  expect(await problemsIn({ name: 'a.yaml', content: yaml })).toEqual([]);
});

test('a number in YAML is no version', async () => {
  const yaml = 'format: bunkai-model/1\nsheets: [{component: c, version: 1.0}]\n';
  expect(await problemsIn({ name: 'a.yaml', content: yaml })).toEqual([['WRONG_TYPE', 'sheets[0].version']]);
});

test('problems of syntax come with the problems of shape of the other files, and without loose references', async () => {
  const loose =
    '{"format": "bunkai-model/1", "components": [{"id": "c", "owner": "x", "kind": "SAAS", "name": {"ja": "c"}}]}';
  const wrong = '{"format": "bunkai-model/2"}';
  const torn = '{"format": ';
  expect(
    await problemsIn({ name: 'a', content: loose }, { name: 'b', content: torn }, { name: 'c', content: wrong }),
  ).toEqual([
    ['SYNTAX', 'b'],
    ['NOT_ONE_OF', 'c: format'],
  ]);
});

test.each([
  ['a torn character', Uint8Array.of(0xe3, 0x81)],
  ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
  ['Shift JIS', Uint8Array.of(0x95, 0x61, 0x89, 0x40)],
  ['half of a pair', Uint8Array.of(0xed, 0xa0, 0x80)],
  ['an overlong slash', Uint8Array.of(0xc0, 0xaf)],
])('%s is not UTF-8 and is refused with its line', async (_what, wrong) => {
  const content = Uint8Array.from([
    ...bytes('{"format": "bunkai-model/1",\n "title": {"ja": "'),
    ...wrong,
    ...bytes('"}}'),
  ]);
  expect(await readFiles([{ name: 'a.json', content }])).toEqual({
    ok: false,
    problems: [{ code: 'SYNTAX', path: 'a.json', params: { detail: 'not UTF-8', line: 2 } }],
  });
});

test('UTF-16 is refused', async () => {
  const content = new Uint8Array(Buffer.from('\ufeff{"format": "bunkai-model/1"}', 'utf16le'));
  expect(await problemsIn({ name: 'a.json', content })).toEqual([['SYNTAX', 'a.json']]);
});

test('a byte order mark is accepted in bytes and in text, for JSON and for YAML', async () => {
  const json = '\ufeff{"format": "bunkai-model/1"}';
  const yaml = '\ufeffformat: bunkai-model/1\n';
  for (const content of [json, bytes(json), yaml, bytes(yaml)])
    expect(await problemsIn({ name: 'a', content })).toEqual([]);
});

test('very many problems of syntax are counted like all others', async () => {
  const content = `{${Array.from({ length: 50_000 }, () => '"a": 1').join(',')}}`;
  const result = await readFiles([textFile('a.json', content), textFile('b.json', '5')]);
  expect(result.ok ? [] : result.problems.at(-1)).toEqual({
    code: 'MORE_PROBLEMS',
    path: '',
    params: { shown: MAX_PROBLEMS, more: 49_999 + 1 - MAX_PROBLEMS },
  });
});

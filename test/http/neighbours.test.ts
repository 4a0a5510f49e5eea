import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateModel } from '../../seed/generate.ts';
import type { Put } from '../../server/model/change.ts';
import { dig } from '../support/api/dig.ts';
import { type HttpAnswer, post, send } from '../support/api/http.ts';
import { type Program, startProgram } from '../support/api/program.ts';
import { repeats } from '../support/repeats.ts';
import { ASK_GAPS, ASK_ME, waitsDuring, waitsOfIdle } from './neighbours.ts';

let server: Program;
beforeAll(async () => {
  server = await startProgram({ PARSE_SECONDS: '2' }, { watched: 'turns' });
  await waitsOfIdle(server.url, 80);
});
afterAll(() => server.stop());

/** The longest turn of the event loop that is allowed, in milliseconds of the processor. */
const ALLOWED = 100;

/** What keeps the server busy does so each time; collecting garbage seldom three times in a row. */
const TRIES = 3;

/** Work that is over sooner is no reason to wait, in milliseconds: a turn or two of it are half of it. */
const SOON = 1000;

/** Who is asked what meanwhile, and whether the work is so long that others ask many times in its course. */
interface Neighbour {
  readonly program: Program;
  readonly query: string;
  readonly isLong: boolean;
}

async function holdsNoViewerUp(
  work: (tries: number) => Promise<HttpAnswer>,
  { program, query, isLong }: Neighbour = { program: server, query: ASK_ME, isLong: false },
): Promise<HttpAnswer> {
  const answers: HttpAnswer[] = [];
  const tooLong: string[] = [];
  for (let tries = 0; tries < TRIES && tooLong.length === tries; tries += 1) {
    await program.longestTurn();
    const waits = await waitsDuring(program.url, async () => answers.push(await work(tries)), query);
    const turn = await program.longestTurn();
    if (turn > ALLOWED) tooLong.push(`a turn of ${turn} ms`);
    // Who waits for the end of the work rather than for a turn is found by this, and on a busy machine as well.
    else if (isLong && waits.took > SOON && waits.worst > waits.took / 2)
      tooLong.push(`${waits.worst} of ${waits.took} ms`);
  }
  expect(tooLong.length, tooLong.join(', ')).toBeLessThan(TRIES);
  const [answer] = answers;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

const IMPORT =
  'mutation ($f: [ImportFile!]!) { importModel(input: { files: $f, dryRun: true }) { problems { code path } } }';
const importing = (name: string, content: string) =>
  post(server.url, IMPORT, { variables: { f: [{ name, content }] } });
const codesOf = (answer: HttpAnswer) => [
  dig(answer.json, 'errors', 0, 'extensions', 'code'),
  dig(answer.json, 'data', 'importModel', 'problems', 0, 'code'),
];

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('while the largest allowed files are read, others are answered', () => {
  test.each([
    ['YAML of flow mappings', 'f.yaml', lines(36_000, (i) => `k${i}: [1,2,3,{a: b}]`)],
    ['YAML of one nested list', 'f.yaml', '['.repeat(400_000)],
    ['YAML of nested mappings', 'f.yaml', lines(1200, (i) => `${' '.repeat(i)}a:`)],
    ['YAML of aliases', 'f.yaml', `a: &a [1,2,3]\n${lines(90_000, (i) => `k${i}: *a`)}`],
    ['JSON of brackets', 'f.json', '['.repeat(9_000_000)],
    ['JSON of empty lists', 'f.json', `[${'[],'.repeat(4_000_000)}[]]`],
    [
      'JSON of wrong entities',
      'f.json',
      JSON.stringify({ format: 'bunkai-model/1', parties: Array(400_000).fill({}) }),
    ],
  ])('%s', async (_, name, content) => {
    const answer = await holdsNoViewerUp(() => importing(name, content));
    const [error, problem] = codesOf(answer);
    expect(error).toBeUndefined();
    expect(problem).toMatch(/^(?:SYNTAX|TOO_LARGE|TOO_MUCH_WORK|WRONG_TYPE|MISSING|UNKNOWN_KEY)$/);
  });
});

const sendBody = (body: string) =>
  send(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

describe('requests that would keep the server busy are refused before they do', () => {
  test.each([
    ['a body of brackets', `{"query":"{me{role}}","variables":{"a":${'['.repeat(9_000_000)}`, 413],
    ['a body of empty lists', `{"query":"{me{role}}","variables":{"a":[${'[],'.repeat(6_000_000)}[]]}}`, 413],
    ['a document of many megabytes', JSON.stringify({ query: `{ me { role } } #${'x'.repeat(15_000_000)}` }), 400],
    ['one field 2,400 times', JSON.stringify({ query: `{${'me{role}'.repeat(2400)}}` }), 400],
    ['one field 2,400 times, a level down', JSON.stringify({ query: `{server{${'demo '.repeat(9000)}}}` }), 400],
    [
      'values 9,000 lists deep',
      JSON.stringify({ query: `{nodes(ids:${'['.repeat(4500)}${']'.repeat(4500)}){id}}` }),
      400,
    ],
    [
      'introspection that multiplies',
      JSON.stringify({
        query: `{${Array.from({ length: 40 }, (_, i) => `a${i}:__schema{types{fields{type{fields{name}}}}}`).join(' ')}}`,
      }),
      400,
    ],
  ])('%s', async (_, body, status) => {
    const answer = await holdsNoViewerUp(() => sendBody(body));
    expect(answer.status).toBe(status);
    const code = dig(answer.json, 'errors', 0, 'extensions', 'code');
    expect(code).toMatch(/^TOO_|^GRAPHQL_PARSE_FAILED$/);
  });
});

/** Entities as a file. */
function fileOf(puts: readonly Put[]): string {
  const lists = new Map<string, unknown[]>();
  for (const { list, entity } of puts) {
    const entities = lists.get(list) ?? [];
    entities.push(entity);
    lists.set(list, entities);
  }
  return JSON.stringify({ format: 'bunkai-model/1', ...Object.fromEntries(lists) });
}

describe('while many institutions are imported and counted, others get their answers', () => {
  /** About 20 kB of a file each; together more than is followed change by change. */
  const INSTITUTIONS = repeats(350, 700);
  let busy: Program;
  let neighbour: Neighbour;
  beforeAll(async () => {
    const settings = { MAX_COST: '2000000', REQUEST_SECONDS: '600', PARSE_SECONDS: '100' };
    busy = await startProgram(settings, { watched: 'turns' });
    await waitsOfIdle(busy.url, 60, ASK_GAPS);
    neighbour = { program: busy, query: ASK_GAPS, isLong: true };
  });
  afterAll(() => busy.stop());

  test('those who need the model', async () => {
    // Each try imports others, because what is there already is soon imported.
    const model = { institutions: TRIES * INSTITUTIONS, seed: 1, batch: INSTITUTIONS };
    const files = [...generateModel(model)].map(fileOf);
    const written = await holdsNoViewerUp((tries) => {
      const variables = { f: [{ name: 'model.json', content: files[tries] }] };
      return post(busy.url, IMPORT.replace(', dryRun: true', ''), { variables });
    }, neighbour);
    expect(dig(written.json, 'data')).toEqual({ importModel: { problems: [] } });
    const counted = await holdsNoViewerUp(() => post(busy.url, '{ census { groups { institutions } } }'), neighbour);
    expect(dig(counted.json, 'errors')).toBeUndefined();
  }, 600_000);
});

import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey, type NewKey } from '../../server/usecases/identity/index.ts';
import { dig, digList, digText } from '../support/api/dig.ts';
import { type HttpAnswer, post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

type Headers = Readonly<Record<string, string>>;

const MAX_BYTES = 200_000;

let api: TestApi;
let writer: Headers;
let reader: Headers;

async function makeKey(key: NewKey): Promise<Headers> {
  const made = await createKey(api.identity, key, { id: 'test' });
  if (!made.ok) throw new Error(made.problems.join());
  return { authorization: `Bearer ${made.secret}` };
}

beforeAll(async () => {
  // A thread that begins on a busy machine may take long.
  api = await startApi({
    AUTH: 'keys',
    MAX_BODY_BYTES: String(MAX_BYTES),
    PARSE_SECONDS: '200',
    REQUEST_SECONDS: '250',
  });
  writer = await makeKey({ role: 'ADMINISTRATOR' });
  reader = await makeKey({ role: 'INSTITUTION_READER', party: 'a-h' });
});
afterAll(() => api.close());

const vendor = (id: string) =>
  JSON.stringify({ format: 'bunkai-model/1', parties: [{ id, type: 'VENDOR', name: { ja: `保守会社${id}` } }] });

interface Sent {
  readonly files?: readonly (readonly [name: string, content: string])[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Headers;
  readonly to?: string;
}

/** Sends a form as a browser does. */
function upload({ files = [], fields = {}, headers = writer, to = api.url }: Sent): Promise<HttpAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, content] of files) body.append('files', new Blob([content]), name);
  return send(`${to}/import`, { method: 'POST', body, headers });
}

/** Sends a body that no browser makes. */
const sendRaw = (body: string, type = 'multipart/form-data; boundary=X', headers = writer): Promise<HttpAnswer> =>
  send(`${api.url}/import`, { method: 'POST', body: Buffer.from(body), headers: { ...headers, 'content-type': type } });

const part = (disposition: string, content: string) =>
  `--X\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
const codeOf = ({ json }: HttpAnswer) => dig(json, 'errors', 0, 'extensions', 'code');
const said = (answer: HttpAnswer) => [answer.status, codeOf(answer)];

async function parties(): Promise<string> {
  const answer = await send(`${api.url}/export`, { headers: writer });
  return answer.text;
}

describe('an upload', () => {
  test('says what it would change and writes nothing, until it is told to', async () => {
    const files = [['vendor.json', vendor('up-1')]] as const;
    const before = await api.store.head();
    const planned = await upload({ files });
    expect(planned.status).toBe(200);
    expect(planned.headers.get('cache-control')).toBe('no-store');
    expect(planned.json).toMatchObject({
      dryRun: true,
      revision: null,
      problems: [],
      changes: [{ entity: 'PARTY', key: 'up-1', change: 'ADDED', label: { ja: '保守会社up-1' } }],
      files: [{ name: 'vendor.json', format: 'bunkai', understood: [{ entity: 'PARTY', count: 1 }], repaired: [] }],
    });
    expect(await api.store.head()).toEqual(before);
    const done = await upload({ files, fields: { dryRun: 'false' } });
    expect([done.status, dig(done.json, 'dryRun')]).toEqual([200, false]);
    expect(dig(done.json, 'revision')).toBeGreaterThan(Number(dig(before, 'revision') ?? 0));
    expect(await parties()).toContain('"up-1"');
  });

  test('answers what importModel answers', async () => {
    const content = vendor('up-2');
    const query = `mutation ($input: ImportModelInput!) { importModel(input: $input) {
      revision changes { entity key change label { ja en } } problems { code path message { ja en } }
      warnings { code path message { ja en } } files { name format understood { entity count }
      repaired { path original readAs } notUnderstood { place original reason message { ja en } } } } }`;
    for (const [name, text] of [
      ['vendor.json', content],
      ['broken.json', '{'],
      ['roles.csv', '項目,病院\n1,○\n'],
    ] as const) {
      const input = { files: [{ name, content: text }], dryRun: true };
      const asked = await post(api.url, query, { variables: { input }, headers: writer });
      const answer = await upload({ files: [[name, text]] });
      expect(answer.json).toEqual({ dryRun: true, ...Object(dig(asked.json, 'data', 'importModel')) });
    }
  });

  test('says problems with 422, in the language that is asked for, and writes nothing', async () => {
    const before = await api.store.head();
    const files = [
      ['vendor.json', vendor('up-3')],
      ['責任分界.csv', '項目,病院\n1,○\n'],
    ] as const;
    const answer = await upload({ files, fields: { dryRun: 'false', lang: 'ja' } });
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({
      revision: null,
      problems: [
        { code: 'UNKNOWN_LAYOUT', path: '責任分界.csv', message: { ja: expect.stringContaining('bunkai map') } },
      ],
    });
    expect(answer.text).not.toContain('"en"');
    expect(await api.store.head()).toEqual(before);
  });

  test('reads tables by the mapping, for the institution', async () => {
    const content = 'No,項目,病院,つばめ電子カルテ\n1,更新プログラムの適用,×,〇\n2,帳票の作成,○,別途協議\n';
    const query = `query ($input: PreviewTablesInput!) { previewTables(input: $input) { preview { mapping } } }`;
    const input = { file: { name: 'roles.csv', content }, institution: 'a-h' };
    const asked = await post(api.url, query, { variables: { input }, headers: writer });
    const mapping = JSON.parse(digText(asked.json, 'data', 'previewTables', 'preview', 'mapping'));
    mapping.sheets[0].columns[2].about = ['a-s2'];
    mapping.sheets[0].columns[3].about = ['a-v2-srv'];
    const files = [
      ['roles.csv', content],
      ['vendor.json', vendor('up-4')],
    ] as const;
    const answer = await upload({ files, fields: { mapping: JSON.stringify(mapping), institution: 'a-h' } });
    expect(answer.json).toMatchObject({ problems: [], files: [{ format: 'table' }, { format: 'bunkai' }] });
    expect(digList(answer.json, 'changes')).toHaveLength(3);
    const notUnderstood = digList(answer.json, 'files', 0, 'notUnderstood');
    expect(notUnderstood).toContainEqual(expect.objectContaining({ place: 'D3', reason: 'NOT_SETTLED' }));
    expect(digList(answer.json, 'files', 0, 'repaired')).toMatchObject([{ original: '〇', readAs: '○' }]);
  });

  test('reads each table by its own mapping, and those that have none by that of all', async () => {
    const content = 'No,項目,病院\n1,更新プログラムの適用,○\n';
    const read = JSON.stringify({ format: 'bunkai-mapping/1', sheets: [] });
    const sheet = { layout: '', target: null, columns: [], rows: [] };
    const leftOut = JSON.stringify({
      format: 'bunkai-mapping/1',
      sheets: [{ ...sheet, sheet: '' }],
    });
    const files = [
      ['a.csv', content],
      ['b.csv', content],
    ] as const;
    const reasonsOf = async (fields: Sent['fields'] = {}) => {
      const { json } = await upload({ files, fields });
      return [0, 1].map((i) => digList(json, 'files', i, 'notUnderstood').map((one) => dig(one, 'reason')));
    };
    const [all] = await reasonsOf({ mapping: leftOut });
    expect(all).toEqual(['SHEET_NOT_READ']);
    const [own, other] = await reasonsOf({ mapping: leftOut, 'mapping[1]': read });
    expect(own).toEqual(all);
    expect(other).not.toContain('SHEET_NOT_READ');
  });

  test.each([
    [{ 'mapping[1]': '{}' }],
    [{ 'mapping[-1]': '{}' }],
    [{ 'mapping[x]': '{}' }],
    [{ dryRun: 'no' }],
    [{ lang: 'fr' }],
    [{ mapping: '{' }],
    [{ mapping: '{}', institution: 'never-was' }],
    [{ unknown: '1' }],
    [JSON.parse('{"__proto__": "1"}')],
  ])('is refused where a field is wrong: %j', async (fields) => {
    expect(said(await upload({ files: [['a.csv', 'a,b\n1,2\n']], fields }))).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('needs a file', async () => {
    expect(said(await upload({ fields: { dryRun: 'true' } }))).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('permission comes first', () => {
  test('readers and strangers are refused whatever they send, and that is on record', async () => {
    for (const [headers, expected] of [
      [reader, [403, 'FORBIDDEN']],
      [{}, [403, 'FORBIDDEN']],
      [{ authorization: 'Bearer bunkai_nothing' }, [401, 'UNAUTHENTICATED']],
    ] as const) {
      expect(said(await upload({ files: [['a.json', vendor('up-5')]], headers }))).toEqual(expected);
      expect(said(await sendRaw('no form', 'text/plain', headers))).toEqual(expected);
    }
    const records: string[] = [];
    for await (const { record } of api.identity.accounts.audit(0)) records.push(record);
    const refusals = records.filter((record) => record.includes('REFUSED') && record.includes('importModel'));
    // One for each form of the reader, and the first of those who showed nothing.
    expect(refusals).toHaveLength(3);
  });

  test('before a byte of the body has come', async () => {
    const headers = { ...reader, 'content-type': 'multipart/form-data; boundary=X', 'content-length': '100000' };
    const waiting = request(`${api.url}/import`, { method: 'POST', headers });
    waiting.flushHeaders();
    const [answer] = await once(waiting, 'response');
    expect(answer.statusCode).toBe(403);
    waiting.on('error', () => {});
    waiting.destroy();
  });

  test('pages of other sites cannot send one', async () => {
    const headers = { ...writer, 'sec-fetch-site': 'cross-site' };
    expect(said(await upload({ files: [['a.json', vendor('up-6')]], headers }))).toEqual([403, 'CROSS_SITE']);
    const local = await startApi({ AUTH: 'local', PARSE_SECONDS: '200', REQUEST_SECONDS: '250' });
    try {
      const files = [['a.json', vendor('up-6')]] as const;
      const scripted = { 'x-requested-with': 'test' };
      const sendTo = async (given: Headers) => said(await upload({ files, headers: given, to: local.url }));
      expect(await sendTo({})).toEqual([403, 'CROSS_SITE']);
      expect(await sendTo({ ...scripted, origin: 'https://elsewhere.example' })).toEqual([403, 'CROSS_SITE']);
      expect(await sendTo({ ...scripted, 'sec-fetch-site': 'same-site' })).toEqual([403, 'CROSS_SITE']);
      expect(await sendTo({ 'sec-fetch-site': 'same-origin' })).toEqual([403, 'CROSS_SITE']);
      expect(await sendTo({ ...scripted, 'sec-fetch-site': 'same-origin' })).toEqual([200, undefined]);
    } finally {
      await local.close();
    }
  });
});

describe('a hostile upload', () => {
  test('is cut off at the limit, whether it says its length or not', async () => {
    const files = [['a.json', ' '.repeat(MAX_BYTES)]] as const;
    expect(said(await upload({ files }))).toEqual([413, 'TOO_LARGE']);
    const port = Number(new URL(api.url).port);
    const socket = connect(port, 'localhost');
    const auth = `Authorization: ${writer['authorization']}\r\nContent-Type: multipart/form-data; boundary=X`;
    socket.write(`POST /import HTTP/1.1\r\nHost: localhost\r\n${auth}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const begin = '--X\r\nContent-Disposition: form-data; name="files"; filename="a.json"\r\n\r\n';
    for (const chunk of [begin, ' '.repeat(MAX_BYTES)]) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
    // The form has not ended: its answer does not wait for that.
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  test.each([
    ['no boundary', 'multipart/form-data', 415, 'UNSUPPORTED'],
    ['no boundary named', 'multipart/form-data; charset=utf-8', 400, 'BAD_USER_INPUT'],
    ['an empty boundary', 'multipart/form-data; boundary=', 400, 'BAD_USER_INPUT'],
    ['another type', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED'],
    ['another boundary', 'multipart/form-data; boundary=Y', 400, 'BAD_USER_INPUT'],
  ])('has %s', async (_, type, status, code) => {
    const body = `${part('name="files"; filename="a.json"', vendor('up-7'))}--X--\r\n`;
    expect(said(await sendRaw(body, type))).toEqual([status, code]);
  });

  test('ends anywhere: nothing of it is imported', async () => {
    const field = part('name="dryRun"', 'false');
    const whole = `${field}${part('name="files"; filename="a.json"', vendor('up-8'))}--X--`;
    const before = await api.store.head();
    for (let length = 0; length < whole.length - 2; length += 3) {
      const answer = await sendRaw(whole.slice(0, length));
      expect([length, ...said(answer)]).toEqual([length, 400, 'BAD_USER_INPUT']);
    }
    expect(await api.store.head()).toEqual(before);
    expect((await sendRaw(`${whole}\r\nepilogue`.replace('false', 'true'))).status).toBe(200);
  });

  test.each([
    ['1000 files', (i: number) => `name="files"; filename="${i}.json"`],
    ['1000 fields', (i: number) => `name="f${i}"`],
  ])('has %s', async (_, disposition) => {
    const parts = Array.from({ length: 1000 }, (_, i) => part(disposition(i), '{}'));
    expect(said(await sendRaw(`${parts.join('')}--X--\r\n`))).toEqual([413, 'TOO_LARGE']);
  });

  test('gives a field twice, or without a name', async () => {
    const file = part('name="files"; filename="a.json"', vendor('up-9'));
    for (const dispositions of [['name="dryRun"', 'name="dryRun"'], ['x="y"']]) {
      const fields = dispositions.map((each) => part(each, 'false')).join('');
      expect(said(await sendRaw(`${fields}${file}--X--\r\n`))).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  test.each([
    ['\u0001\u001b[31m\u007f.json', '\ufffd\ufffd[31m\ufffd.json'],
    ['\u202ejson.exe', '\ufffdjson.exe'],
    ['../../etc/責任.json', '責任.json'],
    ['', 'files[0]'],
    [`${'長'.repeat(250)}.json`, `${'長'.repeat(194)}….json`],
  ])('names its file %j', async (name, shown) => {
    const body = `${part(`name="files"; filename="${name}"`, vendor('up-10'))}--X--\r\n`;
    const answer = await sendRaw(body);
    expect([answer.status, dig(answer.json, 'files', 0, 'name')]).toEqual([200, shown]);
  });
});

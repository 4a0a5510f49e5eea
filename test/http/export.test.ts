import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNKAI_JSON, BUNKAI_YAML } from '../../server/exchange/bunkai/index.ts';
import { XLSX } from '../../server/exchange/xlsx/index.ts';
import { MAX_EXPORTS } from '../../server/http/openStreams.ts';
import { evidence } from '../../server/model/evidence.ts';
import { createKey, type NewKey } from '../../server/usecases/identity/index.ts';
import { exportModel } from '../../server/usecases/queries/export/exportModel.ts';
import { dig } from '../support/api/dig.ts';
import { post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';
import { textOf } from '../support/pieces.ts';
import { readNow } from '../support/readNow.ts';
import { textFile } from '../support/textFile.ts';

type Headers = Readonly<Record<string, string>>;

let api: TestApi;
let auditor: Headers;
let reader: Headers;
let stranger: Headers;

async function makeKey(key: NewKey): Promise<Headers> {
  const made = await createKey(api.identity, key, { id: 'test' });
  if (!made.ok) throw new Error(made.problems.join());
  return { authorization: `Bearer ${made.secret}` };
}

beforeAll(async () => {
  api = await startApi({ AUTH: 'keys', PUBLIC_URL: 'https://hospital.example/bunkai/' });
  auditor = await makeKey({ role: 'AUDITOR' });
  reader = await makeKey({ role: 'INSTITUTION_READER', party: 'a-h' });
  stranger = await makeKey({ role: 'INSTITUTION_READER', party: 'd-h1' });
});
afterAll(() => api.close());

const download = (query = '', headers: Headers = {}, init: RequestInit = {}) =>
  send(`${api.url}/export${query}`, { ...init, headers });
const codeOf = (json: unknown) => dig(json, 'errors', 0, 'extensions', 'code');

function modelIn(text: string, name = 'model.json') {
  const read = readNow([textFile(name, text)]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.model;
}

describe('a download of the model', () => {
  test.each([
    ['', BUNKAI_JSON, 'application/json', 'bunkai-model.json'],
    ['?format=bunkai', BUNKAI_JSON, 'application/json', 'bunkai-model.json'],
    ['?format=bunkai-yaml', BUNKAI_YAML, 'application/yaml', 'bunkai-model.yaml'],
  ] as const)('is what the command line writes (%s)', async (query, format, type, name) => {
    const answer = await download(query, auditor);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).toBe(await textOf(exportModel(api.store, { format })));
  });

  test('is found by the address that the API gives, below the path of the public address', async () => {
    const asked = await post(api.url, '{ exportModel(format: BUNKAI_YAML) { url fileName mediaType } }');
    const told = {
      url: '/bunkai/export?format=bunkai-yaml',
      fileName: 'bunkai-model.yaml',
      mediaType: 'application/yaml',
    };
    expect(asked.json).toMatchObject({ data: { exportModel: told } });
    const answer = await send(`${api.url}${told.url}`, { headers: auditor });
    expect([answer.status, answer.text.slice(0, 22)]).toEqual([200, 'format: bunkai-model/1']);
  });

  test('holds for a reader its own institution and nothing of another', async () => {
    const { parties, contracts, decisions } = modelIn((await download('', reader)).text);
    expect(parties.filter(({ type }) => type === 'INSTITUTION').map(({ id }) => id)).toEqual(['a-h']);
    expect(contracts.length).toBeGreaterThan(0);
    expect(contracts.filter(({ customer, supplier }) => customer !== 'a-h' && supplier !== 'a-h')).toEqual([]);
    expect(decisions.filter(({ institution }) => institution !== 'a-h')).toEqual([]);
  });

  test('holds for those who show nothing the catalogues', async () => {
    const { catalogues, ...others } = modelIn((await download()).text);
    expect(catalogues.length).toBe(2);
    expect(new Set(Object.values(others).map(({ length }) => length))).toEqual(new Set([0]));
  });

  test('is the 責任分界表 of an institution for those who may see it, by the address that the API gives', async () => {
    const query = `{ institution(id: "a-h") { matrix(asOf: "2026-11-01") { downloads(language: EN) { format url fileName } } } }`;
    const asked = await send(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...reader, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const url = '/bunkai/export?format=xlsx&institution=a-h&asOf=2026-11-01&language=en';
    const told = { format: 'xlsx', url, fileName: 'responsibility-matrix.xlsx' };
    expect(dig(asked.json, 'data', 'institution', 'matrix', 'downloads')).toEqual([told]);
    const answer = await send(`${api.url}${url}`, { headers: reader });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(XLSX.mediaType);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="responsibility-matrix.xlsx"');
    expect(answer.text.startsWith('PK')).toBe(true);
    for (const headers of [{}, stranger]) {
      const hidden = await send(`${api.url}${url}`, { headers });
      expect([hidden.status, codeOf(hidden.json)]).toEqual([404, 'NOT_FOUND']);
      expect(hidden.headers.get('content-disposition')).toBeNull();
      expect(hidden.headers.get('content-type')).toContain('application/json');
    }
    for (const wrong of ['', '&institution=a-h&asOf=2026-02-30', '&institution=a-h&language=fr']) {
      const bad = await download(`?format=xlsx${wrong}`, reader);
      expect([bad.status, codeOf(bad.json)]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  test('is refused with a reason', async () => {
    const bad = await download('?format=csv', auditor);
    expect([bad.status, codeOf(bad.json)]).toEqual([400, 'BAD_USER_INPUT']);
    expect((await download('?format=bunkai&format=bunkai-yaml', auditor)).status).toBe(400);
    const wrong = await download('', { authorization: 'Bearer bunkai_nothing' });
    expect([wrong.status, codeOf(wrong.json)]).toEqual([401, 'UNAUTHENTICATED']);
    const elsewhere = await download('', { ...auditor, 'sec-fetch-site': 'cross-site' });
    expect([elsewhere.status, codeOf(elsewhere.json)]).toEqual([403, 'CROSS_SITE']);
    expect((await download('', auditor, { method: 'POST' })).status).toBe(404);
    for (const { headers } of [bad, wrong, elsewhere]) expect(headers.get('content-disposition')).toBeNull();
  });

  test('is not made to be asked about', async () => {
    const head = await download('', auditor, { method: 'HEAD' });
    expect([head.status, head.text, head.headers.get('content-type')]).toEqual([
      200,
      '',
      'application/json; charset=utf-8',
    ]);
  });

  test('stops when its client goes, so that another may begin', async () => {
    const entities = Array.from({ length: 300 }, (_, i) =>
      evidence.parse({ id: `large-${i}`, title: { ja: 'あ'.repeat(20_000) } }),
    );
    const changes = entities.map((entity) => ({ op: 'put', list: 'evidence', entity }) as const);
    await api.store.commit(changes, { id: 'test' });
    // A server that was kept busy for long has let go of the connections that its clients held on to.
    await download('', {}, { method: 'HEAD' }).catch(() => undefined);
    const stops = Array.from({ length: MAX_EXPORTS }, () => new AbortController());
    const answers = await Promise.all(
      stops.map(({ signal }) => fetch(`${api.url}/export`, { headers: auditor, signal })),
    );
    expect(answers.map(({ status }) => status)).toEqual(stops.map(() => 200));
    const more = await download('', auditor);
    expect([more.status, codeOf(more.json)]).toEqual([429, 'RATE_LIMITED']);
    // Another person is not held up by that.
    expect((await download('', reader)).status).toBe(200);
    for (const stop of stops) stop.abort();
    const again = async () => {
      const { status, body } = await fetch(`${api.url}/export`, { headers: auditor });
      await body?.cancel();
      return status;
    };
    await expect.poll(again, { timeout: 20_000, interval: 500 }).toBe(200);
  });
});

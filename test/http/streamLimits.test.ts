import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAX_STREAMS } from '../../server/http/openStreams.ts';
import { createKey } from '../../server/usecases/identity/index.ts';
import { dig } from '../support/api/dig.ts';
import { type HttpAnswer, post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

type Headers = Readonly<Record<string, string>>;

let api: TestApi;
const opened: AbortController[] = [];
beforeAll(async () => {
  api = await startApi({ AUTH: 'keys', MAX_COST: '20000', MAX_TOKENS: '500' });
});
afterEach(() => {
  for (const stream of opened.splice(0)) stream.abort();
});
afterAll(() => api.close());

const codeOf = (answer: HttpAnswer) => dig(answer.json, 'errors', 0, 'extensions', 'code');
const HEADERS = { 'content-type': 'application/json', accept: 'text/event-stream' };

const asked = (body: string, headers: Headers = {}): RequestInit => ({
  method: 'POST',
  headers: { ...HEADERS, ...headers },
  body,
});

/** What the stream answers to what it does not open. */
const ask = (query: string, variables: Record<string, unknown> = {}) =>
  send(`${api.url}/graphql/stream`, asked(JSON.stringify({ query, variables })));

const FOLLOW = JSON.stringify({ query: 'subscription { gapsChanged(institution: "a-h") { revision } }' });

/** Opens a stream, or is refused: the status. A stream is open when this resolves. */
async function open(headers: Headers = {}): Promise<number> {
  const stop = new AbortController();
  opened.push(stop);
  const response = await fetch(`${api.url}/graphql/stream`, { ...asked(FOLLOW, headers), signal: stop.signal });
  return response.status;
}

async function openMany(count: number, headers: Headers = {}): Promise<number[]> {
  return Promise.all(Array.from({ length: count }, () => open(headers)));
}

/** Opens one as soon as that is allowed: the server hears a little later that a client has gone. */
const openSoon = (headers: Headers) => expect.poll(() => open(headers)).toBe(200);

async function makeKey(): Promise<Headers> {
  const made = await createKey(api.identity, { role: 'AUDITOR' }, { id: 'test' });
  if (!made.ok) throw new Error(made.problems.join());
  return { authorization: `Bearer ${made.secret}` };
}

describe('what is too much for the event stream', () => {
  test('is a document of more tokens than allowed, and is not read to its end', async () => {
    const query = `subscription { gapsChanged(institution: "a-h") { ${'a '.repeat(1000)} } }`;
    const answer = await ask(query);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    const error = (of: HttpAnswer) => ({ ...Object(dig(of.json, 'errors', 0)), extensions: null });
    const refused = await post(api.url, query);
    expect(error(answer)).toEqual(error(refused));
    expect(dig(answer.json, 'errors', 0, 'extensions', 'requestId')).toBe(answer.headers.get('x-request-id'));
  });

  test('is a body of more than 64 kB, however it calls itself', async () => {
    const query = `subscription { gapsChanged(institution: "a-h") { revision } } #${'x'.repeat(65_536)}`;
    const answer = await ask(query);
    expect([answer.status, codeOf(answer)]).toEqual([413, 'TOO_LARGE']);
    const disguised = asked(JSON.stringify({ query }), { 'content-type': 'text/plain; of=application/json' });
    expect(await send(`${api.url}/graphql/stream`, disguised)).toMatchObject({ status: 415 });
    expect((await post(api.url, `{ server { demo } } #${'x'.repeat(65_536)}`)).status).toBe(200);
  });

  test('is a subscription that costs more than allowed, which is said as of a query', async () => {
    const gap = 'key explanation { sentence { ja } } remedies { title { ja } }';
    const query = `subscription { gapsChanged(institution: "a-h") { opened { ${gap} others { ${gap} others { ${gap} } } } } }`;
    const answer = await ask(query);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'TOO_COSTLY']);
    const question = `{ institution(id: "a-h") { gaps(first: 100) { nodes { ${gap} others { ${gap} others { ${gap} } } } } } }`;
    const error = (of: HttpAnswer) => Object.keys(Object(dig(of.json, 'errors', 0, 'extensions'))).sort();
    const refused = await post(api.url, question);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'TOO_COSTLY']);
    expect(error(answer)).toEqual(error(refused));
    expect(dig(answer.json, 'errors', 0, 'extensions', 'cost')).toBeGreaterThan(20_000);
  });

  test('is not what the page asks', async () => {
    const query = 'subscription { gapsChanged(institution: "a-h") { opened { key rule title { ja } } closed } }';
    const stop = new AbortController();
    opened.push(stop);
    const init = { ...asked(JSON.stringify({ query })), signal: stop.signal };
    expect((await fetch(`${api.url}/graphql/stream`, init)).status).toBe(200);
  });

  test('is answered before a body that is empty keeps it waiting', async () => {
    for (const body of ['null', '0', '""', '']) {
      expect([400, 415], body).toContain((await send(`${api.url}/graphql/stream`, asked(body))).status);
    }
  });
});

describe('open event streams', () => {
  test('are limited for each key by itself, and for each address where no viewer is signed in', async () => {
    const [one, other] = [await makeKey(), await makeKey()];
    const expectLimit = async (headers: Headers) => {
      expect(new Set(await openMany(MAX_STREAMS, headers))).toEqual(new Set([200]));
      const more = await send(`${api.url}/graphql/stream`, asked(FOLLOW, headers));
      expect([more.status, codeOf(more)]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(more.headers.get('retry-after'))).toBeGreaterThan(0);
    };
    await expectLimit(one);
    expect(await open(other)).toBe(200);
    expect((await post(api.url, '{ me { id } }', { headers: one })).status).toBe(200);
    const server = api;
    api = await startApi();
    try {
      await expectLimit({});
    } finally {
      for (const stream of opened.splice(0)) stream.abort();
      await api.close();
      api = server;
    }
  });

  test('make room when a client goes, and what was refused takes none', async () => {
    const headers = await makeKey();
    for (let i = 0; i <= MAX_STREAMS; i += 1) expect((await ask('{ server { demo } }')).status).toBe(200);
    for (let i = 0; i <= MAX_STREAMS; i += 1) expect((await ask('{')).status).toBe(400);
    const long = asked(`"${'x'.repeat(70_000)}"`);
    for (let i = 0; i <= MAX_STREAMS; i += 1) expect((await send(`${api.url}/graphql/stream`, long)).status).toBe(413);
    expect(new Set(await openMany(MAX_STREAMS, headers))).toEqual(new Set([200]));
    expect(await open(headers)).toBe(429);
    opened[1]?.abort();
    await openSoon(headers);
    expect(await open(headers)).toBe(429);
  });
});

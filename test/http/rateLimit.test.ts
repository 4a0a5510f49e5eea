import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf } from '../../server/http/rateLimit.ts';
import { createKey, revokeKey } from '../../server/usecases/identity/index.ts';
import { dig } from '../support/api/dig.ts';
import { type HttpAnswer, post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';
import { Browser } from './identity/support.ts';

let api: TestApi | undefined;
afterEach(() => api?.close());

async function start(settings: Readonly<Record<string, string>>): Promise<TestApi> {
  api = await startApi({ AUTH: 'keys', ...settings });
  return api;
}

async function keyOf({ identity }: TestApi): Promise<{ readonly id: string; readonly secret: string }> {
  const made = await createKey(identity, { role: 'AUDITOR' }, { id: 'test' });
  if (!made.ok) throw new Error(made.problems.join());
  return { id: made.key.id, secret: made.secret };
}

const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });
const me = ({ url }: TestApi, options = {}) => post(url, '{ me { id } }', options);
/** A key as it could be: right in its form, and of no viewer. */
const randomKey = () => `bunkai_${randomBytes(8).toString('hex')}_${randomBytes(32).toString('base64url')}`;

async function statuses(times: number, ask: () => Promise<HttpAnswer>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < times; i += 1) found.push((await ask()).status);
  return found;
}

describe('a key', () => {
  test('is limited by itself: another one from the same address is still answered', async () => {
    const server = await start({ REQUESTS_PER_MINUTE: '3' });
    const [one, other] = [await keyOf(server), await keyOf(server)];
    expect(await statuses(4, () => me(server, bearer(one.secret)))).toEqual([200, 200, 200, 429]);
    expect(await statuses(3, () => me(server, bearer(other.secret)))).toEqual([200, 200, 200]);
    expect((await me(server)).status).toBe(200);
  });

  test('counts together with the browser sessions that were begun with it', async () => {
    const server = await start({ REQUESTS_PER_MINUTE: '3' });
    const { secret } = await keyOf(server);
    const browser = new Browser();
    expect((await browser.post(`${server.url}/auth/login`, { key: secret })).status).toBe(200);
    const ask = () => browser.post(`${server.url}/graphql`, { query: '{ me { id } }' });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    expect(await statuses(2, () => me(server, bearer(secret)))).toEqual([200, 429]);
    expect((await ask()).status).toBe(429);
  });
});

describe('an address', () => {
  test('is limited whoever asks from it, also for the page and for signing in; health is still told', async () => {
    const server = await start({ REQUESTS_PER_MINUTE: '100', ADDRESS_REQUESTS_PER_MINUTE: '5' });
    const { secret } = await keyOf(server);
    expect(await statuses(5, () => me(server, bearer(secret)))).toEqual([200, 200, 200, 200, 200]);
    const paths = ['/graphql?query={me{id}}', '/auth', '/', '/schema.graphql', '/metrics', '/assets/x'];
    for (const path of paths) expect((await send(server.url + path)).status, path).toBe(429);
    expect((await send(`${server.url}/health/live`)).status).toBe(200);
  });

  test('may ask ten times as much as one key where nothing else is set', async () => {
    const server = await start({ REQUESTS_PER_MINUTE: '2' });
    const asked = await statuses(21, async () => me(server, bearer((await keyOf(server)).secret)));
    expect(asked).toEqual([...Array<number>(20).fill(200), 429]);
  });

  test('of IPv6 is the /56 that it lies in', () => {
    const of = (ip: string) => addressOf({ ip });
    expect(of('2001:db8:1:200::1')).toBe(of('2001:db8:1:2ff:ffff::9'));
    expect(of('2001:db8:1:200::1')).not.toBe(of('2001:db8:1:300::1'));
    expect(of('::ffff:192.0.2.7')).toBe(of('192.0.2.7'));
  });

  test('is told what is left, and when it may ask again', async () => {
    const server = await start({ REQUESTS_PER_MINUTE: '1' });
    const [allowed, refused] = [await me(server), await me(server)];
    expect(allowed.headers.get('ratelimit')).toMatch(/^"requests"; r=0; t=60$/);
    expect(allowed.headers.get('ratelimit-policy')).toMatch(/^"requests"; q=1; w=60/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.status).toBe(429);
    expect(dig(refused.json, 'errors', 0, 'extensions')).toEqual({
      code: 'RATE_LIMITED',
      requestId: refused.headers.get('x-request-id'),
    });
  });
});

describe('wrong keys', () => {
  test('are refused as too many from the first beyond the limit, by whichever way they come', async () => {
    const server = await start({ FAILED_SIGN_INS_PER_MINUTE: '4' });
    expect(await statuses(3, () => me(server, bearer(randomKey())))).toEqual([401, 401, 401]);
    const login = () => new Browser().post(`${server.url}/auth/login`, { key: randomKey() });
    expect([(await login()).status, (await login()).status]).toEqual([401, 429]);
    const tooMany = await me(server, bearer(randomKey()));
    expect([tooMany.status, dig(tooMany.json, 'errors', 0, 'extensions', 'code')]).toEqual([429, 'RATE_LIMITED']);
    const cookie = `bunkai-session=${'a'.repeat(43)}`;
    expect((await me(server, { headers: { cookie } })).status).toBe(429);
    expect((await me(server)).status).toBe(200);
  });

  test('that are looked at no more cannot be right either', async () => {
    const server = await start({ FAILED_SIGN_INS_PER_MINUTE: '2' });
    const { secret } = await keyOf(server);
    await statuses(2, () => me(server, bearer(randomKey())));
    expect((await me(server, bearer(secret))).status).toBe(429);
  });

  test('lock no viewer out who was right before from the same address', async () => {
    const server = await start({ FAILED_SIGN_INS_PER_MINUTE: '2' });
    const { id, secret } = await keyOf(server);
    expect((await me(server, bearer(secret))).status).toBe(200);
    const browser = new Browser();
    await browser.post(`${server.url}/auth/login`, { key: secret });
    const ask = () => browser.post(`${server.url}/graphql`, { query: '{ me { id } }' });
    expect((await ask()).status).toBe(200);
    expect(await statuses(5, () => me(server, bearer(randomKey())))).toEqual([401, 401, 429, 429, 429]);
    expect([(await me(server, bearer(secret))).status, (await ask()).status]).toEqual([200, 200]);
    await revokeKey(server.identity, id, { id: 'test' });
    expect((await me(server, bearer(secret))).status).toBe(429);
  });

  test('count once each: a tool that goes on with an old key spoils nothing for its neighbours', async () => {
    const server = await start({ FAILED_SIGN_INS_PER_MINUTE: '3' });
    const old = randomKey();
    expect(await statuses(10, () => me(server, bearer(old)))).toEqual(Array(10).fill(401));
    const { secret } = await keyOf(server);
    expect((await me(server, bearer(secret))).status).toBe(200);
  });
});

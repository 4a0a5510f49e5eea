import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKey, revokeKey, SESSION_MS } from '../../../server/usecases/identity/index.ts';
import { eachWithIdentity, TESTER } from '../../usecases/identity/support.ts';
import { appWith, Browser, cookieShapes, type Listening, listen, type Sent, send } from './support.ts';

const bench = eachWithIdentity();
let server: Listening;
let publicUrl: string | undefined;
let key: { readonly id: string; readonly secret: string };

beforeAll(async () => {
  server = await listen((incoming, response) => {
    const settings = { auth: 'keys' as const, ...(publicUrl === undefined ? {} : { publicUrl }) };
    appWith({ identity: bench().parts, settings, onProblem: () => {} })(incoming, response);
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  publicUrl = undefined;
  const created = await createKey(bench().parts, { role: 'VENDOR_EDITOR', party: 'v' }, TESTER);
  if (!created.ok) throw new Error(created.problems.join());
  key = { id: created.key.id, secret: created.secret };
});

const me = (sent: Sent = {}) => send(`${server.url}/me`, sent);
const codeOf = ({ text }: { readonly text: string }) => JSON.parse(text).errors[0].extensions.code;

async function signedIn(): Promise<Browser> {
  const browser = new Browser();
  const answer = await browser.post(`${server.url}/auth/login`, { key: key.secret });
  expect(answer.status).toBe(200);
  return browser;
}

describe('with API keys', () => {
  it('who shows nothing is the public', async () => {
    const { status, text } = await me();
    expect([status, JSON.parse(text)]).toEqual([200, { id: 'anonymous', role: 'PUBLIC' }]);
  });

  it.each(['Bearer', 'bearer', 'BEARER '])('who shows one after "%s" is who it was made for', async (scheme) => {
    const { text } = await me({ method: 'POST', headers: { authorization: `${scheme} ${key.secret}` } });
    expect(JSON.parse(text)).toEqual({ id: `key:${key.id}`, role: 'VENDOR_EDITOR', party: 'v' });
  });

  it('what is unknown, revoked or expired, or no key at all, gets one and the same answer', async () => {
    const answers = [];
    const credentials = ['Bearer x', 'Bearer ', 'Basic eDp5', 'Bearer a b', key.secret, `Bearer ${key.secret}x`];
    for (const authorization of credentials) answers.push(await me({ headers: { authorization } }));
    await revokeKey(bench().parts, key.id, TESTER);
    answers.push(await me({ headers: { authorization: `Bearer ${key.secret}` } }));
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      const { errors } = JSON.parse(answer.text);
      expect(errors).toEqual([
        {
          message: 'The credentials are not valid, or no longer.',
          extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
        },
      ]);
    }
  });
});

describe('a browser session', () => {
  it('is begun with a key and is worth what the key is', async () => {
    const browser = await signedIn();
    expect(JSON.parse((await browser.send(`${server.url}/me`)).text)).toEqual({
      id: `key:${key.id}`,
      role: 'VENDOR_EDITOR',
      party: 'v',
    });
    await revokeKey(bench().parts, key.id, TESTER);
    expect((await browser.send(`${server.url}/me`)).status).toBe(401);
    expect((await browser.send(`${server.url}/me`)).status).toBe(200);
  });

  it('stands in a cookie that scripts cannot read and other sites cannot send along', async () => {
    const answer = await new Browser().post(`${server.url}/auth/login`, { key: key.secret });
    expect(answer.headers['set-cookie']).toHaveLength(1);
    expect(cookieShapes(answer)).toEqual(['bunkai-session; HttpOnly; Path=/; SameSite=Lax']);
    expect(answer.headers['cache-control']).toBe('no-store');
    publicUrl = 'https://bunkai.example';
    const secure = await new Browser().post(`${server.url}/auth/login`, { key: key.secret });
    expect(cookieShapes(secure)).toEqual(['__Host-bunkai-session; HttpOnly; Path=/; SameSite=Lax; Secure']);
  });

  it('is over when it is signed out, also for whoever has kept the cookie', async () => {
    const browser = await signedIn();
    const [kept] = [...browser.cookies];
    const cookie = kept?.join('=') ?? '';
    expect((await me({ headers: { cookie } })).status).toBe(200);
    expect((await browser.post(`${server.url}/auth/logout`, {})).status).toBe(200);
    expect([...browser.cookies]).toEqual([]);
    const replayed = await me({ headers: { cookie } });
    expect([replayed.status, codeOf(replayed)]).toEqual([401, 'UNAUTHENTICATED']);
    expect((await browser.send(`${server.url}/me`)).text).toContain('PUBLIC');
  });

  it('is over when its time is up', async () => {
    const browser = await signedIn();
    bench().setTime(new Date(bench().parts.now().getTime() + SESSION_MS).toISOString());
    expect((await browser.send(`${server.url}/me`)).status).toBe(401);
  });

  it('is replaced by the next one in the same browser', async () => {
    const browser = await signedIn();
    const first = [...browser.cookies.values()];
    await browser.post(`${server.url}/auth/login`, { key: key.secret });
    expect([...browser.cookies.values()]).not.toEqual(first);
    expect((await me({ headers: { cookie: `bunkai-session=${first.join()}` } })).status).toBe(401);
  });

  it('cannot be slipped in: of two cookies with its name neither counts', async () => {
    const browser = await signedIn();
    const [value] = [...browser.cookies.values()];
    const cookie = `bunkai-session=${value}; bunkai-session=${value}`;
    expect((await me({ headers: { cookie } })).text).toContain('PUBLIC');
  });

  it.each(['', 'x', '%00', 'a'.repeat(43), '../../etc', '__proto__'])('with the value "%s" is none', async (value) => {
    expect((await me({ headers: { cookie: `bunkai-session=${value}` } })).status).toBe(401);
  });

  it('changes things only from pages of the server itself', async () => {
    const browser = await signedIn();
    const json = { 'content-type': 'application/json' };
    const from = (headers: Record<string, string>) =>
      browser.send(`${server.url}/me`, { method: 'POST', headers, body: '{}' });
    const own = [
      { ...json, 'sec-fetch-site': 'same-origin' },
      { ...json, origin: server.url },
      { 'content-type': 'application/json; charset=utf-8', origin: server.url },
      { 'content-type': 'application/graphql-response+json', origin: server.url },
    ];
    for (const headers of own) expect((await from(headers)).status).toBe(200);
    const foreign = [
      json,
      { ...json, origin: 'https://evil.example' },
      { ...json, origin: `${server.url}.evil.example` },
      { ...json, origin: server.url, 'sec-fetch-site': 'cross-site' },
      { ...json, 'sec-fetch-site': 'same-site' },
      { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
      { 'content-type': 'text/plain; application/json', 'sec-fetch-site': 'same-origin' },
      { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
    ];
    for (const headers of foreign) {
      const answer = await from(headers);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'CROSS_SITE']);
    }
    expect((await browser.send(`${server.url}/me`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  it('is neither begun nor ended by a page elsewhere', async () => {
    const browser = await signedIn();
    for (const path of ['login', 'logout']) {
      const answer = await browser.post(
        `${server.url}/auth/${path}`,
        { key: key.secret },
        { 'sec-fetch-site': 'cross-site' },
      );
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect((await browser.send(`${server.url}/me`)).text).toContain('VENDOR_EDITOR');
  });

  it('is measured by the configured address behind a proxy', async () => {
    publicUrl = 'https://bunkai.example';
    const browser = new Browser();
    await browser.post(`${server.url}/auth/login`, { key: key.secret }, { origin: publicUrl });
    const post = (origin: string) =>
      browser.send(`${server.url}/me`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: '{}',
      });
    expect((await post('https://bunkai.example')).status).toBe(200);
    expect((await post(server.url)).status).toBe(403);
  });

  it.each(['{}', '{"key":7}', '{"key":"x","more":1}', '[]', '"x"', '{', `{"key":"${'x'.repeat(9000)}"}`])(
    'is not begun with %.20s',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await send(`${server.url}/auth/login`, { method: 'POST', headers, body });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it('is not begun with a wrong key', async () => {
    const answer = await new Browser().post(`${server.url}/auth/login`, { key: `${key.secret.slice(0, -4)}AAAA` });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

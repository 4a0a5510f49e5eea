import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpIdentityParts, IdentitySettings } from '../../../server/http/identity/index.ts';
import { eachWithIdentity } from '../../usecases/identity/support.ts';
import { type Behaviour, startIssuer, type TestIssuer } from './issuer.ts';
import { type Answer, appWith, Browser, cookieShapes, type Listening, listen, send } from './support.ts';

const bench = eachWithIdentity();
let issuer: TestIssuer;
let server: Listening;
let app: ReturnType<typeof appWith>;
let problems: unknown[];

beforeAll(async () => {
  issuer = await startIssuer();
  server = await listen((incoming, response) => app(incoming, response));
});
afterAll(async () => {
  await server.close();
  await issuer.close();
});
beforeEach(() => {
  issuer.reset();
  issuer.behaviour.claims = { bunkai_role: 'INSTITUTION_EDITOR', bunkai_party: 'h' };
  problems = [];
  app = appWith(partsWith(server.url));
});

function partsWith(publicUrl: string, settings: Partial<IdentitySettings> = {}): HttpIdentityParts {
  const { url, clientId, clientSecret } = issuer;
  const claims = { roleClaim: 'bunkai_role', partyClaim: 'bunkai_party' };
  return {
    identity: bench().parts,
    settings: { auth: 'oidc', publicUrl, oidc: { issuer: url, clientId, clientSecret, claims }, ...settings },
    onProblem: (problem) => problems.push(problem),
  };
}

/** From our login to the issuer's door and back to the address where our callback is. */
async function toCallback(browser: Browser, next = '/gaps'): Promise<string> {
  const begun = await browser.send(`${server.url}/auth/login?next=${encodeURIComponent(next)}`);
  expect(begun.status).toBe(303);
  const passed = await send(begun.headers.location ?? '');
  return passed.headers.location ?? '';
}

/** Why the page is told that the sign-in failed. */
const problemOf = ({ status, headers }: Answer): string | null => {
  expect(status).toBe(303);
  return new URL(headers.location ?? '', server.url).searchParams.get('sign-in');
};
const signIn = async (browser: Browser, next?: string): Promise<Answer> =>
  browser.send(await toCallback(browser, next));
const me = async (browser: Browser) => JSON.parse((await browser.send(`${server.url}/me`)).text);
const ANONYMOUS = { id: 'anonymous', role: 'PUBLIC' };

describe('signing in with an issuer', () => {
  it('makes the viewer that the claims name, and leads back to where the person wanted to go', async () => {
    const browser = new Browser();
    const answer = await signIn(browser, '/gaps?day=2026-11-24');
    expect(problems).toEqual([]);
    expect([answer.status, answer.headers.location]).toEqual([303, '/gaps?day=2026-11-24']);
    expect(cookieShapes(answer)).toEqual(['bunkai-session; HttpOnly; Path=/; SameSite=Lax']);
    expect(await me(browser)).toEqual({ id: 'oidc:hanako', role: 'INSTITUTION_EDITOR', party: 'h' });
    expect([...browser.cookies.keys()]).toEqual(['bunkai-session']);
  });

  it('sends along state, nonce and an S256 challenge, new each time', async () => {
    const asked = [];
    for (let i = 0; i < 2; i += 1) {
      const { headers } = await send(`${server.url}/auth/login`);
      asked.push(new URL(headers.location ?? '').searchParams);
    }
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked[0]?.get(name)).toMatch(/^[\w-]{43}$/);
      expect(asked[0]?.get(name)).not.toBe(asked[1]?.get(name));
    }
    expect(asked[0]?.get('code_challenge_method')).toBe('S256');
    expect(asked[0]?.get('redirect_uri')).toBe(`${server.url}/auth/callback`);
  });

  it('uses cookies of this host alone where it is reached by HTTPS', async () => {
    app = appWith(partsWith('https://bunkai.example'));
    const answer = await send(`${server.url}/auth/login`);
    expect(cookieShapes(answer)).toEqual(['__Host-bunkai-sign-in; HttpOnly; Path=/; SameSite=Lax; Secure']);
    const asked = new URL(answer.headers.location ?? '').searchParams;
    expect(asked.get('redirect_uri')).toBe('https://bunkai.example/auth/callback');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/a\\b', 'gaps', '', '/\u0000', '/a\nb'])(
    'never leads to another place: %j',
    async (next) => {
      expect((await signIn(new Browser(), next)).headers.location).toBe('/');
    },
  );

  it('is in the audit log', async () => {
    await signIn(new Browser());
    expect(await bench().log()).toMatchObject([
      { by: { id: 'oidc:hanako', party: 'h' }, fact: { kind: 'SIGNED_IN', role: 'INSTITUTION_EDITOR' } },
    ]);
  });

  it('is over after signing out, also for whoever has kept the cookie', async () => {
    const browser = new Browser();
    await signIn(browser);
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join();
    expect((await browser.post(`${server.url}/auth/logout`, {})).status).toBe(200);
    expect(await me(browser)).toEqual(ANONYMOUS);
    expect((await send(`${server.url}/me`, { headers: { cookie } })).status).toBe(401);
  });
});

describe('a token', () => {
  const hour = 3600;
  const now = () => Math.floor(Date.now() / 1000);
  const wrong: readonly (readonly [string, () => Partial<Behaviour>])[] = [
    ['with another nonce', () => ({ claims: { nonce: 'other' } })],
    ['without a nonce', () => ({ claims: { nonce: undefined } })],
    ['for another client', () => ({ claims: { aud: 'other' } })],
    ['of another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['that has expired', () => ({ claims: { iat: now() - 2 * hour, exp: now() - hour } })],
    ['that never ends', () => ({ claims: { exp: undefined } })],
    ['without a subject', () => ({ claims: { sub: undefined } })],
    ['for several, issued to another of them', () => ({ claims: { aud: ['bunkai', 'other'], azp: 'other' } })],
    ['signed with another key', () => ({ signature: 'other key' })],
    ['signed with the client secret', () => ({ signature: 'client secret' })],
    ['that is not signed', () => ({ signature: 'none' })],
  ];

  it.each(wrong)('%s gives no session', async (_, behaviour) => {
    const { claims = {}, ...rest } = behaviour();
    Object.assign(issuer.behaviour, rest, { claims: { bunkai_role: 'AUDITOR', ...claims } });
    const browser = new Browser();
    const answer = await signIn(browser);
    expect(problemOf(answer)).toBe('TOKEN_INVALID');
    expect(problems).toHaveLength(1);
    expect(await me(browser)).toEqual(ANONYMOUS);
    expect(await bench().log()).toEqual([]);
  });

  it.each([
    [{ bunkai_role: undefined }, 'ROLE_MISSING'],
    [{ bunkai_role: ['AUDITOR', 'ADMINISTRATOR'] }, 'ROLE_AMBIGUOUS'],
    [{ bunkai_party: 'v' }, 'PARTY_WRONG_TYPE'],
    [{ bunkai_party: 'nobody' }, 'PARTY_UNKNOWN'],
    [{ bunkai_party: undefined }, 'PARTY_REQUIRED'],
  ])('that gives no role here (%j) gives no session, and the attempt is in the audit log', async (claims, code) => {
    Object.assign(issuer.behaviour.claims, claims);
    const browser = new Browser();
    const answer = await signIn(browser);
    expect(problemOf(answer)).toBe(code);
    expect(await me(browser)).toEqual(ANONYMOUS);
    expect(await bench().log()).toMatchObject([{ by: { id: 'oidc:hanako' }, fact: { kind: 'SIGN_IN_REFUSED', code } }]);
  });
});

describe('a callback', () => {
  it('with another state gives no session', async () => {
    const browser = new Browser();
    const address = new URL(await toCallback(browser));
    address.searchParams.set('state', 'other');
    expect(problemOf(await browser.send(address.href))).toBe('TOKEN_INVALID');
    expect(await me(browser)).toEqual(ANONYMOUS);
  });

  it('of another issuer gives no session', async () => {
    const browser = new Browser();
    const address = new URL(await toCallback(browser));
    address.searchParams.set('iss', 'https://evil.example');
    expect(problemOf(await browser.send(address.href))).toBe('TOKEN_INVALID');
    expect(await me(browser)).toEqual(ANONYMOUS);
  });

  it('in a browser that did not begin, or began something else, gives no session', async () => {
    const theirs = await toCallback(new Browser());
    const stranger = new Browser();
    expect(problemOf(await stranger.send(theirs))).toBe('SIGN_IN_LOST');
    await toCallback(stranger);
    expect(problemOf(await stranger.send(theirs))).toBe('TOKEN_INVALID');
    expect(await me(stranger)).toEqual(ANONYMOUS);
  });

  it('works once', async () => {
    const browser = new Browser();
    const begun = await toCallback(browser);
    const before = new Map(browser.cookies);
    expect(problemOf(await browser.send(begun))).toBeNull();
    const thief = new Browser();
    for (const [name, value] of before) thief.cookies.set(name, value);
    expect(problemOf(await thief.send(begun))).toBe('TOKEN_INVALID');
    expect(await me(thief)).toEqual(ANONYMOUS);
  });

  it.each(['', 'x', '%%%', Buffer.from('{}').toString('base64url'), Buffer.from('[1]').toString('base64url')])(
    'with the cookie "%s" gives no session',
    async (value) => {
      const headers = { cookie: `bunkai-sign-in=${value}` };
      expect(problemOf(await send(`${server.url}/auth/callback?code=c&state=s`, { headers }))).toBe('SIGN_IN_LOST');
    },
  );

  it('from an issuer that has refused the person says so', async () => {
    issuer.behaviour.refuses = true;
    expect(problemOf(await signIn(new Browser()))).toBe('SIGN_IN_REFUSED');
  });

  it('that gives no session leads back to where the person wanted to go, and nowhere else', async () => {
    issuer.behaviour.refuses = true;
    const backTo = async (next: string) => (await signIn(new Browser(), next)).headers.location;
    expect(await backTo('/gaps?on=2026-11-24')).toBe('/gaps?on=2026-11-24&sign-in=SIGN_IN_REFUSED');
    expect(await backTo('/gaps#here')).toBe('/gaps?sign-in=SIGN_IN_REFUSED');
    expect(await backTo('/.//evil.example')).toBe('/.//evil.example?sign-in=SIGN_IN_REFUSED');
    expect(await backTo('https://evil.example')).toBe('/?sign-in=SIGN_IN_REFUSED');
  });

  it('with rubbish is refused once there were too many, and the issuer is not asked any more', async () => {
    app = appWith(partsWith(server.url, { failuresPerMinute: 3 }));
    issuer.behaviour.signature = 'none';
    for (let i = 0; i < 3; i += 1) expect(problemOf(await signIn(new Browser()))).toBe('TOKEN_INVALID');
    const tooMany = await signIn(new Browser());
    expect([tooMany.status, JSON.parse(tooMany.text).errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(problems).toHaveLength(3);
  });
});

describe('an issuer that is away', () => {
  it('is asked again by the next person', async () => {
    issuer.behaviour.isDown = true;
    const away = await send(`${server.url}/auth/login`);
    expect([problemOf(away), problems.length]).toEqual(['ISSUER_UNREACHABLE', 1]);
    issuer.behaviour.isDown = false;
    const browser = new Browser();
    await signIn(browser);
    expect(await me(browser)).toMatchObject({ role: 'INSTITUTION_EDITOR' });
  });
});

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';
import { isLoopbackAddress } from '../../../server/http/identity/origin.ts';
import { startApi } from '../../support/api/startApi.ts';
import { eachWithIdentity } from '../../usecases/identity/support.ts';
import { appWith, type Listening, listen, type Sent, send } from './support.ts';

const bench = eachWithIdentity();
let server: Listening;

beforeAll(async () => {
  server = await listen((incoming, response) => {
    const parts = { identity: bench().parts, settings: { auth: 'local' as const }, onProblem: () => {} };
    appWith(parts)(incoming, response);
  });
});
afterAll(() => server.close());

const me = (sent: Sent = {}) => send(`${server.url}/me`, sent);
const JSON_TYPE = { 'content-type': 'application/json' };

describe('the person at the machine', () => {
  it('is administrator', async () => {
    const { status, text } = await me();
    expect([status, JSON.parse(text)]).toEqual([200, { id: 'local', role: 'ADMINISTRATOR' }]);
  });

  it.each(['localhost', 'localhost:1', '127.0.0.1', '127.1.2.3:4000', '[::1]:4000'])('may ask for %s', async (host) => {
    expect((await me({ headers: { host } })).status).toBe(200);
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example:4000',
    '10.0.0.1',
    '[2001:db8::1]',
  ])('cannot be stood in for by a page under the name "%s"', async (host) => {
    const { status, text } = await me({ headers: { host } });
    expect(status).toBe(421);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('NOT_LOCAL');
  });

  it.each(['x-forwarded-for', 'x-real-ip', 'forwarded', 'via', 'x-forwarded-host'])(
    'is not whoever comes through a proxy, by its header %s',
    async (header) => {
      expect((await me({ headers: { [header]: '203.0.113.5' } })).status).toBe(421);
    },
  );

  it('is not whoever comes by something else than the loopback network', async () => {
    const socketPath = join(tmpdir(), `bunkai-${process.pid}.sock`);
    const parts = { identity: bench().parts, settings: { auth: 'local' as const }, onProblem: () => {} };
    const elsewhere = await listen(appWith(parts), socketPath);
    expect((await send('http://localhost/me', { socketPath })).status).toBe(421);
    await elsewhere.close();
  });

  it('changes things from the own page and from tools', async () => {
    for (const headers of [
      JSON_TYPE,
      { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' },
      { ...JSON_TYPE, origin: server.url },
    ]) {
      expect((await me({ method: 'POST', headers, body: '{}' })).status).toBe(200);
    }
  });

  it.each([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'multipart/form-data; boundary=x' }],
    [{}],
    [{ ...JSON_TYPE, origin: 'https://evil.example' }],
    [{ ...JSON_TYPE, origin: 'null' }],
    [{ ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }],
    [{ ...JSON_TYPE, 'sec-fetch-site': 'same-site' }],
    [{ ...JSON_TYPE, 'sec-fetch-site': 'none' }],
  ])('changes nothing by what a page elsewhere sends: %j', async (headers) => {
    const { status, text } = await me({ method: 'POST', headers, body: '{}' });
    expect(status).toBe(403);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('CROSS_SITE');
  });

  it('has nothing to sign in to', async () => {
    expect(JSON.parse((await send(`${server.url}/auth/`)).text)).toEqual({ method: 'local' });
    const login = await send(`${server.url}/auth/login`, { method: 'POST', headers: JSON_TYPE, body: '{"key":"x"}' });
    expect(login.status).toBe(404);
  });
});

describe('an address', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s is of this machine', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  });

  it.each(['10.0.0.1', '::ffff:10.0.0.1', '2001:db8::1', '1127.0.0.1', '::', '', undefined])(
    '%s is not of this machine alone',
    (address) => {
      expect(isLoopbackAddress(address)).toBe(false);
    },
  );
});

describe('a server that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', 'bunkai.example'])('on %s does not start without real sign-in', (HOST) => {
    expect(readConfig({ HOST })).toMatchObject({ ok: false, problems: [{ setting: 'HOST' }] });
    expect(readConfig({ HOST, AUTH: 'keys' })).toMatchObject({ ok: true });
  });

  it('on all addresses of the machine names one that a browser on it can open', async () => {
    const api = await startApi({ HOST: '0.0.0.0', AUTH: 'keys' });
    expect(api.url).toBe(`http://localhost:${api.port}`);
    expect((await send(`${api.url}/health/live`)).status).toBe(200);
    await api.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS } from '../../client/model/place.ts';
import { PAGE_PATHS } from '../../server/http/page.ts';
import { buildClient } from '../e2e/support/build.ts';
import { send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

let root: TestApi;
let below: TestApi;
beforeAll(async () => {
  await buildClient();
  [root, below] = await Promise.all([startApi(), startApi({ PUBLIC_URL: 'https://host.example/a/bunkai/' })]);
}, 240_000);
afterAll(() => Promise.all([root.close(), below.close()]));

const open = (url: string) => send(url, { headers: { accept: 'text/html' } });

describe('the page', () => {
  test('is at the address of every screen', async () => {
    expect([...PAGE_PATHS].sort()).toEqual(['/', ...SCREENS.map((screen) => `/${screen}`)].sort());
    for (const path of PAGE_PATHS) expect((await open(root.url + path)).status, path).toBe(200);
  });

  test.each(['/overview/more', '/foo/bar', '/nope'])('says with 404 that there is nothing at %s', async (path) => {
    const { status, text } = await open(root.url + path);
    expect([status, text.includes('<html')]).toEqual([404, true]);
    const plain = await send(root.url + path, { headers: { accept: '*/*' } });
    expect([plain.status, plain.text]).toEqual([404, 'このアドレスには何もありません。\nThere is nothing here.\n']);
  });

  test.each(['/.env', '/.git/config', '/wp-login.php', '/assets/none.js', '/index.php'])(
    'is not at %s, where there is nothing',
    async (path) => {
      const { status, text } = await open(root.url + path);
      expect([status, text.includes('<html')]).toEqual([404, false]);
    },
  );
});

describe('below the path of a public URL', () => {
  test('every address that a page holds begins with it', async () => {
    for (const path of ['/', '/chain', '/graphql']) {
      const { text } = await open(below.url + path);
      const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(addresses.length, path).toBeGreaterThan(2);
      for (const address of addresses) expect(address, path).toMatch(/^\/a\/bunkai\/./);
    }
  });

  test('everything answers with the path and without it, and nothing at what only begins like it', async () => {
    for (const path of ['/health/ready', '/schema.graphql', '/auth', '/overview', '/graphql?query={server{demo}}']) {
      const ask = (base: string) =>
        send(base + path, { headers: { accept: '*/*', 'apollo-require-preflight': 'yes' } });
      expect((await ask(below.url)).status, path).toBe(200);
      expect((await ask(`${below.url}/a/bunkai`)).status, path).toBe(200);
      expect((await ask(`${below.url}/a/bunkaix`)).status, path).toBe(404);
    }
    expect((await open(`${below.url}/a/bunkai`)).status).toBe(200);
  });
});

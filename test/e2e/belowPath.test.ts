import { afterAll, describe, expect, test } from 'vitest';
import { startIssuer, type TestIssuer } from '../http/identity/issuer.ts';
import { openPage } from './support/chromium.ts';
import { type ReverseProxy, startProxy } from './support/proxy.ts';
import { describeInBrowser } from './support/suite.ts';

const PLACE = 'matrix?institution=a-h&phase=CYBERATTACK';

describe.each([
  ['takes the path off', true],
  ['leaves the path there', false],
])('a proxy that %s', (_, takesOff) => {
  let proxy: ReverseProxy;
  let issuer: TestIssuer;

  describeInBrowser(
    'leads to the whole product below its path',
    async () => [],
    (stage) => {
      afterAll(async () => {
        await proxy.close();
        await issuer.close();
      });

      test('signing in with a key, screens, deep links, going back, GraphiQL and streams', async () => {
        const { browser, base, bunkai } = stage();
        proxy.leadTo(base);
        const { page, context, problems } = await openPage(browser, proxy.url);
        await page.goto(PLACE);
        const key = (await bunkai('keys', 'create', '--role', 'administrator')).trim();
        // The way in of AUTH=oidc is the issuer; a key signs in over the same routes and cookies.
        const signedIn = await page.evaluate(async (written) => {
          const body = JSON.stringify({ key: written });
          const headers = { 'content-type': 'application/json' };
          return (await fetch('auth/login', { method: 'POST', headers, body })).status;
        }, key);
        expect(signedIn).toBe(200);
        expect((await context.cookies()).map(({ path }) => path)).toEqual(['/bunkai']);
        await page.reload();
        await page.getByRole('grid').waitFor();
        expect(page.url()).toBe(proxy.url + PLACE);
        await page.getByRole('link', { name: '概況' }).click();
        await page.getByRole('link', { name: '責任分界図' }).click();
        await page.waitForURL(/\/bunkai\/chain\?/);
        await page.goBack();
        await page.waitForURL(/\/bunkai\/overview\?/);
        await page.reload();
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.goto('graphql');
        await page.locator('.graphiql-container').first().waitFor();
        const event = await page.evaluate(async () => {
          const query = 'subscription { gapsChanged(institution: "a-h") { revision } }';
          const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
          const body = JSON.stringify({ query });
          const answer = await fetch('graphql/stream', { method: 'POST', headers, body });
          const read = await answer.body?.getReader().read();
          return new TextDecoder().decode(read?.value);
        });
        expect(event).toContain('event: next');
        expect([proxy.strays, problems]).toEqual([[], []]);
        await context.close();
      });

      test('signing in with an issuer, which leads back to where one wanted to go', async () => {
        const { browser, base } = stage();
        proxy.leadTo(base);
        issuer.behaviour.claims = { bunkai_role: 'INSTITUTION_READER', bunkai_party: 'a-h' };
        const { page, context } = await openPage(browser, proxy.url);
        await page.goto(PLACE);
        await page.getByRole('link', { name: 'アカウントでサインイン' }).click();
        await page.getByRole('grid').waitFor();
        expect(page.url()).toBe(proxy.url + PLACE);
        expect(proxy.strays).toEqual([]);
        await context.close();
      });
    },
    async () => {
      [proxy, issuer] = await Promise.all([startProxy('/bunkai', takesOff), startIssuer()]);
      return () => ({
        AUTH: 'oidc',
        PUBLIC_URL: proxy.url,
        TRUST_PROXY: '1',
        OIDC_ISSUER: issuer.url,
        OIDC_CLIENT_ID: issuer.clientId,
        OIDC_CLIENT_SECRET: issuer.clientSecret,
      });
    },
  );
});

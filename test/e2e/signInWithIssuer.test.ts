import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { startIssuer, type TestIssuer } from '../http/identity/issuer.ts';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { signOutBusily } from './support/leaving.ts';
import type { Settings } from './support/site.ts';
import { describeInBrowser } from './support/suite.ts';

const PLACE = '/matrix?institution=a-h&phase=CYBERATTACK';
let issuer: TestIssuer;

/** A server that knows people by the issuer, and the issuer's groups by a map. */
async function settings(): Promise<Settings> {
  issuer = await startIssuer();
  return (base) => ({
    AUTH: 'oidc',
    PUBLIC_URL: base,
    OIDC_ISSUER: issuer.url,
    OIDC_CLIENT_ID: issuer.clientId,
    OIDC_CLIENT_SECRET: issuer.clientSecret,
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLE_MAP: '{"cn=readers,ou=hospital":"INSTITUTION_READER"}',
    SESSION_HOURS: '2',
  });
}

const button = (page: Page) => page.getByRole('link', { name: 'アカウントでサインイン' });
const grid = (page: Page) => page.getByRole('grid');
/** What went wrong but that the browser went to the issuer, as it should. */
const unexpected = (problems: readonly string[]) =>
  problems.filter((problem) => !problem.startsWith(`request to ${issuer.url}`));

describeInBrowser(
  'signing in with an issuer',
  async () => [],
  (stage) => {
    beforeEach(() => {
      issuer.reset();
      issuer.behaviour.claims = { groups: ['staff', 'cn=readers,ou=hospital'], bunkai_party: 'a-h' };
    });
    afterAll(() => issuer.close());

    test('is one button that leads back to where one wanted to go, for as many hours as configured', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await page.getByRole('heading', { level: 1, name: '分界にサインイン' }).waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
      await button(page).click();
      await grid(page).waitFor();
      expect(page.url()).toBe(base + PLACE);
      const [cookie] = await context.cookies();
      expect(Math.round(((cookie?.expires ?? 0) * 1000 - Date.now()) / 60_000)).toBe(120);
      await page.getByRole('button', { name: 'サインイン中：閲覧者' }).click();
      await page.getByRole('dialog').getByText('oidc:hanako').waitFor();
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });

    test('signing out ends it here, and says that the account itself stays signed in', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await button(page).click();
      await page.getByRole('button', { name: /サインイン中/ }).click();
      await signOutBusily(page, 'サインアウト');
      await page.getByText('アカウントの提供元からもサインアウトしてください').waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: '分界にサインイン' }).waitFor();
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });

    test('a session that ends during work is told, and one more press leads back to the same place', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await button(page).click();
      await grid(page).waitFor();
      await context.clearCookies();
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await page.getByRole('heading', { level: 1, name: 'サインインが切れました' }).waitFor();
      const address = page.url();
      await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toBe('サインインが切れました');
      await button(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('button[data-gap]').first().waitFor();
      expect(page.url()).toBe(address);
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });

    test.each([
      ['ROLE_MISSING', '役割が正しく登録されていません', () => ({ claims: { groups: ['staff'] } })],
      [
        'PARTY_UNKNOWN',
        '役割が正しく登録されていません',
        () => ({ claims: { ...issuer.behaviour.claims, bunkai_party: 'nobody' } }),
      ],
      ['SIGN_IN_REFUSED', '取り消されたか、認められませんでした', () => ({ refuses: true })],
      ['TOKEN_INVALID', '途中で終わりました', () => ({ signature: 'none' as const })],
    ])('%s: the page says why, and the next try begins from the same place', async (code, text, behaviour) => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      const right = { ...issuer.behaviour };
      await page.goto(PLACE);
      Object.assign(issuer.behaviour, behaviour());
      await button(page).click();
      const alert = page.getByRole('alert');
      await alert.getByText(text).waitFor();
      await alert.getByText(`管理者に伝える記号：${code}`).waitFor();
      expect(page.url()).toBe(base + PLACE);
      expect(await runAxe(page)).toEqual([]);
      Object.assign(issuer.behaviour, right);
      await button(page).click();
      await grid(page).waitFor();
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });
  },
  settings,
);

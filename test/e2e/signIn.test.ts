import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { signOutBusily } from './support/leaving.ts';
import { describeInBrowser, describeOnDemo, type Stage } from './support/suite.ts';

const PLACE = '/gaps?institution=a-h&on=2026-11-01&severities=CRITICAL,HIGH';
const WRONG = `bunkai_${'0'.repeat(16)}_${'A'.repeat(43)}`;

const field = (page: Page) => page.getByLabel('APIキー');
const gaps = (page: Page) => page.locator('button[data-gap]').first();
const account = (page: Page) => page.getByRole('button', { name: /サインイン中/ });

async function enter(page: Page, key: string): Promise<void> {
  await field(page).fill(key);
  await page.getByRole('button', { name: 'サインイン', exact: true }).click();
}

/** Makes a key with `bunkai keys create`. */
async function keyFor({ bunkai }: Stage, ...role: readonly string[]): Promise<string> {
  return (await bunkai('keys', 'create', '--role', ...role)).trim();
}
const hospitalKey = (stage: Stage) => keyFor(stage, 'institution-editor', '--party', 'a-h');

/** Refusals show in the browser's console by themselves; nothing else may. */
const unexpected = (problems: readonly string[]) =>
  problems.filter((problem) => !/responded with a status of (?:401|429)/.test(problem));

describeInBrowser(
  'signing in with a key',
  async () => [],
  (stage) => {
    test('a wrong key is told what is wrong, the right one leads to where one wanted to go', async () => {
      const { browser, base } = stage();
      const key = await hospitalKey(stage());
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await page.getByRole('heading', { level: 1, name: '分界にサインイン' }).waitFor();
      expect(await page.title()).toBe('分界にサインイン — 分界');
      expect(await field(page).getAttribute('type')).toBe('password');
      await page.getByRole('button', { name: 'サインイン', exact: true }).click();
      await page.getByRole('alert').getByText('APIキーを入力してください。').waitFor();
      await enter(page, WRONG);
      await page.getByRole('alert').getByText('このAPIキーではサインインできません。').waitFor();
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('api-key');
      await enter(page, `  ${key}\n`);
      await gaps(page).waitFor();
      expect(page.url()).toBe(base + PLACE);
      await account(page).click();
      const who = page.getByRole('dialog', { name: 'サインインしている人' });
      expect(await who.textContent()).toMatch(/所属谷あい町立病院役割編集者.*key:[0-9a-f]{16}/);
      expect(unexpected(problems)).toEqual([]);
      expect(await page.evaluate('document.cookie + JSON.stringify(localStorage)')).not.toContain('bunkai_');
      await context.close();
    });

    test('can be done, and undone, by keyboard alone', async () => {
      const { browser, base } = stage();
      const key = await hospitalKey(stage());
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await field(page).waitFor();
      await page.keyboard.insertText(key);
      await page.keyboard.press('Enter');
      await gaps(page).waitFor();
      await account(page).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      for (let stops = 0; stops < 3; stops++) {
        if ((await page.evaluate('document.activeElement.textContent')) === 'サインアウト') break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'サインアウトしました' }).waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('signing out leaves nothing behind: not on the page, not in the address, not for the next person', async () => {
      const { browser, base } = stage();
      const [first, second] = [
        await hospitalKey(stage()),
        await keyFor(stage(), 'institution-reader', '--party', 'd-h2'),
      ];
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await enter(page, first);
      await gaps(page).waitFor();
      await account(page).click();
      await page.getByRole('button', { name: 'サインアウト' }).click();
      await page.getByRole('heading', { level: 1, name: 'サインアウトしました' }).waitFor();
      expect(page.url()).toBe(`${base}/overview`);
      expect(await page.locator('body').textContent()).not.toContain('谷あい町立病院');
      expect(await context.cookies()).toEqual([]);
      await enter(page, second);
      await account(page).waitFor();
      await page.getByRole('heading', { name: '担当が決まっているか' }).waitFor();
      expect(await page.locator('body').textContent()).not.toContain('谷あい町立病院');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('signing out stops what is asked, and asks nothing more', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await enter(page, await hospitalKey(stage()));
      await gaps(page).waitFor();
      await account(page).click();
      await signOutBusily(page, 'サインアウト');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('when access is withdrawn during work the page says so, shows nothing more, and goes on from there', async () => {
      const { browser, base, bunkai } = stage();
      const [old, next] = [await hospitalKey(stage()), await hospitalKey(stage())];
      const { page, context, problems } = await openPage(browser, base);
      await page.goto(PLACE);
      await enter(page, old);
      await gaps(page).waitFor();
      await bunkai('keys', 'revoke', old.split('_')[1] ?? '');
      await gaps(page).click();
      await page.getByRole('heading', { level: 1, name: 'サインインが切れました' }).waitFor();
      const address = page.url();
      expect(new URL(address).searchParams.get('gap')).toBeTruthy();
      expect(await page.locator('body').textContent()).not.toContain('VPN装置');
      await enter(page, old);
      await page.getByRole('alert').getByText('このAPIキーではサインインできません。').waitFor();
      await enter(page, next);
      await page.getByRole('article').waitFor();
      expect(page.url()).toBe(address);
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });

    test('a session that the browser has forgotten ends the same way', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/chain?institution=a-h');
      await enter(page, await hospitalKey(stage()));
      await page.locator('button[data-severity]').first().waitFor();
      await context.clearCookies();
      await page.keyboard.press('g');
      await page.keyboard.press('m');
      await page.getByRole('heading', { level: 1, name: 'サインインが切れました' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/matrix');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('a page shows what its new person sees when another person signs in beside it', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/overview');
      await enter(page, await hospitalKey(stage()));
      await page.getByRole('button', { name: /谷あい町立病院/ }).waitFor();
      const beside = await context.newPage();
      await beside.goto('/overview');
      await account(beside).click();
      await beside.getByRole('button', { name: 'サインアウト' }).click();
      await enter(beside, await keyFor(stage(), 'institution-reader', '--party', 'd-h2'));
      await account(beside).waitFor();
      await page.getByRole('link', { name: '責任分界表' }).click();
      await page.getByRole('heading', { name: 'この医療機関等は見つかりません' }).or(page.getByRole('grid')).waitFor();
      expect(await page.locator('body').textContent()).not.toContain('谷あい町立病院');
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });

    test('a vendor begins with its own services, wherever its address leads', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/gaps');
      await enter(page, await keyFor(stage(), 'vendor-editor', '--party', 'a-v1'));
      await page.getByRole('heading', { level: 1, name: '里山システム' }).waitFor();
      await account(page).click();
      await page.getByRole('dialog').getByText('里山システム').waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on the way in and out (${colorScheme})`, async () => {
        const { browser, base } = stage();
        const key = await hospitalKey(stage());
        const { page, context } = await openPage(browser, base, { colorScheme, reducedMotion: 'reduce' });
        await page.goto('/overview');
        await field(page).waitFor();
        expect(await runAxe(page)).toEqual([]);
        await enter(page, WRONG);
        await page
          .getByRole('alert')
          .getByText(/できません/)
          .waitFor();
        expect(await runAxe(page)).toEqual([]);
        await enter(page, key);
        await account(page).click();
        await page.getByRole('dialog').waitFor();
        // The hidden close button that the library adds to every menu stands outside the dialog: a best practice only.
        expect((await runAxe(page)).filter(({ id }) => id !== 'region')).toEqual([]);
        await page.keyboard.press('Escape');
        await context.clearCookies();
        await page.getByRole('link', { name: '責任分界表' }).click();
        await page.getByRole('heading', { name: 'サインインが切れました' }).waitFor();
        expect(await runAxe(page)).toEqual([]);
        await context.close();
      });
    }

    test('is said in English too, and a server that is away is told from a wrong key', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/overview');
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sign in to Bunkai' }).waitFor();
      await page.route('**/auth/login', (route) => route.abort());
      await page.getByLabel('API key').fill(WRONG);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('alert').getByText('The server cannot be reached.').waitFor();
      await context.close();
    });

    test('a server that never answers is one that cannot be reached', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/overview');
      await page.route('**/auth/login', () => new Promise(() => undefined));
      await enter(page, WRONG);
      await page.getByRole('alert').getByText('サーバー').waitFor();
      await context.close();
    });

    test('after too many wrong keys the page says how long to wait', async () => {
      const { browser, base } = stage();
      // From an address of its own: what other tests did wrong began a minute that could end in the middle of this one.
      const address = { 'x-forwarded-for': '198.51.100.7' };
      const { page, context, problems } = await openPage(browser, base, { extraHTTPHeaders: address });
      await page.goto('/overview');
      await field(page).fill(WRONG);
      const headers = { ...address, 'content-type': 'application/json' };
      const tries = Array.from({ length: 20 }, () => {
        const key = `bunkai_${randomBytes(8).toString('hex')}_${randomBytes(32).toString('base64url')}`;
        return fetch(`${base}/auth/login`, { method: 'POST', headers, body: JSON.stringify({ key }) });
      });
      expect(new Set((await Promise.all(tries)).map(({ status }) => status))).toEqual(new Set([401]));
      await page.getByRole('button', { name: 'サインイン', exact: true }).click();
      await page.getByRole('alert').getByText('1分ほど待って').waitFor();
      expect(unexpected(problems)).toEqual([]);
      await context.close();
    });
  },
  async () => () => ({ AUTH: 'keys', FAILED_SIGN_INS_PER_MINUTE: '20', TRUST_PROXY: '1' }),
);

describeOnDemo('the person at the machine', (stage) => {
  test('is asked nothing and finds nothing to sign out of', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
    expect(await account(page).count()).toBe(0);
    expect(await page.getByText(/サインイン|サインアウト/).count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage, type Watched } from './support/chromium.ts';
import { describeInBrowser, type Stage } from './support/suite.ts';

const GAPS = '/gaps?institution=a-h';

/** A window in which a viewer with a new key of a role has signed in, on the work list. */
async function openAs(stage: Stage, role: string, options: Parameters<typeof openPage>[2] = {}): Promise<Watched> {
  const key = (await stage.bunkai('keys', 'create', '--role', role, '--party', 'a-h')).trim();
  const watched = await openPage(stage.browser, stage.base, options);
  await watched.page.goto(GAPS);
  await signIn(watched.page, key);
  return watched;
}

async function signIn(page: Page, key: string): Promise<void> {
  await page.getByLabel('APIキー').fill(key);
  await page.getByRole('button', { name: 'サインイン', exact: true }).click();
  await page.locator('button[data-gap]').first().waitFor();
}

/** The keys of the gaps that are listed, from the top. */
const listed = (page: Page) =>
  page.locator('button[data-gap]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-gap') ?? ''));

const openGap = (page: Page, gap: string) => page.goto(`${GAPS}&gap=${encodeURIComponent(gap)}`);
const begin = (page: Page) => page.getByRole('button', { name: '決めたことを記録する' });
const save = (page: Page) => page.getByRole('button', { name: '保存する' });
const part = (page: Page) => page.getByRole('region', { name: '決めたこと' });

async function fillIn(page: Page, reason: string, by: string): Promise<void> {
  await page.getByLabel('理由', { exact: true }).fill(reason);
  await page.getByLabel('決めた人').fill(by);
}

describeInBrowser(
  'deciding on a gap',
  async () => [],
  (stage) => {
    test('is done, changed, undone and taken back by keyboard alone, and problems stand at their fields', async () => {
      const { page, context, problems } = await openAs(stage(), 'institution-editor');
      const [gap = ''] = await listed(page);
      await openGap(page, gap);
      await begin(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate('document.activeElement?.type')).toBe('radio');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type('更改まで代替策で運用する');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('この項目が必要です').first().waitFor();
      expect(await page.getByText('この項目が必要です').count()).toBe(2);
      const by = page.getByLabel('決めた人');
      expect(await by.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("aria-invalid")')).toBe('true');
      expect(await runAxe(page)).toEqual([]);
      await page.keyboard.type('院長');
      await page.keyboard.press('Tab');
      await page.keyboard.type('令和9年3月31日');
      await page.getByText('2027年3月31日と読みました').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('保存しました。').waitFor();
      const recorded = /リスク受容.*更改まで代替策で運用する.*院長.*2027年3月31日まで/;
      await expect.poll(() => part(page).textContent()).toMatch(recorded);
      await page.reload();
      await part(page).getByText('リスク受容').waitFor();
      await page.getByRole('button', { name: '取り消す' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('取り消しました。').waitFor();
      await part(page).getByText('まだ何も決めていません。').waitFor();
      await page.getByRole('button', { name: '元に戻す' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('元に戻しました。').waitFor();
      await page.reload();
      await part(page).getByText('更改まで代替策で運用する').waitFor();
      expect(await page.getByRole('article').getByText('更改まで代替策で運用する').count()).toBe(1);
      expect(await runAxe(page)).toEqual([]);
      expect(problems.filter((problem) => !/401/.test(problem))).toEqual([]);
      await context.close();
    });

    test('what the server refuses is taken back on the screen and stays in the form', async () => {
      const { page, context } = await openAs(stage(), 'institution-editor', { viewport: { width: 320, height: 700 } });
      const gap = (await listed(page))[1] ?? '';
      await openGap(page, gap);
      await begin(page).click();
      await fillIn(page, '話し合う', '事務長');
      await page.getByLabel('期限').fill('2020-01-01');
      await save(page).click();
      await page.getByText('期限が、決めた日より前です').waitFor();
      await part(page).getByText('まだ何も決めていません。').waitFor();
      expect(await page.getByLabel('理由', { exact: true }).inputValue()).toBe('話し合う');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await runAxe(page)).toEqual([]);
      await page.getByRole('button', { name: 'やめる' }).click();
      await begin(page).waitFor();
      await page.goto(`${GAPS}&gap=${encodeURIComponent(gap)}&on=2026-10-01`);
      await page.getByText('決めたことを記録できるのは、今日についてだけです。').waitFor();
      expect(await begin(page).count()).toBe(0);
      await context.close();
    });

    test('what was typed survives a reload, the end of the session and a lost server, and goes on signing out', async () => {
      const { page, context } = await openAs(stage(), 'institution-editor');
      const gap = (await listed(page))[2] ?? '';
      await openGap(page, gap);
      await begin(page).click();
      await fillIn(page, '書きかけの理由', '事務長');
      await page.reload();
      const reason = page.getByLabel('理由', { exact: true });
      await reason.waitFor();
      expect(await reason.inputValue()).toBe('書きかけの理由');
      await page.route('**/graphql', (route) => route.abort());
      await save(page).click();
      await page.getByText('入力した2か所はこの端末に残っています').waitFor();
      await page.unroute('**/graphql');
      await page.getByText('保存しました。').waitFor();
      await part(page).getByText('書きかけの理由').waitFor();
      await page.getByRole('button', { name: '変更する' }).click();
      await reason.fill('また書きかけ');
      await context.clearCookies();
      await save(page).click();
      await page.getByLabel('APIキー').waitFor();
      expect(await page.evaluate('JSON.stringify(localStorage)')).toContain('また書きかけ');
      await context.close();
      const other = await openAs(stage(), 'institution-editor');
      await openGap(other.page, (await listed(other.page))[3] ?? '');
      await begin(other.page).click();
      await fillIn(other.page, '消える下書き', '');
      await other.page.getByRole('button', { name: /サインイン中/ }).click();
      await other.page.getByRole('button', { name: 'サインアウト' }).click();
      await other.page.getByLabel('APIキー').waitFor();
      expect(await other.page.evaluate('JSON.stringify(localStorage)')).not.toContain('消える下書き');
      await other.context.close();
    });

    test('of two people at once the second sees both versions and chooses, and others see it without a reload', async () => {
      const one = await openAs(stage(), 'institution-editor');
      const two = await openAs(stage(), 'institution-editor');
      const reader = await openAs(stage(), 'institution-reader');
      const gap = (await listed(one.page))[4] ?? '';
      for (const { page } of [one, two, reader]) await openGap(page, gap);
      await reader.page.locator('article').waitFor();
      expect(await part(reader.page).count()).toBe(0);
      for (const { page } of [one, two]) await begin(page).click();
      await fillIn(two.page, '二人目の理由', '院長');
      await fillIn(one.page, '一人目の理由', '事務長');
      await save(one.page).click();
      await one.page.getByText('保存しました。').waitFor();
      await reader.page.locator('article').getByText('一人目の理由').waitFor();

      const alert = two.page.getByRole('alert').filter({ hasText: 'ほかの人も' });
      await alert.waitFor();
      expect(await alert.textContent()).toMatch(/違う2か所.*一人目の理由.*二人目の理由/);
      expect(await runAxe(two.page)).toEqual([]);
      const by = alert.getByRole('group', { name: '決めた人' });
      await by.getByRole('radio', { name: /あなたの入力/ }).focus();
      await two.page.keyboard.press('ArrowUp');
      await expect.poll(() => by.getByRole('radio', { name: /先の変更/ }).isChecked()).toBe(true);
      await alert.getByRole('button', { name: '選んだ内容にする' }).click();
      await expect.poll(() => two.page.getByLabel('決めた人').inputValue()).toBe('事務長');
      await save(two.page).click();
      await two.page.getByText('保存しました。').waitFor();
      await reader.page.locator('article').getByText('二人目の理由').waitFor();
      await part(one.page).getByText('二人目の理由').waitFor();
      await one.page.getByRole('button', { name: '元に戻す' }).click();
      await one.page.getByText('ほかの人が先に変更したので、元に戻していません。').waitFor();
      await part(one.page).getByText('二人目の理由').waitFor();
      for (const { context } of [one, two, reader]) await context.close();
    });
  },
  async () => () => ({ AUTH: 'keys' }),
);

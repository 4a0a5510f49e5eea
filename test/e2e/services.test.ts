import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage, type Watched } from './support/chromium.ts';
import { writeServicesModel } from './support/servicesModel.ts';
import { describeInBrowser, type Stage } from './support/suite.ts';

/** A window in which a person (of a party) has signed in. */
async function openAs(stage: Stage, role: string, party: string | undefined, address = '/'): Promise<Watched> {
  const of = party === undefined ? [] : ['--party', party];
  const key = (await stage.bunkai('keys', 'create', '--role', role, ...of)).trim();
  const watched = await openPage(stage.browser, stage.base);
  await watched.page.goto(address);
  await watched.page.getByLabel('APIキー').fill(key);
  await watched.page.getByRole('button', { name: 'サインイン', exact: true }).click();
  await watched.page.locator('main h1').waitFor();
  return watched;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const row = (page: Page, requirement: string) => page.locator(`tr[data-row="core:${requirement}"]`);
const stanceIn = (page: Page, requirement: string) =>
  row(page, requirement).locator('[data-stance]').getAttribute('data-stance');
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('region', { name: '下書きの状態' }).getByText(text).waitFor();
const saved = (page: Page) => page.locator('[data-saving="saved"]').waitFor();
const isChosen = (page: Page, requirement: string) =>
  page.locator(`tr[data-row="core:${requirement}"][aria-selected="true"]`).waitFor();
const openedAt = (page: Page, party: string) =>
  page.locator(`tr[data-customer="${party}"] [data-opened]`).getAttribute('data-opened');

describeInBrowser(
  'a working day of a vendor',
  async () => writeServicesModel(),
  (stage) => {
    test('declares from a template, publishes, publishes a second version, and sees whom it hurts', async () => {
      const { page, context, problems } = await openAs(stage(), 'vendor-editor', 'ev');
      await page.getByRole('heading', { level: 1, name: 'あおぞら電子カルテ' }).waitFor();
      await page.locator('li[data-customer="cl"]').waitFor();
      await page.getByRole('link', { name: 'あおぞらクラウド' }).click();
      await page.getByRole('link', { name: '直す', exact: true }).click();
      await page.getByText('公表した版を公開する').click();
      await page.getByRole('button', { name: '保存する' }).click();
      await page.getByText('あおぞらクラウドを保存しました。').waitFor();
      await page.getByRole('link', { name: '分界表を書く' }).click();

      // By keyboard: a question answered as usual, a mark, the row above, a duty, a source.
      await row(page, 'ledger').focus();
      await isChosen(page, 'ledger');
      await page.getByRole('region', { name: 'ひな型の問い' }).waitFor();
      expect(await stanceIn(page, 'ledger')).toBe('BLANK');
      await page.keyboard.press('t');
      await said(page, '1欄を分担にしました。');
      await isChosen(page, 'vulnerability-news');
      expect(await stanceIn(page, 'ledger')).toBe('SHARED');
      await page.keyboard.press('1');
      await isChosen(page, 'patch');
      await page.keyboard.press('.');
      await isChosen(page, 'antivirus');
      expect(await stanceIn(page, 'patch')).toBe('SELF');
      await page.keyboard.press('ArrowUp');
      await isChosen(page, 'patch');
      await page.keyboard.press('s');
      await page.keyboard.type('仕様書 第1版');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("data-row")')).toBe('core:patch');
      await page.locator('tr[data-chapter="protect-access"]').getByRole('button', { name: '自ら' }).click();
      await said(page, /^章の空欄\d欄を自らにしました。$/);
      await saved(page);
      expect(await runAxe(page)).toEqual([]);
      await page.reload();
      await row(page, 'patch').waitFor();
      expect([await stanceIn(page, 'ledger'), await stanceIn(page, 'patch')]).toEqual(['SHARED', 'SELF']);

      await page.getByRole('link', { name: '公表の準備へ' }).click();
      await page.getByRole('heading', { name: '公表すると、困る利用者が1者あります' }).waitFor();
      expect([await openedAt(page, 'cl'), await openedAt(page, 'cm')]).toEqual(['0', '1']);
      await page.getByText(/これからの診療所はまだ引き受けていません。$/).waitFor();
      expect(await runAxe(page)).toEqual([]);
      // A second version cannot come into force on the day of the first.
      const day = page.getByLabel('効力の日');
      await day.fill(dayBefore(await day.inputValue()));
      await page.locator('tr[data-customer="cm"]').waitFor();
      await page.getByRole('button', { name: /から公表する$/ }).click();
      await page.getByText(/^第1版を.+から公表しました。$/).waitFor();
      await page.locator('li[data-version="1"]').getByText(/^有効/).waitFor();

      const address = await page.getByRole('link', { name: '公開ページ' }).getAttribute('href');
      const read = await page.request.get(address ?? '');
      expect([read.status(), await read.text()]).toEqual([200, expect.stringContaining('あおぞらクラウド 責任分界表')]);

      // The second version leaves the updates to the customers.
      await page.getByRole('link', { name: '分界表を書く' }).click();
      await row(page, 'patch').focus();
      await isChosen(page, 'patch');
      await page.keyboard.press('4');
      await isChosen(page, 'antivirus');
      await page.keyboard.press('ArrowUp');
      await isChosen(page, 'patch');
      await page.keyboard.press('d');
      await page.getByRole('textbox', { name: '行うこと' }).fill('端末の更新を毎月適用する');
      await page.locator('tr[data-row="core:patch"] del, aside ins').first().waitFor();
      await saved(page);
      await page.getByRole('link', { name: '公表の準備へ' }).click();
      await page.getByRole('heading', { name: '第2版で変わる1行' }).waitFor();
      await page
        .getByText(
          'あおぞらクラウドの「端末の更新を毎月適用する」を、あおぞら電子カルテは利用者の作業としていますが、これからの診療所はまだ引き受けていません。',
        )
        .waitFor();
      expect([await openedAt(page, 'cl'), await openedAt(page, 'cm')]).toEqual(['0', '1']);
      await page.getByRole('button', { name: /から公表する$/ }).click();
      await page.locator('li[data-version="2"]').getByText(/^有効/).waitFor();
      await page.getByRole('link', { name: 'あおぞら電子カルテ' }).click();
      await page.getByRole('heading', { name: '引き受けられていない実施事項 2件' }).waitFor();
      expect(problems.filter((problem) => !/401/.test(problem))).toEqual([]);
      await context.close();
    });

    test('a clinic records a vendor from paper, and the sign stays wherever it stands', async () => {
      const { page, context, problems } = await openAs(stage(), 'institution-editor', 'cl', '/services?institution=cl');
      await page.getByRole('link', { name: '事業者を登録する' }).click();
      await page.getByLabel('名前', { exact: true }).fill('里の保守店');
      await page.getByLabel('読み（カナ）').fill('サトノホシュテン');
      await page.reload();
      await page.getByRole('button', { name: '保存する' }).click();
      await page.getByText('里の保守店を保存しました。').waitFor();
      await page.getByText('紙から記録', { exact: true }).waitFor();
      const recorded = new URL(page.url()).searchParams.get('vendor') ?? '';
      await page.getByRole('link', { name: 'サービスを登録する' }).click();
      await page.getByRole('button', { name: '保存する' }).click();
      await page.getByText('名前を入れてください。').waitFor();
      await page.getByLabel('名前', { exact: true }).fill('端末の保守');
      await page.getByLabel('種類', { exact: true }).selectOption('OPERATION');
      await page.getByRole('button', { name: '保存する' }).click();
      await page.getByRole('heading', { level: 1, name: /端末の保守/ }).waitFor();
      expect(await runAxe(page)).toEqual([]);
      await page.getByRole('link', { name: '分界表を書く' }).click();
      await row(page, 'patch').waitFor();
      await page.getByText('紙から記録', { exact: true }).waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await runAxe(page)).toEqual([]);
      await page.goto('/services?institution=cl&text=さとのほしゅ');
      await page.locator('li[data-vendor]').getByText('里の保守店').waitFor();
      expect(problems.filter((problem) => !/401/.test(problem))).toEqual([]);
      await context.close();
      const other = await openAs(stage(), 'institution-editor', 'cm', '/services?institution=cm&text=里');
      await other.page.getByText('0者', { exact: true }).waitFor();
      await other.context.close();

      // Once the vendor has registered itself, an administrator merges the record into it.
      const root = await openAs(
        stage(),
        'administrator',
        undefined,
        `/services?institution=cl&vendor=${recorded}&part=merge`,
      );
      await root.page.getByRole('combobox', { name: '統合先の事業者' }).fill('あおぞら');
      await root.page.getByRole('option', { name: /あおぞら電子カルテ/ }).click();
      await root.page.locator(`li[data-move="REMOVED ${recorded}"]`).waitFor();
      expect(await runAxe(root.page)).toEqual([]);
      await root.page.getByRole('button', { name: 'あおぞら電子カルテに統合する' }).click();
      await root.page.getByText('里の保守店をあおぞら電子カルテに統合しました。').waitFor();
      await root.page.locator('li[data-service]').getByText('端末の保守').waitFor();
      expect(await root.page.getByText('紙から記録', { exact: true }).count()).toBe(0);
      await root.context.close();
    });
  },
  async () => () => ({ AUTH: 'keys' }),
);

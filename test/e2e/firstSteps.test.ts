import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeInBrowser } from './support/suite.ts';

const SHOTS = process.env['BUNKAI_SHOTS'];
const shoot = (page: Page, name: string) =>
  SHOTS ? page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true }) : undefined;

const step = (page: Page, name: string) => page.locator(`[data-step=${name}] form`);
const save = (page: Page) => page.getByRole('button', { name: /^(保存して次へ|次へ)$/ });

/** What another person would save at the same time. */
async function renameVendor(page: Page, name: string): Promise<void> {
  const institution = new URL(page.url()).searchParams.get('institution') ?? '';
  const entity = { id: `${institution}.ehr-vendor`, type: 'VENDOR', name: { ja: name } };
  const changes = JSON.stringify([{ op: 'put', list: 'parties', entity }]);
  const query = 'mutation ($changes: String!) { applyChanges(input: { changesJson: $changes }) { problems { code } } }';
  const answer = await page.request.post('/graphql', { data: { query, variables: { changes } } });
  expect(await answer.json()).toMatchObject({ data: { applyChanges: { problems: [] } } });
}

describeInBrowser(
  'first steps',
  async () => 'nothing',
  (stage) => {
    test('lead from an empty store to the gaps of a clinic, by keyboard, and come back step by step', {
      timeout: 240_000,
    }, async () => {
      const { browser, base, kill, revive } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/');
      await page.getByRole('link', { name: 'はじめの設定を始める' }).press('Enter');
      await step(page, 'institution').waitFor();
      await save(page).press('Enter');
      await page.getByText('名称を入力してください。').waitFor();
      await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("aria-invalid")')).toBe('true');
      expect(await runAxe(page)).toEqual([]);
      await page.keyboard.type('けやき台クリニック');
      await page.keyboard.press('Tab');
      await page.keyboard.type('漢字');
      await shoot(page, '1-institution');
      await save(page).press('Enter');
      const kana = page.getByLabel('読み', { exact: true });
      await expect.poll(() => kana.getAttribute('aria-invalid')).toBe('true');
      await page.reload();
      await expect.poll(() => page.getByLabel('名称').inputValue()).toBe('けやき台クリニック');
      await kana.fill('けやきだいくりにっく');
      await save(page).press('Enter');
      await step(page, 'systems').waitFor();
      await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('step-systems');
      await page.getByRole('checkbox', { name: '電子カルテ(クラウド)' }).press('Space');
      await page.getByRole('checkbox', { name: '複合機・プリンタ' }).press('Space');
      await page.getByText(/保存すると\d+件（＋\d+）/).waitFor();
      await shoot(page, '2-systems');
      await save(page).press('Enter');
      await step(page, 'vendors').waitFor();
      const vendor = page.getByRole('combobox', { name: '電子カルテ会社の名前' });
      await vendor.fill('そらいろ電子カルテ');
      expect(problems).toEqual([]);
      const address = page.url();
      await kill();
      await revive();
      await page.goto(address);
      // What the browser said of the server that was gone.
      problems.length = 0;
      await expect.poll(() => vendor.inputValue()).toBe('そらいろ電子カルテ');
      expect(await runAxe(page)).toEqual([]);
      await shoot(page, '3-vendors');
      await renameVendor(page, '別の人が入れた名前');
      await save(page).press('Enter');
      await page.getByText('ほかの人の変更：電子カルテ会社(社名未記入) → 別の人が入れた名前').waitFor();
      expect(await vendor.inputValue()).toBe('そらいろ電子カルテ');
      await save(page).press('Enter');
      await step(page, 'contracts').waitFor();
      const contract = page.getByRole('group', { name: 'そらいろ電子カルテ' });
      await contract.getByLabel('終わり').fill('令和7年3月31日');
      await save(page).press('Enter');
      await page.getByText('始まりの日を入力してください。').waitFor();
      await contract.getByLabel('始まり').fill('R7.4.1');
      await page.getByText('終わりの日が、始まりの日より前です。').waitFor();
      await contract.getByLabel('終わり').fill('2027/3/31');
      await contract.getByLabel('自動で更新される').press('Space');
      expect(await runAxe(page)).toEqual([]);
      await shoot(page, '4-contracts');
      await save(page).press('Enter');
      await step(page, 'links').waitFor();
      await page.getByRole('button', { name: /すべて「はい」にする/ }).press('Enter');
      expect(await runAxe(page)).toEqual([]);
      await shoot(page, '5-links');
      await save(page).press('Enter');
      const done = page.getByRole('heading', { name: 'はじめの設定が終わりました' });
      await done.waitFor();
      await page.getByRole('button', { name: '元に戻す' }).press('Enter');
      await step(page, 'links').waitFor();
      await page.getByText(/^保存すると、\d+件を加えます。$/).waitFor();
      await page.getByRole('link', { name: '3 扱う会社を直す' }).press('Enter');
      await vendor.fill('あかつき電子カルテ');
      await page.getByText('保存すると、1件を変えます。').waitFor();
      await save(page).press('Enter');
      await step(page, 'contracts').waitFor();
      await page.getByRole('group', { name: 'あかつき電子カルテ' }).waitFor();
      await save(page).press('Enter');
      await step(page, 'links').waitFor();
      await save(page).press('Enter');
      await done.waitFor();
      await shoot(page, '6-done');
      expect(problems).toEqual([]);
      await context.close();
    });
  },
);

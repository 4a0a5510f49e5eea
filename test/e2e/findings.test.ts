import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeInBrowser } from './support/suite.ts';

const LIST = '/findings?institution=a-h';

describeInBrowser(
  'the findings of an institution',
  async () => [],
  (stage) => {
    test('are entered, narrowed, closed and undone; what is wrong stands at its field, and what is typed outlives a reload', async () => {
      const { page, context } = await openPage(stage().browser, stage().base);
      page.setDefaultTimeout(20_000);
      await page.goto(LIST);
      await page.getByRole('heading', { name: '開いている不備はありません' }).waitFor();
      await page.getByRole('link', { name: '不備を登録する' }).click();
      const save = page.getByRole('button', { name: '保存する' });
      await page.getByLabel('内容').waitFor();
      await page.getByRole('option', { name: 'VPN装置' }).first().waitFor({ state: 'attached' });
      await save.click();
      expect(await page.getByText('この項目が必要です').count()).toBe(2);
      expect(await runAxe(page)).toEqual([]);
      await page.getByLabel('構成要素').selectOption('a-s2');
      await page.getByLabel('内容').fill('公表された弱点がふさがれていない');
      await page.getByLabel('重大度').selectOption('CRITICAL');
      await page.getByLabel('見つかった日').fill('令和8年5月1日');
      await page.getByLabel('対応期限').fill('2026-06-30');
      await page.reload();
      await page.getByText('入力の途中です').waitFor();
      expect(await page.getByLabel('内容').inputValue()).toBe('公表された弱点がふさがれていない');
      await save.click();
      await page.getByText('「公表された弱点がふさがれていない」を保存しました。').waitFor();
      const row = page.getByRole('row', { name: /公表された弱点/u });
      await row.waitFor();
      await expect.poll(() => row.textContent()).toContain('期限超過');
      for (const width of [1366, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await runAxe(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.goto(`${LIST}&severities=LOW`);
      await page.getByRole('heading', { name: '該当する不備はありません' }).waitFor();
      await page.goto(LIST);
      await page.getByRole('button', { name: '「公表された弱点がふさがれていない」を対応済みにする' }).click();
      await page.getByRole('heading', { name: '開いている不備はありません' }).waitFor();
      await page.getByRole('button', { name: '元に戻す' }).click();
      await page.getByRole('heading', { name: '開いている不備 1件' }).waitFor();
      await context.close();
    });
  },
);

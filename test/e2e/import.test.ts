import type { FileChooser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cp932 } from '../exchange/registers/support.ts';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeInBrowser } from './support/suite.ts';

const MODELS = ['seed/catalogues/core.json', 'seed/scenarios/a-before.json'];
const SHOTS = process.env['BUNKAI_SHOTS'];

const ASSETS = {
  name: '資産台帳.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(cp932('資産番号,機器名,種別,保守業者\r\nS-1,検体搬送ルータ,通信機器,里山システム㈱\r\n')),
};
const ROLES = {
  name: 'roles.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('No,項目,病院,つばめ電子カルテ\n1,更新プログラムの適用,×,〇\n2,帳票の作成,○,別途協議\n'),
};

const DUTIES = {
  name: '分担.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('項目,病院,電子カルテ,費用\n備品の貸出,○,×,\n会議室の予約,×,○,有償\n'),
};

const shoot = (page: Page, name: string) =>
  SHOTS ? page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true }) : undefined;

describeInBrowser(
  'a file that is brought in by the page',
  async () => MODELS,
  (stage) => {
    test('is an asset register in CP932: nothing is written before it is told to, and then it is found', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      const found = () =>
        page.request.post('/graphql', { data: { query: '{ search(text: "検体搬送ルータ") { totalCount } }' } });
      // Asked for before the page is there: a busy browser hears a key sooner than that its dialog is to be taken over.
      const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
      const shoot = (name: string) => (SHOTS ? page.screenshot({ path: `${SHOTS}/${name}.png` }) : undefined);
      await page.goto('/papers?institution=a-h');
      await page.getByRole('link', { name: '取込', exact: true }).focus();
      await page.keyboard.press('Enter');
      const choose = page.getByRole('button', { name: 'ファイルを選ぶ' });
      await choose.waitFor();
      await shoot('file');
      expect(await runAxe(page)).toEqual([]);
      await choose.focus();
      await page.keyboard.press('Enter');
      await (await chosen).setFiles(ASSETS);
      await page.getByRole('combobox', { name: 'B列「機器名」の意味' }).waitFor();
      await page.getByText('文字コードは').waitFor();
      await shoot('mapping');
      expect(await runAxe(page)).toEqual([]);
      await page.getByRole('button', { name: '変わることを見る' }).press('Enter');
      const commit = page.getByRole('button', { name: '件を登録する' });
      await commit.waitFor();
      await page.getByRole('cell', { name: '検体搬送ルータ', exact: true }).waitFor();
      await shoot('changes');
      expect(await runAxe(page)).toEqual([]);
      expect(await (await found()).json()).toMatchObject({ data: { search: { totalCount: 0 } } });
      await commit.press('Enter');
      await page.getByRole('heading', { name: /件を登録しました$/ }).waitFor();
      await shoot('done');
      expect((await (await found()).json()).data.search.totalCount).toBeGreaterThan(0);
      expect(problems).toEqual([]);
      await context.close();
    });

    test('is a table whose reading is corrected, and remembered for the next file of this layout', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base, { viewport: { width: 320, height: 640 } });
      await page.addInitScript(`localStorage.setItem('bunkai.preferences', '{"language":"en"}')`);
      await page.goto('/import?institution=a-h');
      await page.getByRole('button', { name: 'Choose a file' }).waitFor();
      await page.locator('input[type=file]').setInputFiles(ROLES);
      await page.getByText('does not say who does it').waitFor();
      const number = page.getByRole('combobox', { name: 'Meaning of column A, “No”' });
      expect(await number.inputValue()).toBe('number');
      await number.selectOption({ label: 'Not read' });
      await page.getByText('The column “No” is not read').waitFor();
      expect(await number.inputValue()).toBe('');
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/narrow.png`, fullPage: true });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await runAxe(page)).toEqual([]);
      await page.getByRole('button', { name: 'See what would change' }).click();
      await page.getByRole('button', { name: 'Import another file' }).click();
      await page.locator('input[type=file]').setInputFiles({ ...ROLES, name: 'next year.csv' });
      await page.getByText('Read as you confirmed last time').waitFor();
      expect(await number.inputValue()).toBe('');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('is told what the file does not say, left out in part, and read again where the model changed meanwhile', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/import?institution=a-h');
      await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
      await page.locator('input[type=file]').setInputFiles(DUTIES);
      const catalogue = page.getByRole('textbox', { name: '当てはまらない行を加える要求事項集' });
      await catalogue.fill('a-own');
      await catalogue.press('Enter');
      await page.getByText('2行のうち2行を当てはめました').waitFor();
      await page.getByRole('combobox', { name: '局面' }).selectOption({ label: '通常時' });
      await page.getByRole('combobox', { name: 'C列「電子カルテ」は誰のことか' }).waitFor();
      expect(await runAxe(page)).toEqual([]);
      await shoot(page, 'options');
      await page.getByRole('button', { name: '変わることを見る' }).click();
      const commit = page.getByRole('button', { name: '件を登録する' });
      await commit.waitFor();
      await page.getByText(/^読み取った内容ごとの変更/).click();
      const leave = page.getByRole('button', { name: /^B3「会議室の予約」を取り込まない/ });
      await leave.click();
      await leave.waitFor({ state: 'detached' });
      await commit.waitFor();
      await page.getByText(/^登録すると、空白・不整合は\d+件から\d+件になります/).waitFor();
      await shoot(page, 'left-out');
      const party = { id: 'a-h', type: 'INSTITUTION', name: { ja: '名前の変わった病院' }, adopts: ['core'] };
      const change = { putParty: party };
      const { errors, data } = await (
        await page.request.post('/graphql', {
          data: {
            query: 'mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { problems { code path } } }',
            variables: { input: { changes: [change] } },
          },
        })
      ).json();
      expect({ errors, problems: data?.applyChanges.problems }).toEqual({ errors: undefined, problems: [] });
      await commit.click();
      const again = page.getByRole('button', { name: 'いまの内容で読み直す' });
      await again.waitFor();
      expect(await runAxe(page)).toEqual([]);
      await shoot(page, 'overtaken');
      if (SHOTS) {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.emulateMedia({ forcedColors: 'active' });
        await shoot(page, 'overtaken-390-forced');
        await page.emulateMedia({ forcedColors: 'none' });
      }
      await again.click();
      await again.waitFor({ state: 'detached' });
      await commit.click();
      await page.getByRole('heading', { name: /件を登録しました$/ }).waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('is refused with what is wrong where it holds no table', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/import?institution=a-h');
      await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.md', mimeType: 'text/markdown', buffer: Buffer.from('# x') });
      const said = page.getByRole('alert');
      await said.waitFor();
      expect(await said.textContent()).toContain('x.md');
      await context.close();
    });
  },
);

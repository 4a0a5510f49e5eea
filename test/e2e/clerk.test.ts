import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { cp932 } from '../exchange/registers/support.ts';
import { openPage } from './support/chromium.ts';
import { describeInBrowser } from './support/suite.ts';

const text = (name: string, mimeType: string, buffer: Uint8Array) => ({ name, mimeType, buffer: Buffer.from(buffer) });

const ASSETS = cp932(
  [
    'みなと台総合病院　資産台帳,,,',
    '管理番号,機器名,メーカー,保守業者',
    'Ａ－００１,電子カルテサーバ,富岳電機,㈱ミナトメディカル',
    'Ａ－００２,電子カルテ端末,〃,〃',
    'Ａ－００３,ﾘﾓｰﾄ保守用VPN装置,海鳥,海鳥ネットワーク㈱',
    'Ａ－００４,勤怠管理クラウド,－,しおかぜクラウド株式会社',
    '合計,４件,,',
  ].join('\r\n'),
);

const LEDGER = cp932(
  [
    'No.,契約番号,契約件名,契約先,対象,契約開始日,契約終了日,自動更新',
    '1,用契6-12,電子カルテ保守,株式会社ミナトメディカル,電子カルテサーバ、電子カルテ端末,令和６年４月１日,令和９年３月31日,有（１年）',
    '2,用契2-44,VPN装置購入,海鳥ネットワーク(株),リモート保守用VPN装置,R2.9.1,R3.8.31,無',
    ',,合計（２件）,,,,,',
  ].join('\r\n'),
);

const RACI = `| Activity | Shiokaze Operations | Shiokaze Support | Customer IT | Customer HR |
|---|---|---|---|---|
| Remove accounts of leavers | | C | A | R |
| Daily backup | R/A | | I | |
`;

/** A vendor's form of two columns, with a cover and a hidden sheet. */
async function form(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('表紙').addRow(['株式会社ミナトメディカル']);
  const sheet = workbook.addWorksheet('役割分担');
  sheet.addRow(['分類', 'No', '項目', '役割分担', '', '備考']);
  sheet.addRow(['', '', '', '利用者', '事業者', '']);
  sheet.mergeCells('D1:E1');
  sheet.addRow(['サーバ', 1, 'ウイルス対策ソフトの導入と更新', '△', '○', '']);
  sheet.addRow(['', 2, '二要素認証の導入', '別途協議', '別途協議', '']);
  sheet.addRow(['', 3, '帳票のカスタマイズ', '', '○', '有償']);
  sheet.mergeCells('A3:A5');
  workbook.addWorksheet('選択肢').state = 'hidden';
  return workbook.xlsx.writeBuffer();
}

describeInBrowser(
  'a clerk with files from a folder',
  async () => 'nothing',
  (stage) => {
    test('brings them in on an empty store, types nothing twice, and takes the papers out', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      const settle = page.getByRole('region', { name: '確かめてください' });
      const commit = async () => {
        await page.getByRole('button', { name: '変わることを見る' }).click();
        await page.getByRole('button', { name: /件を登録する$/ }).click();
        await page.getByRole('heading', { name: /件を登録しました$/ }).waitFor();
      };
      const next = () => page.getByRole('button', { name: /^次のファイル/ }).click();
      const complete = async () => {
        await settle.getByRole('button', { name: '自院の要求事項に加える' }).click();
        await settle.getByRole('button').waitFor({ state: 'detached' });
        await page.getByLabel(/^公表日/).fill('2026-04-01');
        await page.getByLabel(/^公表日/).press('Enter');
        await settle.getByText(/^公表日が空なので/).waitFor({ state: 'detached' });
      };
      await page.goto('/import');
      await page.getByRole('link', { name: '施設の名称を登録する' }).click();
      await page.getByLabel('名称').fill('みなと台総合病院');
      await page.getByLabel('種別').selectOption({ label: '病院' });
      await page.getByRole('button', { name: '保存して次へ' }).click();
      await page.waitForURL(/institution=/);
      await page.getByRole('link', { name: 'ファイルから読み取る' }).click();
      await page.getByRole('button', { name: 'ファイルを選ぶ' }).waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles([
          text('資産台帳.csv', 'text/csv', ASSETS),
          text('契約台帳.csv', 'text/csv', LEDGER),
          text('役割分担表.xlsx', 'application/octet-stream', await form()),
          text('raci.md', 'text/markdown', Buffer.from(RACI)),
        ]);
      await page.getByText('「合計」は合計の行なので読みません。').waitFor();
      await commit();
      await next();
      await page.getByText('「No.」の列は読みません。').waitFor();
      await commit();
      await next();
      // The cover names the vendor: who the columns are is asked, and not to be looked for.
      await settle
        .getByText(/「役割分担 \/ 事業者」を「電子カルテ.*の保守（株式会社ミナトメディカル）」と読みました/)
        .waitFor();
      await complete();
      await commit();
      await next();
      const operations = page.getByRole('combobox', { name: 'B列「Shiokaze Operations」は誰のことか' });
      await operations.selectOption({ label: '勤怠管理クラウド（しおかぜクラウド株式会社）' });
      // What is said of one column goes for those like it, and leads to the customer's.
      await settle.getByText(/列「/).first().waitFor({ state: 'detached' });
      await page.getByLabel(/^公表日/).fill('2026-04-01');
      await page.getByLabel(/^公表日/).press('Enter');
      await settle.waitFor({ state: 'detached' });
      await commit();
      await page.getByRole('link', { name: '書類を書き出す' }).click();
      await page.getByRole('link', { name: /責任分界表をExcelで書き出す/ }).waitFor();
      const institution = new URL(page.url()).searchParams.get('institution') ?? '';
      const paper = async (parameters: Record<string, string>) => {
        const asked = new URLSearchParams({ institution, ...parameters });
        const response = await page.request.get(`/export?${asked}`);
        return [response.status(), (await response.body()).length > 5000];
      };
      expect(await paper({ paper: 'matrix' })).toEqual([200, true]);
      expect(await paper({ paper: 'gaps' })).toEqual([200, true]);
      for (const vendor of ['(株)ミナトメディカル', '海鳥ネットワーク(株)'])
        expect(await paper({ paper: 'letter', vendor: `${institution}.${vendor}` })).toEqual([200, true]);
      const ledger = await page.request.get(
        `/export?${new URLSearchParams({ institution, paper: 'register-contracts', format: 'csv' })}`,
      );
      expect((await ledger.text()).split('\n').filter((line) => line.includes('用契'))).toHaveLength(2);
      expect(problems).toEqual([]);
      await context.close();
    });
  },
);

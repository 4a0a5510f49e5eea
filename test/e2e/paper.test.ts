import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { REQUIREMENTS, writeClinics } from './support/clinics.ts';
import { describeInBrowser } from './support/suite.ts';

/** The pages of what the browser prints, as text, without backgrounds as browsers print unless asked. */
async function print(page: Page, format: 'A3' | 'A4', landscape = false): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-paper-'));
  const path = join(folder, 'page.pdf');
  writeFileSync(path, await page.pdf({ format, landscape, printBackground: false }));
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-']);
  rmSync(folder, { recursive: true });
  const pages = stdout.normalize('NFKC').split('\f');
  return pages.slice(0, -1).map((text) => text.replaceAll(' ', ''));
}

/** Why nothing can be read from a printed page here; undefined where it can. */
function withoutPdftotext(): string | undefined {
  const { error } = spawnSync('pdftotext', ['-v']);
  return error === undefined ? undefined : 'no pdftotext found; install Debian’s poppler-utils';
}

/** Controls of the page, none of which belongs on paper. */
const CONTROLS = /日本語English|基準日|絞り込み|空白のある行だけ|表で見る|決め方を見る|数字を押すと/;

describeInBrowser(
  'what is printed',
  async () => [
    'seed/catalogues/core.json',
    'seed/catalogues/mhlw-6.0.json',
    'seed/scenarios/a-before.json',
    writeClinics(),
  ],
  (stage) => {
    async function at(address: string, ready: string) {
      const { browser, base } = stage();
      const opened = await openPage(browser, base);
      await opened.page.goto(address);
      await opened.page.locator(ready).first().waitFor();
      return opened;
    }

    test.each([
      [
        'overview',
        'text=決め方を見る',
        ['決まっていないことが17件', '重大互いに相手任せ', '里山システム', 'まもなく終わる契約'],
      ],
      ['gaps', 'button[data-gap]', ['空白・不整合20件', '契約の終了', '電子カルテの開示書', '未着手']],
      [
        'chain',
        'button[data-severity]',
        ['検査システムの保守', '互いに相手任せ', '責任分界', '端末の動作保証', '運用を任せる'],
      ],
    ])('%s is whole, with its head and without controls', async (screen, ready, wanted) => {
      const { page, context, problems } = await at(`/${screen}?institution=a-h&on=2026-11-24`, ready);
      const pages = await print(page, 'A4');
      const all = pages.join('');
      for (const text of [...wanted, '谷あい町立病院', '2026年11月24日', '令和8年', '照らし合わせた版'])
        expect(all).toContain(text);
      expect(all).not.toMatch(CONTROLS);
      for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1}/${pages.length}`);
      expect(problems).toEqual([]);
      await context.close();
    });

    test('one gap is one sheet: sentence, both statements, ways out', async () => {
      const { page, context } = await at('/gaps?institution=a-h', 'button[data-gap]');
      await page.locator('button[data-gap]').first().click();
      await page.getByRole('link', { name: 'この1件だけを表示・印刷' }).click();
      await page.locator('text=ほかの空白・不整合も表示').waitFor();
      const pages = await print(page, 'A4');
      expect(pages.length).toBe(1);
      for (const text of ['VPN装置の更新', '里山システムが行う', '利用者側が行う', '裏付ける文書なし', 'どう決めるか'])
        expect(pages[0]).toContain(text);
      expect(pages[0]).not.toContain('この1件だけ');
      await context.close();
    });

    test.each([
      ['A4', false],
      ['A3', true],
    ] as const)('the matrix is whole on %s, its head on every sheet', async (format, landscape) => {
      const { page, context, problems } = await at('/matrix?institution=zz-open', '[role=gridcell][style]');
      const pages = await print(page, format, landscape);
      const all = pages.join('');
      for (let n = 0; n < REQUIREMENTS; n++) expect(all).toContain(`要求事項その${n}`);
      const heads = pages.filter((text) => text.includes('判定:誰が行うか')).length;
      const filled = pages.filter((text) => text.includes('要求事項その')).length;
      expect(filled).toBeGreaterThan(1);
      expect(heads).toBe(filled);
      expect(all).toContain('中未表明');
      expect(all).not.toMatch(CONTROLS);
      await page.getByRole('row', { name: /要求事項その0/ }).waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('on paper no mark of the matrix is left out', async () => {
      const { page, context } = await at('/matrix?institution=a-h', '[role=gridcell][style]');
      await page
        .getByRole('grid')
        .getByText(/^ほか\d/)
        .first()
        .waitFor();
      const all = (await print(page, 'A4')).join('');
      expect(all).toContain('脆弱性情報の入手と通知');
      expect(all).not.toMatch(/ほか\d/);
      await context.close();
    });

    test('the worst is legible without backgrounds', async () => {
      const { page, context } = await at('/gaps?institution=a-h', 'span[data-severity=CRITICAL]');
      await page.emulateMedia({ media: 'print' });
      const [ink, ground, border] = await page.evaluate<string[]>(`(() => {
        const style = getComputedStyle(document.querySelector('span[data-severity=CRITICAL]'));
        return [style.color, style.backgroundColor, style.borderTopWidth];
      })()`);
      expect([ink, ground]).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
      expect(Number.parseFloat(border ?? '')).toBeGreaterThan(2);
      await context.close();
    });
  },
  undefined,
  withoutPdftotext,
);

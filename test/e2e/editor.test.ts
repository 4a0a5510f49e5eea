import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage, type Watched } from './support/chromium.ts';
import { describeInBrowser, type Stage } from './support/suite.ts';

const MATRIX = '/matrix?institution=a-h&by=COMPONENT';

/** Columns of the demo's components, as the table counts them. */
const COLUMN = { 'a-s1': 4, 'a-s4': 8, 'a-v1-vpn': 12 } as const;

/** A window in which a person of the hospital has signed in, on the matrix. */
async function openAs(stage: Stage, role: string): Promise<Watched> {
  const key = (await stage.bunkai('keys', 'create', '--role', role, '--party', 'a-h')).trim();
  const watched = await openPage(stage.browser, stage.base);
  await watched.page.goto(MATRIX);
  await watched.page.getByLabel('APIキー').fill(key);
  await watched.page.getByRole('button', { name: 'サインイン', exact: true }).click();
  await watched.page.getByRole('grid').waitFor();
  return watched;
}

const cell = (page: Page, requirement: string, component: keyof typeof COLUMN) =>
  page.locator(`[data-row="core:${requirement}"] [aria-colindex="${String(COLUMN[component])}"]`);
const markIn = (page: Page, requirement: string, component: keyof typeof COLUMN) =>
  cell(page, requirement, component).getAttribute('data-mark');
const bar = (page: Page) => page.getByRole('region', { name: '編集' });
const said = (page: Page, text: string | RegExp) => bar(page).getByText(text).waitFor();
const saved = (page: Page) => page.locator('[data-saving="saved"]').waitFor();

/** What the clipboard holds after a copy, or a paste of a text, as a spreadsheet would do it. */
const clipboard = (page: Page, kind: 'copy' | 'paste', text = ''): Promise<string> =>
  page.evaluate<string>(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('${kind}', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  })()`);

interface NewestSheet {
  readonly version: string;
  readonly state: string;
  readonly lines: readonly {
    readonly requirementKey: string;
    readonly stance: string;
    readonly note: { readonly ja: string } | null;
  }[];
}

/** The newest sheet of a component, asked over the API by whoever is signed in. */
async function newest(page: Page, component: string): Promise<NewestSheet | undefined> {
  const query = `{ component(id: "${component}") { sheets(first: 1) { nodes { version state lines { requirementKey stance note { ja } } } } } }`;
  const answer = await page.evaluate<{ data: { component: { sheets: { nodes: NewestSheet[] } } } }>(
    `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(JSON.stringify({ query }))} }).then((answer) => answer.json())`,
  );
  return answer.data.component.sheets.nodes[0];
}
const lineOn = (sheet: NewestSheet | undefined, requirement: string) =>
  sheet?.lines.find(({ requirementKey }) => requirementKey === `core:${requirement}`);

describeInBrowser(
  'editing the matrix',
  async () => [],
  (stage) => {
    test('marks by key, a range, a paste, undo, a note and saving are done by keyboard alone', async () => {
      const { page, context, problems } = await openAs(stage(), 'institution-editor');
      await page.getByRole('button', { name: '編集する' }).focus();
      await page.keyboard.press('Enter');
      await bar(page).waitFor();
      await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("role")')).toBe('rowheader');
      await page.keyboard.press('ArrowDown');
      for (let steps = 0; steps < 7; steps += 1) await page.keyboard.press('ArrowRight');
      await page.getByLabel('備考').waitFor();
      await page.keyboard.press('2');
      await said(page, '1欄を分担にしました。');
      expect(await cell(page, 'ledger', 'a-s4').getAttribute('data-draft')).toBe('');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('5');
      await said(page, '2欄を非該当にしました。');
      await page.keyboard.press('Control+z');
      await said(page, /^戻しました/);
      expect(await markIn(page, 'ledger', 'a-s4')).toBe('PART');
      expect(await markIn(page, 'remote-inventory', 'a-s4')).toBe('ALONE');
      expect(await clipboard(page, 'copy')).toBe('○\r\n◎');
      await page.keyboard.press('ArrowUp');
      await clipboard(page, 'paste', '資産\t×\n遠隔\t△\n受領\t別途協議\n');
      await page.getByRole('heading', { name: '2欄が変わります' }).waitFor();
      expect(await markIn(page, 'remote-inventory', 'a-s4')).toBe('PART');
      expect(await cell(page, 'remote-inventory', 'a-s4').getAttribute('data-preview')).toBe('');
      expect(await runAxe(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await said(page, '貼り付け 2欄');
      await page.keyboard.press('n');
      await page.keyboard.type('委託先の手順による');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate('document.activeElement?.getAttribute("role")')).toBe('gridcell');
      await saved(page);
      const draft = await newest(page, 'a-s4');
      expect(draft?.state).toBe('DRAFT');
      expect(lineOn(draft, 'ledger')).toMatchObject({ stance: 'SUPPLIER', note: { ja: '委託先の手順による' } });
      expect(lineOn(draft, 'remote-inventory')).toMatchObject({ stance: 'SHARED', note: { ja: '元の表記：△' } });
      expect(problems.filter((problem) => !/401/.test(problem))).toEqual([]);
      await context.close();
    });

    test('drafts and steps outlive a reload, and publishing shows first what it does', async () => {
      const { page, context, problems } = await openAs(stage(), 'institution-editor');
      await page.goto(`${MATRIX}&edit=1`);
      await bar(page).waitFor();
      await cell(page, 'leavers', 'a-s1').click();
      await page.getByLabel('備考').waitFor();
      await page.keyboard.press('5');
      await said(page, '1欄を非該当にしました。');
      await saved(page);
      await page.reload();
      await page.locator('[data-row="core:leavers"] [data-draft]').waitFor();
      expect(await markIn(page, 'leavers', 'a-s1')).toBe('NOT_ARISING');
      await page.locator('[data-cursor]').focus();
      await page.keyboard.press('Control+z');
      await said(page, /^戻しました/);
      expect(await markIn(page, 'leavers', 'a-s1')).toBe('ALONE');
      await page.keyboard.press('Control+y');
      await said(page, /^やり直しました/);
      await saved(page);
      const draft = await newest(page, 'a-s1');
      expect(draft?.state).toBe('DRAFT');
      await page.getByRole('button', { name: '公表の準備へ' }).focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: '公表の準備' });
      await panel.getByText(/^空白・不整合 \d+件 → \d+件/).waitFor();
      expect(await runAxe(page)).toEqual([]);
      await panel.getByRole('button', { name: /から公表する$/ }).focus();
      await page.keyboard.press('Enter');
      await said(page, /の責任分界表を.+から公表しました。$/);
      const published = await newest(page, 'a-s1');
      expect(published).toMatchObject({ state: 'PUBLISHED', version: draft?.version });
      expect(lineOn(published, 'leavers')?.stance).toBe('NOT_APPLICABLE');
      await page.getByRole('button', { name: '編集を終える' }).click();
      await expect.poll(() => markIn(page, 'leavers', 'a-s1')).toBe('NOT_ARISING');
      expect(problems.filter((problem) => !/401/.test(problem))).toEqual([]);
      await context.close();
    });

    test('what is another party’s looks so and stays so, and at 320 px everything is there', async () => {
      const { page, context } = await openAs(stage(), 'institution-editor');
      await page.goto(`${MATRIX}&edit=1`);
      await bar(page).waitFor();
      const locked = cell(page, 'patch', 'a-v1-vpn');
      await locked.click();
      expect(await locked.getAttribute('aria-readonly')).toBe('true');
      await page.keyboard.press('1');
      await said(page, '里山システムだけが変更できます。');
      expect(await locked.getAttribute('data-draft')).toBeNull();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.reload();
      await cell(page, 'ledger', 'a-s1').click();
      await page.getByRole('button', { name: '空欄' }).click();
      await said(page, '1欄を空欄にしました。');
      expect(await markIn(page, 'ledger', 'a-s1')).toBe('NOT_CONFIRMED');
      await page.getByRole('button', { name: '戻す', exact: true }).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(await runAxe(page)).toEqual([]);
      await context.close();
      const reader = await openAs(stage(), 'institution-reader');
      await reader.page.goto(`${MATRIX}&edit=1`);
      await reader.page.getByRole('grid').waitFor();
      expect(await reader.page.getByRole('button', { name: '編集する' }).count()).toBe(0);
      expect(await bar(reader.page).count()).toBe(0);
      await reader.context.close();
    });

    test('what cannot be sent stays, and of two people the second sees both versions and chooses', async () => {
      const one = await openAs(stage(), 'institution-editor');
      const two = await openAs(stage(), 'institution-editor');
      for (const { page } of [one, two]) {
        await page.goto(`${MATRIX}&edit=1`);
        await bar(page).waitFor();
        await cell(page, 'mfa', 'a-s1').click();
        await page.getByLabel('備考').waitFor();
      }
      await two.page.route('**/graphql', (route) => route.abort());
      await two.page.keyboard.press('3');
      await two.page.locator('[data-saving="unsent"]').waitFor();
      await one.page.keyboard.press('5');
      await saved(one.page);
      await two.page.unroute('**/graphql');
      const conflict = two.page.getByRole('complementary', { name: 'ほかの人が先に変更しました' });
      await conflict.waitFor();
      expect(await runAxe(two.page)).toEqual([]);
      await conflict.getByRole('radio', { name: /ほかの人/ }).check();
      await conflict.getByRole('button', { name: '選んだ内容で続ける' }).click();
      await conflict.waitFor({ state: 'detached' });
      expect(await markIn(two.page, 'mfa', 'a-s1')).toBe('NOT_ARISING');
      await cell(two.page, 'credentials', 'a-s1').click();
      await two.page.keyboard.press('6');
      await said(two.page, '1欄を不許可にしました。');
      await saved(two.page);
      const draft = await newest(one.page, 'a-s1');
      expect(lineOn(draft, 'mfa')?.stance).toBe('NOT_APPLICABLE');
      expect(lineOn(draft, 'credentials')?.stance).toBe('FORBIDDEN');
      for (const { context } of [one, two]) await context.close();
    });
  },
  async () => () => ({ AUTH: 'keys' }),
);

import { expect, test } from 'vitest';
import { decodeText, parseRows } from '../../server/exchange/tables/csv/index.ts';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

describeOnDemo('the papers of an institution', (stage) => {
  test('are all there to take away, in each of their formats', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/papers?institution=a-h&on=2026-11-01');
    const links = page.locator('main a[download]');
    await links.first().waitFor();
    const found = await links.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
    expect(found.length).toBeGreaterThan(10);
    const addresses = new Set(found.map(([href]) => href));
    expect(addresses.size).toBe(found.length);
    const list = await page.getByRole('link', { name: '構成要素台帳をCSVで書き出す' }).getAttribute('href');
    const answer = await page.request.get(new URL(list ?? '', base).href);
    expect(answer.headers()['content-disposition']).toContain('components.csv');
    const read = decodeText(await answer.body());
    const table = read.ok ? parseRows(read.text) : undefined;
    expect(table?.ok && table.rows[0]?.slice(0, 2)).toEqual(['ID', '名称']);
    expect(table?.ok && table.rows.length).toBeGreaterThan(5);
    await context.close();
  });

  test('for one vendor and about one component are found by typing, and taken by the keyboard alone', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/papers?institution=a-h&on=2026-11-01');
    const vendor = page.getByRole('combobox', { name: '相手方' });
    await vendor.focus();
    await vendor.pressSequentially('里山');
    await page.getByRole('option', { name: '里山システム' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const letter = page.getByRole('link', { name: '事業者への確認依頼状をWordで書き出す' });
    await letter.waitFor();
    expect(new URL(page.url()).searchParams.get('party')).toBe('a-v1');
    await letter.focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('letter.docx');
    const component = page.getByRole('combobox', { name: '構成要素' });
    await component.focus();
    await component.pressSequentially('ＶＰＮ 装置の構築');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const form = await page
      .getByRole('link', { name: /回答様式.*書き出す/u })
      .first()
      .getAttribute('href');
    expect((await page.request.get(new URL(form ?? '', base).href)).ok()).toBe(true);
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await context.close();
  });

  test('are near what they are about: a gap leads to the letter, a service to its form', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/gaps?institution=a-h&on=2026-11-01');
    await page.getByRole('link', { name: '里山システムへの手紙' }).first().click();
    await page.getByRole('link', { name: '事業者への確認依頼状をWordで書き出す' }).waitFor();
    await page.goto('/chain?institution=a-h&on=2026-11-01&component=a-v1-vpn');
    await page.getByRole('link', { name: '回答様式を書き出す' }).click();
    await page.getByRole('combobox', { name: '構成要素' }).waitFor();
    await page
      .getByRole('link', { name: /回答様式.*書き出す/u })
      .first()
      .waitFor();
    await context.close();
  });

  test('are reached and taken by the keyboard alone', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('link', { name: '書類', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('main a[download]').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/papers');
    await page.locator('main a[download]').first().focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('responsibility-matrix.xlsx');
    await context.close();
  });
});

import { expect, test } from 'vitest';
import { decodeText, parseRows } from '../../server/exchange/tables/csv/index.ts';
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

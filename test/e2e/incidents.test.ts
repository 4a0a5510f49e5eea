import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

describeOnDemo('what incidents turn on', (stage) => {
  test('is seen on the chain as ways in and as notice, as picture and list, and printed for the first hour', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/chain?institution=a-h&on=2026-11-01');
    await page.getByRole('radio', { name: '攻撃の経路' }).click();
    await page
      .getByRole('heading', { name: 'インターネットから電子カルテまで、担当が決まった守りが一つもありません。' })
      .waitFor();
    const table = page.getByRole('table', { name: 'VPN装置から電子カルテへの経路と、その守り' });
    expect(await table.locator('thead th[data-hop]').evaluateAll((all) => all.map((th) => th.dataset['hop']))).toEqual([
      'a-s4',
      'a-n1',
      'a-s2',
      'a-s1',
    ]);
    expect(await table.locator('tr[data-defence="core:patch"] td').first().textContent()).toContain('互いに相手任せ');
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('radio', { name: '一覧' }).click();
    await page.locator('tr[data-hop="a-s1"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('list')).toBe('1');
    expect(await runAxe(page)).toEqual([]);

    await page.getByRole('radio', { name: '連絡' }).click();
    await page.getByRole('heading', { name: /病院に知らせが届くまで/ }).waitFor();
    await page.getByText('知らせる義務のないところが').waitFor();
    await page.getByRole('rowheader', { name: '速やかに' }).first().waitFor();
    expect(await runAxe(page)).toEqual([]);

    await page.goto('/incident?institution=a-h&on=2026-11-01');
    const vendor = page.getByRole('combobox', { name: '連絡してきた相手' });
    await vendor.focus();
    await vendor.pressSequentially('里山');
    await page.getByRole('option', { name: '里山システム' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '里山システムから「侵害された」と連絡があったら' }).waitFor();
    const sheet = page.getByRole('article');
    expect(await sheet.textContent()).toContain('VPN装置 ― VPN装置の構築・納入');
    expect(await runAxe(page)).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0).toBeLessThanOrEqual(2);

    await page.goto('/deeming?institution=d-h1&on=2026-11-01');
    await page.getByText('いいえ。5台のうち2台に、まだ書かれていません。').waitFor();
    await page.getByRole('link', { name: /画像PACS社への/ }).waitFor();
    expect(await runAxe(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeInBrowser } from './support/suite.ts';

const GONE = /サーバーにつながりません。\d+:\d\dの内容を見ています。/;

/** Counts how often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}

describeInBrowser(
  'when something is not there',
  async () => [],
  (stage) => {
    test('a server that is gone is said, what it told stays as of when, and it comes back by itself', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/overview?institution=a-h');
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await page.evaluate(`window.dispatchEvent(new Event('offline'))`);
      await page.getByRole('status').filter({ hasText: GONE }).waitFor();
      expect(await page.getByRole('heading', { level: 1, name: /17件/ }).count()).toBe(1);

      await page.keyboard.press('g');
      await page.keyboard.press('g');
      const alert = page.getByRole('alert');
      await alert.getByText('登録済みの内容はそのまま残っています').waitFor();
      expect(await alert.getByRole('button', { name: 'もう一度試す' }).count()).toBe(1);
      await page.keyboard.press('g');
      await page.keyboard.press('o');
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();

      await page.unroute('**/graphql');
      await page.getByText(GONE).waitFor({ state: 'detached' });
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await page.getByRole('heading', { level: 1, name: '空白・不整合 20件' }).waitFor();
      await context.close();
    });

    test('a screen whose code is gone is loaded again once, then it is said, and the rest stays', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/overview?institution=a-h');
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
      const loads = countLoads(page);
      await page.route(/assets\/Matrix-/, (route) => route.fulfill({ status: 404, body: '' }));
      await page.getByRole('link', { name: '責任分界表' }).click();
      const alert = page.getByRole('alert');
      await alert.getByRole('heading', { level: 1, name: 'この画面を読み込めませんでした' }).waitFor();
      expect(loads()).toBe(1);
      expect(await page.getByRole('banner').count()).toBe(1);
      await page.getByRole('link', { name: '概況' }).click();
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
      await page.getByRole('link', { name: '責任分界表' }).click();
      const again = alert.getByRole('button', { name: '読み込み直す' });
      await again.waitFor();
      await page.unroute(/assets\/Matrix-/);
      await again.click();
      await page.getByRole('grid').waitFor();
      await context.close();
    });

    test('a screen that cannot be loaded because the server is gone comes when it is back, with no reload before', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/overview?institution=a-h');
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
      const loads = countLoads(page);
      await page.route('**/*', (route) => route.abort());
      await page.getByRole('link', { name: '責任分界表' }).click();
      await page.getByRole('alert').getByText('この画面を読み込めませんでした').waitFor();
      await page.getByText(GONE).waitFor();
      expect(loads()).toBe(0);
      await page.unroute('**/*');
      await page.getByRole('grid').waitFor();
      expect(loads()).toBe(1);
      await page.route('**/graphql', (route) => route.abort());
      await page.reload();
      await page.getByText('サーバーにつながりません。つながりしだい、表示します。').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('grid').waitFor();
      await context.close();
    });

    test('a server that was killed is said, and the page goes on when it has been started again', async () => {
      const { browser, base, kill, revive } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/overview?institution=a-h');
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
      const loads = countLoads(page);
      await kill();
      await page.getByRole('link', { name: '責任分界表' }).click();
      await page.getByText(GONE).waitFor();
      await page.getByRole('alert').waitFor();
      await page.getByRole('link', { name: '概況' }).click();
      await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
      await revive();
      await page.getByText(GONE).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: '責任分界表' }).click();
      await page.getByRole('grid').waitFor();
      expect(loads()).toBeLessThanOrEqual(1);
      await context.close();
    });

    test('nothing is shown silently instead of what an address names', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/chain?institution=a-h&on=2026-02-30&component=no-such&phase=LUNCH');
      await page.getByText('「2026-02-30」という日はありません。今日を見ています。').waitFor();
      await page.getByText('phase=LUNCH は読み取れません').waitFor();
      await page.getByText('アドレスにある構成要素は、この医療機関等の図にありません').waitFor();
      await page.getByRole('status').getByRole('button', { name: '閉じる' }).click();
      await page.waitForURL((url) => !url.searchParams.has('on') && url.searchParams.get('component') === 'no-such');
      await page.goto('/matrix?institution=a-h&requirement=core:no-such');
      await page.getByText('アドレスにある要求事項は、この表にありません').waitFor();
      await page.goto('/gaps?institution=a-h&gap=no-such');
      await page.getByText('このアドレスの空白・不整合は見つかりません').waitFor();
      await context.close();
    });
  },
);

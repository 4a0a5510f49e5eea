import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { goWithin, openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

/** Screens, and what has to be there before they are measured. */
const SCREENS = [
  ['/overview?institution=a-h', 'text=決め方を見る'],
  ['/chain?institution=a-h', '[data-node], button[data-severity]'],
  ['/matrix?institution=a-h', '[role=gridcell][style]'],
  ['/papers?institution=a-h', 'main a[download]'],
  ['/contracts?institution=a-h', 'tr[data-contract]'],
  ['/services?institution=a-h', 'li[data-vendor]'],
  ['/services?institution=a-h&vendor=a-v1', 'li[data-service]'],
  ['/contracts?institution=a-h&contract=a-k2', 'main [data-gap-key]'],
  ['/gaps?institution=a-h', 'button[data-gap]'],
  ['/chain?institution=a-h&way=routes', 'main [data-hop]'],
  ['/chain?institution=a-h&way=notice', 'main li > div, main tbody th'],
  ['/incident?institution=a-h&party=a-v1', 'main article'],
  ['/deeming?institution=a-h', 'tr[data-server]'],
] as const;

/** 320: 400 % of 1280; 683: 200 % of 1366. */
const WIDTHS = [320, 390, 683, 768, 1366, 1920] as const;

const WIDER = 'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth';

/** Text that a reader cannot reach: it begins right of the screen and nothing around it scrolls. */
const OUT_OF_REACH = `[...document.querySelectorAll('main :is(h1, h2, h3, p, dd, button, a), header :is(button, input)')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).clipPath === 'none')
  .filter((one) => one.closest('[role=application], [role=grid], [data-scroll]') === null)
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
  .map((one) => one.outerHTML.slice(0, 120))`;

/** Opens a screen: the first one by loading the page, the others from there. */
async function open(page: Page, address: string, ready: string): Promise<void> {
  await (page.url() === 'about:blank' ? page.goto(address) : goWithin(page, address));
  await page.locator(ready).first().waitFor();
}

describeOnDemo('the page on small screens and at high zoom', (stage) => {
  test.each(WIDTHS)('is nowhere wider than %i px', async (width) => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base, {
      viewport: { width, height: width < 768 ? 400 : 768 },
      reducedMotion: 'reduce',
    });
    for (const [address, ready] of SCREENS) {
      await open(page, address, ready);
      expect({ address, wider: await page.evaluate(WIDER) }).toEqual({ address, wider: 0 });
      expect({ address, cut: await page.evaluate(OUT_OF_REACH) }).toEqual({ address, cut: [] });
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  test('at 200 % the chain is its list, and the search is there', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base, { viewport: { width: 683, height: 384 } });
    await open(page, '/chain?institution=a-h', '[data-node]');
    expect(await page.locator('[data-node]').count()).toBe(17);
    await page.locator('li[data-gap] a', { hasText: '互いに相手任せ' }).first().click();
    const panel = page.getByRole('complementary', { name: '詳細' });
    await panel.getByRole('heading', { name: /VPN装置の更新/ }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('バックアップサーバ');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'バックアップサーバ' }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('at 320 px axe finds nothing, and language and keys are behind the menu', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, {
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    for (const [address, ready] of SCREENS) {
      await open(page, address, ready);
      expect(await runAxe(page)).toEqual([]);
    }
    await open(page, '/gaps?institution=a-h', 'button[data-gap]');
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: /gaps/i }).waitFor();
    await context.close();
  });

  test('at 390 px the bar of another day takes two lines at most', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, { viewport: { width: 390, height: 844 } });
    await open(page, '/overview?institution=a-h&on=2026-11-24', 'text=今日に戻る');
    const bar = page.getByRole('status').filter({ hasText: '今日に戻る' });
    const text = bar.getByText('2026年11月24日時点');
    await text.waitFor();
    const [around, button] = await Promise.all([text.boundingBox(), bar.getByRole('button').boundingBox()]);
    expect(around?.height).toBeLessThanOrEqual(2 * 21 + 1);
    expect((button?.y ?? 0) - (around?.y ?? 0)).toBeLessThan(around?.height ?? 0);
    await context.close();
  });

  test('at 320 × 640 four requirements of the matrix are in sight at once', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, { viewport: { width: 320, height: 640 } });
    await open(page, '/matrix?institution=a-h', '[role=rowheader]');
    const rows = await page
      .locator('[data-row]')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= 640).length);
    expect(rows).toBeGreaterThanOrEqual(4);
    await page.getByText('絞り込み').click();
    await page.getByText('空白のある行だけ').click();
    await page.waitForURL((url) => url.searchParams.get('only') === '1');
    await context.close();
  });

  test('at 768 px the badge of the worst gap is whole', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, { viewport: { width: 768, height: 1024 } });
    await page.goto('/chain?institution=a-h');
    const badge = page.getByRole('button', { name: /^重大 互いに相手任せ/ });
    await badge.waitFor();
    await expect
      .poll(async () => {
        const box = await badge.boundingBox();
        return box === null ? 0 : box.x + box.width;
      })
      .toBeLessThanOrEqual(768);
    await badge.getByText('互いに相手任せ').waitFor({ state: 'visible' });
    await context.close();
  });

  test('whose a band is stays in sight, and what is left of the chain is brought there', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, { viewport: { width: 1366, height: 560 } });
    const isInSight = (selector: string) =>
      page.evaluate<boolean>(`(() => {
          const stage = document.querySelector('[role=application]').getBoundingClientRect();
          return [...document.querySelectorAll(${JSON.stringify(selector)})].every((one) => {
            const box = one.getBoundingClientRect();
            return box.left >= stage.left && box.top >= stage.top - 1 && box.right <= stage.right && box.bottom <= stage.bottom;
          });
        })()`);
    await open(page, '/chain?institution=a-h', 'button[data-severity=CRITICAL]');
    await page.keyboard.press(']');
    await page.locator('button[data-severity=CRITICAL][aria-current]').waitFor();
    await page.getByRole('complementary', { name: '詳細' }).waitFor();
    await expect.poll(() => isInSight('[data-owner]:first-child b')).toBe(true);
    await page.getByText('選んだ空白に関わる経路だけ').click();
    await page.getByText(/本を隠しています/).waitFor();
    await expect.poll(() => isInSight('[data-name]')).toBe(true);
    await context.close();
  });

  test('the focus stays in the table at its end', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, { viewport: { width: 1366, height: 500 } });
    await open(page, '/matrix?institution=a-h', '[role=gridcell][style]');
    await page.locator('[data-cursor]').focus();
    const at = () =>
      page.evaluate<string | null>(`document.activeElement?.closest('[role=row]')?.ariaRowIndex ?? null`);
    await page.keyboard.press('Control+End');
    const rows = await page.getByRole('grid').getAttribute('aria-rowcount');
    await expect.poll(at).toBe(rows);
    await page.keyboard.press('Control+Home');
    await expect.poll(at).toBe('2');
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(200);
    expect(await at()).toBe('2');
    await page.getByRole('checkbox', { name: '空白のある行だけ' }).focus();
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('search');
    await context.close();
  });
});

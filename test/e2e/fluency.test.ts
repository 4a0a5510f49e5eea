import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { writeHospital } from './support/hospital.ts';
import { describeInBrowser } from './support/suite.ts';

/** Notes, from now on, how long each interaction took from the event to the next picture. */
const WATCH = `
  window.bunkaiTook = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0 || entry.name === 'keydown') window.bunkaiTook.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false });
`;

async function p95(page: Page, what: string, interactions: number): Promise<number> {
  await page.waitForTimeout(300);
  const slow = await page.evaluate<number[]>('window.bunkaiTook.splice(0)');
  // What took less than 16 ms is not reported: it counts as 16.
  const all = [...slow, ...Array.from({ length: Math.max(0, interactions - slow.length) }, () => 16)].sort(
    (a, b) => a - b,
  );
  const value = all[Math.min(all.length - 1, Math.ceil(all.length * 0.95) - 1)] ?? 0;
  console.log(`interaction p95, ${what}: ${value.toFixed(0)} ms over ${String(all.length)} events`);
  return value;
}

describeInBrowser(
  'a hospital of 60 components and 500 requirements',
  async () => [writeHospital()],
  (stage) => {
    test('stays fluent in the matrix: only what is in sight is drawn, and keys answer at once', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/matrix?institution=hospital&by=COMPONENT');
      const grid = page.getByRole('grid');
      await grid.waitFor({ timeout: 60_000 });
      expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(500);
      expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(50);
      expect(await page.locator('[role=gridcell][style]').count()).toBeLessThan(1500);
      await page.evaluate(WATCH);
      await page.locator('[data-cursor]').first().focus();
      const keys = [
        ...Array.from({ length: 30 }, () => 'ArrowDown'),
        ...Array.from({ length: 20 }, () => 'ArrowRight'),
        'PageDown',
        'PageDown',
        'End',
        'Home',
        'Control+ArrowDown',
        'Control+ArrowUp',
      ];
      for (const key of keys) await page.keyboard.press(key);
      const took = await p95(page, 'matrix, keys', keys.length);
      for (let turn = 0; turn < 20; turn++) {
        await grid.evaluate((element, by) => element.scrollBy(by), { left: turn % 2 === 0 ? 400 : -300, top: 700 });
        await page.waitForTimeout(16);
      }
      expect(await page.locator('[role=gridcell][style]').count()).toBeGreaterThan(0);
      await page.getByText('空白のある行だけ').click();
      await page.getByText('空白のある行だけ').click();
      await p95(page, 'matrix, filter', 2);
      // A shared machine is slow at times; what must never happen is an interaction that feels stuck.
      expect(took).toBeLessThan(1000);
      expect(problems).toEqual([]);
      await context.close();
    });

    test('stays fluent in the chain and in the list of gaps', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/chain?institution=hospital');
      await page.locator('[role=application] [data-zoom]').waitFor({ timeout: 60_000, state: 'attached' });
      expect(await page.locator('[data-name]').count()).toBe(60);
      await page.evaluate(WATCH);
      await page.getByRole('application').focus();
      const keys = Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? 'ArrowRight' : n % 7 === 0 ? 'l' : 'ArrowDown'));
      for (const key of keys) await page.keyboard.press(key);
      const took = await p95(page, 'chain, keys', keys.length);
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await page.locator('button[data-gap]').first().waitFor({ timeout: 60_000 });
      await page.evaluate('window.bunkaiTook.splice(0)');
      await page.locator('button[data-gap]').first().focus();
      for (let n = 0; n < 20; n++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();
      await p95(page, 'gaps, keys', 21);
      expect(took).toBeLessThan(1000);
      expect(problems).toEqual([]);
      await context.close();
    });
  },
);

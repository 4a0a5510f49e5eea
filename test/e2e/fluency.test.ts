import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { writeHospital } from './support/hospital.ts';
import { describeInBrowser } from './support/suite.ts';

/** More than any of these interactions may cost the page on the average, in milliseconds of the processor: one feels stuck. */
const STUCK = 250;

/**
 * Measures from now on; gives what an interaction cost the page on the average, when that many are over. It is the processor
 * time of its main thread: other programs of a busy machine do not count.
 */
async function startMeasure(page: Page): Promise<(what: string, interactions: number) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await worked();
  return async (what, interactions) => {
    // What an event has changed is drawn with the next picture.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const each = ((await worked()) - before) / interactions;
    await session.detach();
    console.log(`${what}: ${each.toFixed(0)} ms for each of ${interactions}`);
    return each;
  };
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
      await grid.waitFor();
      expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(500);
      expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(50);
      expect(await page.locator('[role=gridcell][style]').count()).toBeLessThan(1500);
      await page.locator('[data-cursor]').first().focus();
      const ofKeys = await startMeasure(page);
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
      expect(await ofKeys('matrix, keys', keys.length)).toBeLessThan(STUCK);
      for (let turn = 0; turn < 20; turn++) {
        await grid.evaluate((element, by) => element.scrollBy(by), { left: turn % 2 === 0 ? 400 : -300, top: 700 });
        await page.waitForTimeout(16);
      }
      expect(await page.locator('[role=gridcell][style]').count()).toBeGreaterThan(0);
      await page.getByText('空白のある行だけ').click();
      await page.getByText('空白のある行だけ').click();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('stays fluent in the chain and in the list of gaps', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/chain?institution=hospital');
      await page.locator('[role=application] [data-zoom]').waitFor({ state: 'attached' });
      expect(await page.locator('[data-name]').count()).toBe(60);
      await page.getByRole('application').focus();
      const ofKeys = await startMeasure(page);
      const keys = Array.from({ length: 40 }, (_, n) => (n % 4 === 0 ? 'ArrowRight' : n % 7 === 0 ? 'l' : 'ArrowDown'));
      for (const key of keys) await page.keyboard.press(key);
      expect(await ofKeys('chain, keys', keys.length)).toBeLessThan(STUCK);
      await page.keyboard.press('g');
      await page.keyboard.press('g');
      await page.locator('button[data-gap]').first().waitFor();
      await page.locator('button[data-gap]').first().focus();
      const ofList = await startMeasure(page);
      for (let n = 0; n < 20; n++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('article').waitFor();
      expect(await ofList('gaps, keys', 21)).toBeLessThan(STUCK);
      expect(problems).toEqual([]);
      await context.close();
    });
  },
);

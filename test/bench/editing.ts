import type { Page } from 'playwright-core';
import { launch, openPage } from '../e2e/support/chromium.ts';
import { writeHospital } from '../e2e/support/hospital.ts';
import { startSite } from '../e2e/support/site.ts';
import { ms, report } from './timing.ts';

/** Notes, from now on, how long each key took from the event to the next picture; what took less than 16 ms counts as 16. */
const WATCH = `
  window.bunkaiTook = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') window.bunkaiTook.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false });
`;

async function press(page: Page, what: string, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(500);
  const slow = await page.evaluate<number[]>('window.bunkaiTook.splice(0)');
  const all = [...slow, ...Array.from({ length: Math.max(0, keys.length - slow.length) }, () => 16)];
  const sorted = all.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  report(
    `editor, 60 components × 500 requirements, ${what} (at most 100 ms)`,
    `p50 ${ms(at(0.5))}`,
    `p95 ${ms(at(0.95))}`,
  );
}

const times = (n: number, keys: readonly string[]) => Array.from({ length: n }, () => keys).flat();

/** How soon keys show in the matrix while it is edited: single marks, the cursor, and a paste into 500 rows of 40 columns. */
export async function benchEditing(): Promise<void> {
  const site = await startSite([writeHospital()]);
  const browser = await launch();
  try {
    const { page, context } = await openPage(browser, site.base);
    await page.goto('/matrix?institution=hospital&by=COMPONENT&edit=1');
    await page.locator('[data-cursor]').first().waitFor({ timeout: 60_000 });
    await page.locator('[data-row] [data-mark]').first().click();
    await page.keyboard.press('2');
    await page.getByLabel('備考').waitFor({ timeout: 60_000 });
    await page.evaluate(WATCH);
    await press(page, 'marks', times(30, ['1', 'ArrowDown', '5', 'ArrowDown']));
    await press(page, 'the cursor', times(40, ['ArrowDown', 'ArrowRight']));
    await press(page, 'undo and redo', times(20, ['Control+z', 'Control+y']));
    await page.keyboard.press('Control+Home');
    await page.locator('[data-row] [data-mark]').first().click();
    const block = Array.from({ length: 500 }, () => Array.from({ length: 40 }, () => '○').join('\t')).join('\n');
    const begun = performance.now();
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(block)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    await page.locator('[data-outcome]').first().waitFor({ timeout: 60_000 });
    report('editor, a paste of 500 × 40 read and shown, its sheets included', ms(performance.now() - begun));
    const taken = performance.now();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^戻す：貼り付け/ }).waitFor({ timeout: 60_000 });
    report('editor, the paste taken', ms(performance.now() - taken));
    await page.locator('[data-saving="saved"]').waitFor({ timeout: 120_000 });
    report('editor, its drafts saved', ms(performance.now() - taken));
    await context.close();
  } finally {
    await browser.close();
    await site.stop();
  }
}

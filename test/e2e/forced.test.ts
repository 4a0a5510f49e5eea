import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

/** What the system's colours are in this browser while they are forced. */
const SYSTEM = `(() => {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const read = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
  const colours = { ground: read('Canvas'), ink: read('CanvasText'), chosen: read('Highlight') };
  probe.remove();
  return colours;
})()`;

interface System {
  readonly ground: string;
  readonly ink: string;
  readonly chosen: string;
}

const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue(${JSON.stringify(property)})`,
  );

/** How many pixels of the drawn picture have a colour: its lines and frames. */
function drawnIn(colour: string): string {
  return `(() => {
    const [red, green, blue] = ${JSON.stringify(colour)}.match(/\\d+/g).map(Number);
    let found = 0;
    for (const canvas of document.querySelectorAll('[role=application] canvas')) {
      const copy = document.createElement('canvas');
      Object.assign(copy, { width: canvas.width, height: canvas.height });
      const pen = copy.getContext('2d', { willReadFrequently: true });
      pen.drawImage(canvas, 0, 0);
      const { data } = pen.getImageData(0, 0, copy.width, copy.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 255 && data[at] === red && data[at + 1] === green && data[at + 2] === blue) found += 1;
      }
    }
    return found;
  })()`;
}

const MANY = 500;

describeOnDemo('what a person has set on their computer', (stage) => {
  test('forced colours keep frames, links, hatching, the ! in the octagon and what is selected', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base, { forcedColors: 'active' });
    await page.goto('/chain?institution=a-h');
    await page.locator('button[data-severity=CRITICAL]').click();
    await page.locator('button[data-severity=CRITICAL][aria-current]').waitFor();
    const system = await page.evaluate<System>(SYSTEM);
    expect(system.ink).not.toBe(system.ground);
    await expect.poll(() => page.evaluate<number>(drawnIn(system.ink))).toBeGreaterThan(MANY);
    expect(await styleOf(page, 'button[data-severity=CRITICAL]', 'background-color')).toBe(system.ink);
    expect(await styleOf(page, 'button[data-severity=CRITICAL]', 'outline-color')).toBe(system.chosen);
    expect(await styleOf(page, 'button[data-severity=CRITICAL] svg', 'color')).toBe(system.ground);
    expect(await styleOf(page, 'button[data-severity=CRITICAL] svg circle', 'fill')).toBe(system.ink);
    expect(await styleOf(page, '[data-legend] svg[data-severity=CRITICAL]', 'color')).toBe(system.ink);
    expect(await styleOf(page, '[data-legend] svg[data-severity=CRITICAL] circle', 'fill')).toBe(system.ground);

    await page.goto('/matrix?institution=a-h');
    await page.locator('[role=gridcell][data-severity=CRITICAL]').first().waitFor();
    expect(await styleOf(page, '[role=gridcell][data-mark=NOT_CONFIRMED]', 'background-image')).toContain('gradient');
    expect(await styleOf(page, '[role=gridcell][data-severity=CRITICAL]', 'outline-style')).toBe('double');
    expect(await styleOf(page, 'main [role=radiogroup] [data-selected]', 'outline-color')).toBe(system.chosen);
    expect(await styleOf(page, '[role=gridcell] svg', 'stroke')).toBe(system.ink);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('with reduced motion the picture has its lines', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base, {
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    await page.goto('/chain?institution=a-h');
    await page.locator('button[data-severity]').first().waitFor();
    await expect.poll(() => page.evaluate<number>(drawnIn('rgb(127, 127, 127)'))).toBeGreaterThan(MANY);
    await expect.poll(() => page.evaluate<number>(drawnIn('rgb(206, 0, 0)'))).toBeGreaterThan(MANY);
    expect(problems).toEqual([]);
    await context.close();
  });
});

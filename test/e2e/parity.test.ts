import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

/** Waits until the picture is drawn, and shows all of it. */
async function showAll(page: Page): Promise<void> {
  await page.locator('[role=application] [data-zoom]').waitFor({ state: 'attached' });
  await page.getByRole('application').focus();
  await page.keyboard.press('0');
}

/** The names that stand on the picture. */
const NAMED = "[...document.querySelectorAll('[data-name]')].map((name) => name.getAttribute('data-name')).sort()";

/** Where in the frame under a name the picture itself lies, and nothing over it: parts of its width and height. */
const PLACES = [0.5, 0.2, 0.8, 0.35, 0.65, 0.1, 0.9].flatMap((y) => [0.5, 0.2, 0.8, 0.05, 0.95].map((x) => ({ x, y })));

/** Clicks a component on the picture, as a person does who sees its name. */
async function clickNode(page: Page, id: string): Promise<void> {
  const spot = await page.locator(`[data-name="${id}"]`).evaluate((name, places) => {
    const { left, top, width, height } = name.getBoundingClientRect();
    const spots = places.map(({ x, y }) => ({ x: left + x * width, y: top + y * height }));
    return spots.find(({ x, y }) => name.ownerDocument.elementFromPoint(x, y)?.tagName === 'CANVAS');
  }, PLACES);
  if (spot === undefined) throw new Error(`${id} is not free to be clicked`);
  await page.mouse.click(spot.x, spot.y);
  await page.waitForURL((url) => url.searchParams.get('component') === id);
}

/** What the list holds, read on the page. */
function idsListed(kind: 'node' | 'link'): string {
  return `[...document.querySelectorAll('li[data-${kind}]')].map((item) => item.getAttribute('data-${kind}')).sort()`;
}

describeOnDemo('the picture and its list', (stage) => {
  test.each(['a-h', 'd-h1'])('show the same components, links and gaps: %s', async (institution) => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto(`/chain?institution=${institution}&list=1`);
    await showAll(page);
    const nodes = await page.evaluate<string[]>(idsListed('node'));
    const links = await page.evaluate<string[]>(idsListed('link'));
    expect(await page.evaluate(NAMED)).toEqual(nodes);
    const label = await page.getByRole('application').getAttribute('aria-label');
    expect(label?.match(/\d+/g)).toEqual([String(nodes.length), String(links.length)]);
    for (const id of nodes) {
      await clickNode(page, id);
      // It covers what lies at the right.
      await page.getByRole('button', { name: '閉じる' }).click();
      await page.waitForURL((url) => !url.searchParams.has('component'));
      await page.getByRole('application').focus();
      await page.keyboard.press('0');
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  test('lead to the same: a component, a link and a gap chosen in either open the same panel', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    const panel = page.getByRole('complementary', { name: '詳細' });
    await page.goto('/chain?institution=a-h&list=1');
    await showAll(page);
    await clickNode(page, 'a-s6');
    const byPicture = await panel.textContent();
    await page.getByRole('button', { name: '閉じる' }).click();
    await page.locator('[data-node="a-s6"] > a').click();
    await page.waitForURL((url) => url.searchParams.get('component') === 'a-s6');
    await expect.poll(() => panel.textContent()).toBe(byPicture);

    await page.locator('button[data-severity=CRITICAL]').click();
    await page.waitForURL((url) => url.searchParams.has('gap'));
    const gap = new URL(page.url()).searchParams.get('gap');
    await page.getByRole('button', { name: '閉じる' }).click();
    await page.locator(`li[data-gap="${gap ?? ''}"] a`).click();
    await page.waitForURL((url) => url.searchParams.get('gap') === gap);
    await page.locator('button[data-severity][aria-current]').waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('hide the same when only the way of a gap is wanted, and say how much', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/chain?institution=a-h&list=1');
    await showAll(page);
    const all = (await page.evaluate<string[]>(NAMED)).length;
    await page.locator('button[data-severity=CRITICAL]').click();
    await page.getByText('選んだ空白に関わる経路だけ').click();
    await page.getByText(/要素・\d+本を隠しています/).waitFor();
    await expect.poll(async () => (await page.evaluate<string[]>(NAMED)).length).toBeLessThan(all);
    const drawn = await page.evaluate<string[]>(NAMED);
    await expect.poll(() => page.evaluate(idsListed('node'))).toEqual(drawn);
    expect(drawn).toContain('a-s4');
    expect(problems).toEqual([]);
    await context.close();
  });
});

import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

const WAIT = { timeout: 20_000 };
const READY = 'window.bunkaiGraph?.nodes().length > 0';
const DRAWN = 'bunkaiGraph.nodes().sort()';

/** What the list holds, read on the page. */
function idsListed(kind: 'node' | 'link'): string {
  return `[...document.querySelectorAll('li[data-${kind}]')].map((item) => item.getAttribute('data-${kind}')).sort()`;
}

describeOnDemo('the picture and its list', (stage) => {
  test.each(['a-h', 'd-h1'])('show the same components, links and gaps: %s', async (institution) => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto(`/chain?institution=${institution}&list=1`);
    await expect.poll(() => page.evaluate(READY), WAIT).toBe(true);
    const drawn = { nodes: await page.evaluate(DRAWN), links: await page.evaluate('bunkaiGraph.links().sort()') };
    const listed = { nodes: await page.evaluate(idsListed('node')), links: await page.evaluate(idsListed('link')) };
    expect(listed).toEqual(drawn);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('lead to the same: a component, a link and a gap chosen in either open the same panel', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    const panel = page.getByRole('complementary', { name: '詳細' });
    await page.goto('/chain?institution=a-h&list=1');
    await expect.poll(() => page.evaluate(READY), WAIT).toBe(true);

    const spot = await page.evaluate<{ x: number; y: number }>(`bunkaiGraph.at('a-s6')`);
    await page.getByRole('application').click({ position: { x: spot.x, y: spot.y } });
    await page.waitForURL((url) => url.searchParams.get('component') === 'a-s6');
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
    await expect.poll(() => page.evaluate(READY), WAIT).toBe(true);
    const all = await page.evaluate<number>('bunkaiGraph.nodes().length');
    await page.locator('button[data-severity=CRITICAL]').click();
    await page.getByText('選んだ空白に関わる経路だけ').click();
    await page.getByText(/要素・\d+本を隠しています/).waitFor();
    await expect.poll(() => page.evaluate(`bunkaiGraph.nodes().length < ${String(all)}`), WAIT).toBe(true);
    const drawn = await page.evaluate<string[]>(DRAWN);
    await expect.poll(() => page.evaluate(idsListed('node'))).toEqual(drawn);
    expect(drawn).toContain('a-s4');
    expect(problems).toEqual([]);
    await context.close();
  });
});

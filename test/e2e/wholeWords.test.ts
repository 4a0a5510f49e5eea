import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

const ENGLISH = `localStorage.setItem('bunkai.preferences', '{"language":"en"}')`;

/** Words of the column heads that go on in a second line. */
const BROKEN_WORDS = `[...document.querySelectorAll('[role=columnheader] > span')].flatMap((head) =>
  [...head.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).filter((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  }).map(({ data }) => data))`;

/** Heads and verdicts of which a part is not to be seen; where there is little room verdicts are icons without text. */
const CUT = `[...document.querySelectorAll('[role=columnheader] > span, [role=gridcell] [data-severity], [role=gridcell] [data-severity] > span')]
  .filter((one) => getComputedStyle(one).fontSize !== '0px')
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 || one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0)
  .map((one) => one.textContent)`;

/** Verdicts that reach out of their cell. */
const OUTSIDE = `[...document.querySelectorAll('[role=gridcell] > [data-severity]')]
  .filter((one) => one.parentElement.scrollWidth > one.parentElement.clientWidth + 1 || one.getBoundingClientRect().height > one.parentElement.clientHeight)
  .map((one) => one.textContent)`;

describeOnDemo('the matrix in English', (stage) => {
  test.each([1366, 390])('breaks no word of a head and cuts no verdict at %i px', async (width) => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base, { viewport: { width, height: 1200 } });
    await page.addInitScript(ENGLISH);
    for (const institution of ['a-h', 'd-h1']) {
      await page.goto(`/matrix?institution=${institution}`);
      await page.locator('[role=gridcell] [data-severity]').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('[role=columnheader] > span').count()).toBeGreaterThan(1);
      expect([await page.evaluate(BROKEN_WORDS), await page.evaluate(CUT), await page.evaluate(OUTSIDE)]).toEqual([
        [],
        [],
        [],
      ]);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
});

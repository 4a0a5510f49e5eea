import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeInBrowser } from './support/suite.ts';

/** What reaches out of the box around it, or of the screen. */
const OUTSIDE = `[...document.querySelectorAll('main section *')]
  .filter((one) => one.getBoundingClientRect().right > one.closest('section').getBoundingClientRect().right)
  .map((one) => one.textContent)`;

describeInBrowser(
  'the page without an institution',
  async () => ['seed/catalogues/core.json'],
  (stage) => {
    test.each([1366, 390, 320])('says at %i px in whole how to begin, in both languages', async (width) => {
      const { browser, base } = stage();
      for (const [language, title] of [
        ['ja', '医療機関等がまだ登録されていません'],
        ['en', 'No institution is registered yet'],
      ] as const) {
        const { page, context, problems } = await openPage(browser, base, { viewport: { width, height: 768 } });
        await page.addInitScript(`localStorage.setItem('bunkai.preferences', '{"language":"${language}"}')`);
        await page.goto('/');
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.getByText('npx bunkai import').waitFor();
        expect(await page.evaluate(OUTSIDE)).toEqual([]);
        expect(problems).toEqual([]);
        await context.close();
      }
    });
  },
);

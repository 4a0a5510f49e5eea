import { expect, test } from 'vitest';
import { goWithin, openPage } from './support/chromium.ts';
import { REQUIREMENTS, TERMINALS, writeClinics } from './support/clinics.ts';
import { describeInBrowser } from './support/suite.ts';

describeInBrowser(
  'more institutions than a page of the API holds',
  async () => [writeClinics()],
  (stage) => {
    test('any of them is found by typing, and by its address', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/overview');
      await page.getByRole('button', { name: /第0診療所/ }).click();
      await page.getByText('全205件のうち、はじめの50件です').waitFor();
      await expect.poll(() => page.evaluate('document.activeElement?.type')).toBe('search');
      await page.keyboard.type('すべてが空白');
      await page.getByText('見つかったもの').waitFor();
      await page.getByRole('option', { name: /すべてが空白の医院/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.searchParams.get('institution') === 'zz-open');
      await page.getByRole('heading', { level: 1, name: /決まっていないことが120件/ }).waitFor();

      await page.goto('/gaps?institution=clinic-150');
      await page.getByRole('button', { name: /第150診療所/ }).click();
      await page.getByText('最近見たもの').waitFor();
      const seen = page.getByRole('option', { name: /すべてが空白の医院/ }).first();
      expect(await seen.textContent()).toBe('すべてが空白の医院zz-open');
      await seen.click();
      await page.waitForURL((url) => url.searchParams.get('institution') === 'zz-open');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('a name is found by another form of its kanji, in the list of institutions and in the search', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/overview?institution=clinic-042');
      await page.getByRole('button', { name: /高橋診療所/ }).click();
      await expect.poll(() => page.evaluate('document.activeElement?.type')).toBe('search');
      await page.keyboard.type('髙橋');
      await page.getByText('見つかったもの').waitFor();
      await page.getByRole('option', { name: /高橋診療所/ }).waitFor();
      await page.reload();
      await page.locator('#search').click();
      await page.keyboard.type('髙橋');
      await page.getByRole('option', { name: /高橋式撮影装置/ }).waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('an institution that there is not is said to be none', async () => {
      const { browser, base } = stage();
      const { page, context } = await openPage(browser, base);
      await page.goto('/chain?institution=nobody');
      await page.getByRole('heading', { level: 1, name: 'この医療機関等は見つかりません' }).waitFor();
      await context.close();
    });

    test('[ and ] walk all gaps, not only the first page of them', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      const chosen = (url: URL) => url.searchParams.get('gap') ?? '';
      await page.goto('/gaps?institution=zz-open');
      await page.getByRole('navigation').getByText(String(REQUIREMENTS), { exact: true }).waitFor();
      await page.keyboard.press('[');
      await page.waitForURL((url) => chosen(url) !== '');
      const last = chosen(new URL(page.url()));
      await page.keyboard.press('[');
      await page.waitForURL((url) => ![last, ''].includes(chosen(url)));
      await page.keyboard.press(']');
      await page.waitForURL((url) => chosen(url) === last);
      await page.keyboard.press(']');
      await page.waitForTimeout(300);
      expect(chosen(new URL(page.url()))).toBe(last);
      const key = await page.evaluate<string>(`fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ institution(id: "zz-open") { gapsBeside { total previous { key } } } }' }),
      }).then((reply) => reply.json()).then((reply) => reply.data.institution.gapsBeside.previous.key)`);
      expect(last).toBe(key);
      expect(problems).toEqual([]);
      await context.close();
    });

    test.each([
      ['zz-no-edition', 'まだ何も調べていません', 'まず、照らし合わせる版を選びます'],
      ['zz-no-component', '調べるものがまだありません', 'まず、システム・機器・契約している保守を登録します'],
    ])('%s: nothing was examined, so no screen claims anything', async (institution, why, first) => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      for (const screen of institution === 'zz-no-edition'
        ? ['overview', 'gaps', 'matrix']
        : ['overview', 'gaps', 'matrix', 'chain']) {
        await page.goto(`/${screen}?institution=${institution}`);
        await page.getByText(first).waitFor();
        const said = await page.locator('main').textContent();
        expect(said).toContain(why);
        expect(said).not.toMatch(
          /空白・不整合はありません|担当がいます|担当のいない責任はありません|（0項目）|すべて決定/,
        );
      }
      expect(problems).toEqual([]);
      await context.close();
    });

    test('a row that stands for many places says how many, and leads to each', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/gaps?institution=zz-many');
      const row = page.locator('button[data-gap]');
      await row.first().waitFor();
      expect(await row.count()).toBe(1);
      const meta = await row.locator('[data-meta]').textContent();
      expect(meta).toContain(`要求事項 ${REQUIREMENTS}件`);
      expect(meta).toContain(`診察室の端末0 ほか${TERMINALS - 1}か所`);
      await row.click();
      await page.getByRole('heading', { name: `同じ空白・不整合 1,440件（${TERMINALS}か所）` }).waitFor();
      await page.getByText('1,440件のうち、はじめの100件です。').waitFor();
      await page.getByRole('link', { name: /^診察室の端末0・.*要求事項その1$/ }).waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('what does not arise is neither open nor decided', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/overview?institution=zz-excluded');
      await page.getByText('対象外 120').waitFor();
      const said = await page.locator('main').textContent();
      expect(said).not.toMatch(/すべて決定|0の責任すべてに担当/);
      await page.goto('/matrix?institution=zz-excluded');
      const chapter = page.getByRole('row', { name: /第1章/ });
      await chapter.waitFor();
      expect(await chapter.textContent()).toBe('第1章対象外');
      expect(problems).toEqual([]);
      await context.close();
    });

    test('long names stay in their places', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      const places =
        '[data-party], aside li a span, table th a, [data-owner] b, [role=columnheader] span, header button, h1, h2, h3';
      for (const [screen, ready] of [
        ['overview', 'main table'],
        ['chain', 'button[data-severity]'],
        ['matrix', '[role=gridcell][style]'],
        ['gaps', 'button[data-gap]'],
      ] as const) {
        const address = `/${screen}?institution=zz-long`;
        await (screen === 'overview' ? page.goto(address) : goWithin(page, address));
        await page.locator(ready).first().waitFor();
        if (screen === 'gaps') await page.locator('button[data-gap]').first().click();
        const beyond = await page.evaluate<string[]>(`[...document.querySelectorAll('${places}')]
          .filter((one) => getComputedStyle(one).overflowX === 'visible' && one.scrollWidth > one.clientWidth + 1)
          .filter((one) => getComputedStyle(one).display !== 'inline')
          .map((one) => one.outerHTML.slice(0, 100))`);
        expect({ screen, beyond }).toEqual({ screen, beyond: [] });
      }
      expect(problems).toEqual([]);
      await context.close();
    });

    test('Enter opens the first hit; a contract shows itself', async () => {
      const { browser, base } = stage();
      const { page, context, problems } = await openPage(browser, base);
      await page.goto('/overview?institution=zz-long');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('利用契約書');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === '/contracts' && url.searchParams.get('contract') === 'long-k');
      await page.getByRole('heading', { level: 1, name: /統合基盤の利用契約書/ }).waitFor();
      await page
        .getByRole('main')
        .getByRole('link', { name: /VeryLongServiceName/ })
        .first()
        .waitFor();
      expect(problems).toEqual([]);
      await context.close();
    });
  },
);

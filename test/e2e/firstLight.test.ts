import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

const FOCUSED = `document.activeElement?.getAttribute('role')`;
const SENTENCE = /VPN装置の更新.*病院は里山システムが.*考え、里山システムは病院が.*としています/;

describeOnDemo('a visitor who has read nothing', (stage) => {
  test('finds the VPN gap from the overview by mouse: in the picture, in the list, and who must talk to whom', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: /決まっていないことが17件/ }).waitFor();
    expect(await page.getByRole('heading', { name: SENTENCE }).textContent()).toMatch(SENTENCE);
    await page.getByRole('link', { name: '分界図で見る' }).click();
    const panel = page.getByRole('complementary', { name: '詳細' });
    await panel.getByRole('heading', { name: SENTENCE }).waitFor();
    const badge = page.locator('button[data-severity][aria-current]');
    await badge.waitFor();
    expect(await badge.textContent()).toContain('互いに相手任せ');
    await panel.getByRole('link', { name: '空白・不整合' }).click();
    await page.getByRole('heading', { name: '谷あい町立病院と里山システムで決める' }).waitFor();
    const card = page.getByRole('article');
    await card.getByRole('heading', { name: SENTENCE }).waitFor();
    expect(await card.locator('[data-party]').allTextContents()).toEqual(['谷あい町立病院', '里山システム']);
    expect(await card.textContent()).toContain('裏付ける文書なし');
    expect(problems).toEqual([]);
    await context.close();
  });

  test('finds it by keyboard alone: tab stops, the walk in the picture, the way back', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    const picture = page.getByRole('application');
    await picture.waitFor();
    await page.locator('button[data-severity]').first().waitFor();
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(FOCUSED)) === 'application') break;
    }
    expect(await page.evaluate(FOCUSED)).toBe('application');
    const said = page.locator('[aria-live="polite"]');
    const walkTo = async (key: string, name: string) => {
      for (let steps = 0; steps < 12 && !((await said.textContent()) ?? '').startsWith(`${name}、`); steps++) {
        await page.keyboard.press(key);
      }
    };
    await walkTo('ArrowDown', '電子カルテ');
    await walkTo('ArrowRight', 'VPN装置');
    expect(await said.textContent()).toMatch(/^VPN装置、谷あい町立病院、/);
    for (
      let links = 0;
      links < 8 && !/VPN装置からVPN装置の構築・納入/.test((await said.textContent()) ?? '');
      links++
    ) {
      await page.keyboard.press('l');
    }
    expect(await said.textContent()).toMatch(/VPN装置からVPN装置の構築・納入、空白/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: '詳細' });
    await panel.getByRole('link', { name: /互いに相手任せ/ }).focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: SENTENCE }).waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(FOCUSED)).toBe('application');
    expect(problems).toEqual([]);
    await context.close();
  });

  test('goes to a screen by two keys, however long a busy page takes to get to the second', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('g');
    await page.evaluate('void setTimeout(() => { for (const end = Date.now() + 3000; Date.now() < end; ); })');
    await page.keyboard.press('m');
    await page.waitForURL((url) => url.pathname === '/matrix');
    await context.close();
  });

  test('walks the gaps with [ and ], and every screen follows', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/chain?institution=a-h');
    await page.locator('button[data-severity]').first().waitFor();
    await page.keyboard.press(']');
    await page.getByRole('complementary', { name: '詳細' }).getByRole('heading', { name: SENTENCE }).waitFor();
    const first = new URL(page.url()).searchParams.get('gap');
    await page.keyboard.press(']');
    await page.waitForURL((url) => url.searchParams.get('gap') !== first);
    await page.keyboard.press('[');
    await page.waitForURL((url) => url.searchParams.get('gap') === first);
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.getByRole('row', { selected: true }).getByText('VPN装置').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('キー操作', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

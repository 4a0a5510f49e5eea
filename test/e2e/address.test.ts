import { expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

const GROUND = 'getComputedStyle(document.documentElement).backgroundColor';

describeOnDemo('the address and the switches', (stage) => {
  test('a deep link restores institution, day, screen, filters and selection', async () => {
    const { browser, base } = stage();
    const one = await openPage(browser, base);
    await one.page.goto('/gaps?institution=a-h&on=2026-11-01&severities=CRITICAL,HIGH');
    await one.page.getByRole('button', { name: /重大.*VPN装置の更新/ }).click();
    await one.page.getByRole('article').waitFor();
    const address = one.page.url();
    const lines = await one.page.locator('button[data-gap]').allTextContents();
    await one.context.close();

    const two = await openPage(browser, base);
    await two.page.goto(address);
    await two.page.getByRole('article').waitFor();
    expect(await two.page.locator('button[data-gap]').allTextContents()).toEqual(lines);
    expect(await two.page.getByRole('button', { name: /基準日 2026年11月1日/ }).count()).toBe(1);
    expect(await two.page.getByRole('checkbox', { name: '中', exact: true }).isChecked()).toBe(false);
    expect(two.problems).toEqual([]);
    await two.context.close();
  });

  test('a day typed in the Japanese calendar changes what is shown, and says that it is not today', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
    await page.getByRole('button', { name: /基準日/ }).click();
    await page.getByLabel('日付を入力').fill('令和3年3月1日');
    await page.getByRole('button', { name: 'この日にする' }).click();
    await page.waitForURL((url) => url.searchParams.get('on') === '2021-03-01');
    await page.getByText('2021年3月1日時点を見ています。変更はできません。').waitFor();
    await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '今日に戻る' }).click();
    await page.getByRole('heading', { level: 1, name: /17件/ }).waitFor();
    expect(new URL(page.url()).searchParams.has('on')).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('language and brightness change without a reload and stay', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    let loads = 0;
    page.on('load', () => loads++);
    await page.goto('/matrix?institution=a-h');
    await page.getByRole('grid').waitFor();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('columnheader', { name: 'Who does it' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('en');
    const before = await page.evaluate<string>(GROUND);
    await page.getByRole('button', { name: /Brightness/ }).click();
    await page.getByRole('option', { name: 'Dark' }).click();
    await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await page.evaluate<string>(GROUND)).not.toBe(before);
    expect(loads).toBe(1);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Who does it' }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.dataset.theme')).toBe('dark');
    await page.goto('/gaps?institution=a-h&party=v-nobody');
    const said = page.getByRole('status').filter({
      hasText: 'Party: “v-nobody” in the address was not found (it may have another name, or not exist on this day).',
    });
    await said.getByRole('button', { name: 'Clear the “Party” filter' }).click();
    await said.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await context.close();
  });

  test('search leads to a component in the picture', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('バックアップ');
    await page
      .getByRole('option', { name: /バックアップサーバ/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/chain' && url.searchParams.get('component') === 'a-s5');
    await page
      .getByRole('complementary', { name: '詳細' })
      .getByRole('heading', { name: 'バックアップサーバ' })
      .waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('an address without a screen says so and leads on', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    expect((await page.goto('/nope?institution=a-h'))?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: '「nope」という画面はありません' }).waitFor();
    expect(await page.getByRole('navigation').locator('[aria-current]').count()).toBe(0);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: '責任分界表' }).click();
    await page.getByRole('grid').waitFor();
    expect(new URL(page.url()).searchParams.get('institution')).toBe('a-h');
    await context.close();
  });

  test.each([
    ['/gaps?institution=a-h&party=v-nobody', '当事者「v-nobody」'],
    ['/gaps?institution=a-h&actors=a-h,v-nobody', '決める人「a-h,v-nobody」'],
    ['/gaps?institution=a-h&requirement=none:1', '要求事項「none:1」'],
    ['/chain?institution=a-h&party=v-nobody', '当事者「v-nobody」'],
    ['/chain?institution=a-h&requirement=none:1', '要求事項「none:1」'],
    ['/matrix?institution=a-h&group=none', '区分「none」'],
    ['/matrix?institution=a-h&catalogue=none', '要求事項集「none」'],
  ])('%s names the key that is not there', async (address, named) => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto(address);
    const said = page.getByRole('status').filter({ hasText: `アドレスにある${named}は、ここにありません` });
    await said.getByRole('button', { name: /の絞り込みを外す/ }).click();
    await said.waitFor({ state: 'detached' });
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['institution']);
    expect(problems).toEqual([]);
    await context.close();
  });

  test('while search is open nothing that can have the focus is hidden', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('電子カルテ');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('link', { name: '本文へ' }).count()).toBe(1);
    // The list itself stands beside the landmarks, where the library draws it.
    expect((await runAxe(page)).filter(({ id }) => id !== 'region')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'キー操作の一覧' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate('document.getElementById("main").closest("[inert], [aria-hidden]") !== null')).toBe(
      true,
    );
    await context.close();
  });

  test('when the server is gone the page says what is safe and what to do', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.goto('/overview?institution=a-h');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.press('g');
    await page.keyboard.press('g');
    const alert = page.getByRole('alert');
    await alert.getByText('登録済みの内容はそのまま残っています').waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'もう一度試す' }).click();
    await page.getByRole('heading', { level: 1, name: '空白・不整合 20件' }).waitFor();
    await context.close();
  });
});

import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { runAxe } from './support/axe.ts';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

/** Address, what has to be there first, what to press then. */
interface Case {
  readonly name: string;
  readonly address: string;
  readonly ready: string;
  readonly press?: string;
}

const SCREENS: readonly Case[] = [
  { name: 'overview', address: '/overview?institution=a-h', ready: 'text=決め方を見る' },
  { name: 'overview without gaps', address: '/overview?institution=d-h2', ready: 'main h1' },
  { name: 'chain', address: '/chain?institution=a-h', ready: 'button[data-severity]' },
  {
    name: 'chain with a gap and the list',
    address: '/chain?institution=a-h&list=1&gap=GAP',
    ready: 'button[data-severity][aria-current]',
  },
  { name: 'matrix', address: '/matrix?institution=a-h', ready: '[role=grid]' },
  { name: 'matrix with the trail', address: '/matrix?institution=a-h&gap=GAP', ready: 'main aside ol' },
  { name: 'gaps', address: '/gaps?institution=a-h', ready: 'button[data-gap]' },
  { name: 'gaps with one open', address: '/gaps?institution=a-h&gap=GAP', ready: 'article [data-party]' },
  { name: 'vendors', address: '/services?institution=a-h', ready: 'li[data-vendor]' },
  { name: 'a service', address: '/services?institution=a-h&service=a-v1-vpn', ready: 'li[data-version]' },
  { name: 'contracts', address: '/contracts?institution=a-h', ready: 'tr[data-contract]' },
  {
    name: 'the form of a contract',
    address: '/contracts?institution=a-h&contract=a-k2&edit=1',
    ready: '[data-effect=stays]',
  },
  { name: 'a contract', address: '/contracts?institution=a-h&contract=a-k2', ready: 'main [data-gap-key]' },
  { name: 'papers', address: '/papers?institution=a-h', ready: 'main a[download]' },
  { name: 'import', address: '/import?institution=a-h', ready: 'main button' },
  { name: 'first steps', address: '/first?institution=a-h&step=systems', ready: 'main form' },
  { name: 'the list of keys', address: '/gaps?institution=a-h', ready: '[role=dialog]', press: '?' },
  { name: 'an unknown institution', address: '/gaps?institution=nobody', ready: 'main h1' },
];

const GROUND = 'getComputedStyle(document.documentElement).backgroundColor';

/** A page whose text has too little contrast for two seconds. */
const COMING = `<!doctype html><html lang="ja"><title>現れる文</title>
  <style>@keyframes come { from { opacity: 0.2 } } main { animation: come 2s steps(1) }</style>
  <main><h1>現れる文</h1></main></html>`;

/** Key of the gap that the overview puts first. */
async function firstGap(browser: Browser, base: string): Promise<string> {
  const { page, context } = await openPage(browser, base);
  await page.goto('/overview?institution=a-h');
  const href = await page.getByRole('link', { name: '決め方を見る' }).getAttribute('href');
  await context.close();
  return new URL(href ?? '', base).searchParams.get('gap') ?? '';
}

describeOnDemo('axe (WCAG 2.2 A and AA) finds nothing', (stage) => {
  let gap = '';
  beforeAll(async () => {
    gap = await firstGap(stage().browser, stage().base);
  });

  test('and looks at the colours that stay, not at those of something that is coming into sight', async () => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base);
    await page.setContent(COMING);
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.querySelector("main")).opacity')).toBe('1');
    await context.close();
  });

  test.each(SCREENS)('in the light and the dark theme on: $name', async ({ address, ready, press }) => {
    const { browser, base } = stage();
    const { page, context } = await openPage(browser, base, { colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address.replace('GAP', gap));
    if (press !== undefined) {
      await page.locator('button[data-gap]').first().waitFor();
      await page.keyboard.press(press);
    }
    await page.locator(ready).first().waitFor();
    const light = await page.evaluate(GROUND);
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.evaluate(GROUND)).not.toBe(light);
    expect(await runAxe(page)).toEqual([]);
    await context.close();
  });
});

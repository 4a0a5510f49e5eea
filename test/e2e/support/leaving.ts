import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';
import { goWithin } from './chromium.ts';

const pathOf = (request: Request) => new URL(request.url()).pathname;
const isQuestion = (path: string) => path.startsWith('/graphql');

/**
 * Signs out in the middle of work: with a question that has no answer yet, and with a screen that opens while the server
 * takes its time to end the session. Until it has, every question and stream must be stopped, and none begun. The account's
 * menu is open.
 */
export async function signOutBusily(page: Page, name: string): Promise<void> {
  const open = new Set<Request>();
  const asked: string[] = [];
  let isQuiet = false;
  page.on('request', (request) => {
    const path = pathOf(request);
    if (!isQuestion(path)) return;
    if (isQuiet) asked.push(path);
    else open.add(request);
  });
  page.on('requestfailed', (request) => open.delete(request));
  page.on('requestfinished', (request) => open.delete(request));
  await page.route('**/graphql', () => new Promise(() => undefined));
  const unanswered = page.waitForRequest('**/graphql');
  await goWithin(page, '/chain?institution=a-h&on=2026-10-15');
  await unanswered;
  let end = () => {};
  const isEnding = new Promise<void>((resolve) => {
    end = resolve;
  });
  await page.route('**/auth/logout', async (route) => {
    await isEnding;
    await route.continue();
  });
  const told = page.waitForRequest('**/auth/logout');
  await page.getByRole('button', { name }).click();
  await told;
  await expect.poll(() => [...open].map(pathOf)).toEqual([]);
  isQuiet = true;
  await goWithin(page, '/matrix?institution=a-h&on=2026-10-16');
  // Two pictures later the screen is there, and with it what it would ask.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  expect(asked).toEqual([]);
  end();
  await page.getByRole('heading', { level: 1, name: 'サインアウトしました' }).waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

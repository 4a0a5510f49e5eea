import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The shell comes first: it draws no window and needs half the processor time for the same page. */
const CANDIDATES = [
  process.env['BUNKAI_CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Neither the browser nor the page may speak to any host but the server under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium on this machine; undefined where there is none. BUNKAI_CHROMIUM names another one. */
export function findChromium(): string | undefined {
  return CANDIDATES.find((path): path is string => path !== undefined && path !== '' && existsSync(path));
}

/** Why browser tests cannot run here; undefined where they can. */
export function browserUnavailableReason(): string | undefined {
  if (findChromium() !== undefined) return undefined;
  return 'no Chromium found; install Debian’s chromium or name one with BUNKAI_CHROMIUM';
}

/** Starts a browser of one's own. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: FLAGS, ...(executablePath === undefined ? {} : { executablePath }) });
}

let running: Promise<Browser> | undefined;

/** The browser of this process, which ends with it: started for the first file that asks, and again where it has broken down. */
export async function sharedBrowser(): Promise<Browser> {
  const browser = await running?.catch(() => undefined);
  if (browser?.isConnected() === true) return browser;
  running = launch();
  return running;
}

/** A page that notes everything that goes wrong on it and every request that leaves the server under test. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, requests to anywhere else. */
  readonly problems: string[];
}

/** Goes to an address of the page without loading it again, as its own links do. */
export function goWithin(page: Page, address: string): Promise<unknown> {
  return page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
}

/** How long a page is waited for, ms: on a machine whose cores are busy with other things half a minute is not enough. */
const PATIENCE = 90_000;

/** Opens a page in a context of its own. */
export async function openPage(browser: Browser, base: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'ja-JP',
    baseURL: base,
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:'))
      problems.push(`request to ${url}`);
  });
  return { context, page, problems };
}

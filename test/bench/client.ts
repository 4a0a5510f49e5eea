import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANES, type LaneChain, type LaneLink, layoutLanes } from '../../client/model/lanes/index.ts';
import { buildClient } from '../e2e/support/build.ts';
import { browserUnavailableReason, launch, openPage } from '../e2e/support/chromium.ts';
import { startSite } from '../e2e/support/site.ts';
import { benchEditing } from './editing.ts';
import { ms, report, tails, time } from './timing.ts';

const DIST = new URL('../../client/dist/', import.meta.url);

/** Scripts that the page loads before anything is opened: the entry and what it says to load with it. */
function firstScripts(): string[] {
  const page = readFileSync(new URL('index.html', DIST), 'utf8');
  return [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(new URL(path, DIST)), { level: 9 }).length;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function benchSize(): void {
  const scripts = firstScripts();
  const first = scripts.reduce((sum, path) => sum + gzipped(path), 0);
  report('JavaScript of the first view, gzipped (at most 250 kB)', kB(first), `${scripts.length} files`);
  const drawing = readdirSync(new URL('assets/', DIST)).filter((name) => /^graph-.*\.js$/.test(name));
  const withDrawing = scripts.some((path) => drawing.some((name) => path.endsWith(name)));
  const size = drawing.reduce((sum, name) => sum + gzipped(`assets/${name}`), 0);
  report(
    'drawing library, loaded with the chain',
    kB(size),
    withDrawing ? 'IN THE FIRST VIEW' : 'not in the first view',
  );
  const sheets = readdirSync(new URL('assets/', DIST)).filter((name) => name.endsWith('.css'));
  report('style sheets, gzipped', kB(sheets.reduce((sum, name) => sum + gzipped(`assets/${name}`), 0)));
}

/** A chain of a given size, the same every time: each component depends on two further to the right or below. */
function chainOf(nodes: number, links: number): LaneChain {
  const made = Array.from({ length: nodes }, (_, n) => ({
    id: `c${n}`,
    owner: `p${Math.floor(n / 12)}`,
    lane: LANES[n % LANES.length] ?? 'own',
    strip: n % 5 === 0,
  }));
  const between = Array.from({ length: links }, (_, n): LaneLink => {
    const consumer = n % nodes;
    const supplier = (consumer * 7 + 13 * (n + 1)) % nodes;
    const badge = n % 9 === 0 ? { badge: 120 } : {};
    return { id: `l${n}`, consumer: `c${consumer}`, supplier: `c${supplier}`, kind: 'RUNS_ON', ...badge };
  });
  return { institution: 'p0', nodes: made, links: between };
}

function benchLayout(): void {
  for (const [nodes, links] of [
    [50, 100],
    [300, 600],
  ] as const) {
    const chain = chainOf(nodes, links);
    const limit = nodes === 300 ? ' (at most 50 ms)' : '';
    report(
      `lanes layout, ${nodes} components and ${links} links${limit}`,
      tails(time(40, () => layoutLanes(chain), 10)),
    );
  }
}

async function benchFirstView(): Promise<void> {
  const reason = browserUnavailableReason();
  if (reason !== undefined) {
    report('time to first view', `not measured: ${reason}`);
    return;
  }
  const start = performance.now();
  const site = await startSite();
  report('from the start of the server to its first answer (at most 3 s)', ms(performance.now() - start));
  const browser = await launch();
  try {
    const samples: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const { page, context } = await openPage(browser, site.base);
      const opened = performance.now();
      await page.goto('/');
      await page.locator('.first').waitFor();
      samples.push(performance.now() - opened);
      await context.close();
    }
    const [best = 0, , middle = 0] = samples.sort((a, b) => a - b);
    report('time to first view on localhost (at most 1.5 s)', `p50 ${ms(middle)}`, `best ${ms(best)}`);
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** Weight of the page, time of the layout, time until something is seen, and how soon keys show where one edits. */
export async function benchClient(): Promise<void> {
  await buildClient();
  benchSize();
  benchLayout();
  await benchFirstView();
  if (browserUnavailableReason() === undefined) await benchEditing();
}

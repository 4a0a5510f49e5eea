import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { unavailable } from '../../support/availability.ts';
import { browserUnavailableReason, sharedBrowser } from './chromium.ts';
import { type Settings, type Site, startSite } from './site.ts';

/** What a browser test works with; set before the first test runs. */
export interface DemoStage {
  readonly browser: Browser;
  readonly base: string;
}

/** The same with a server of its own. */
export interface Stage extends DemoStage {
  /** Runs `bunkai …` on the server's store (site.ts). */
  readonly bunkai: Site['bunkai'];
  /** Kills the server, and starts it again (site.ts). */
  readonly kill: Site['kill'];
  readonly revive: Site['revive'];
}

/**
 * Describes browser tests on what `set` gives; `clear` is called after them. Where there is a reason, the tests are not run,
 * and that is said (test/support/availability.ts).
 */
function describeOn<T>(
  name: string,
  set: () => Promise<T>,
  clear: (site: T) => Promise<void>,
  tests: (stage: () => T & { readonly browser: Browser }) => void,
  reason = browserUnavailableReason(),
): void {
  if (reason !== undefined) unavailable('browser', reason);
  describe.runIf(reason === undefined)(name, { timeout: 300_000 }, () => {
    let browser: Browser | undefined;
    let site: T | undefined;
    beforeAll(async () => {
      [browser, site] = await Promise.all([sharedBrowser(), set()]);
    }, 240_000);
    afterAll(async () => {
      // What a test that failed has left open.
      await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
      if (site !== undefined) await clear(site);
    });
    tests(() => {
      if (browser === undefined || site === undefined) throw new Error('the stage is not set');
      return { ...site, browser };
    });
  });
}

async function askForDemo(): Promise<Pick<Site, 'base'>> {
  const response = await fetch(inject('demoSite'));
  const said = await response.text();
  if (!response.ok) throw new Error(said);
  return { base: said };
}

/** Browser tests that change nothing on the server: all of a run share one with the demo, for the person at the machine (demoSite.ts). */
export function describeOnDemo(name: string, tests: (stage: () => DemoStage) => void): void {
  describeOn(name, askForDemo, async () => {}, tests);
}

/** Browser tests on a server of their own, with these models, with nothing in its store, or else (no models) with the demo. `alsoNeeds` gives a reason not to run them. */
export function describeInBrowser(
  name: string,
  models: () => Promise<readonly string[] | 'nothing'>,
  tests: (stage: () => Stage) => void,
  settings?: () => Promise<Settings>,
  alsoNeeds: () => string | undefined = () => undefined,
): void {
  const set = async () => startSite(await models(), await settings?.());
  describeOn(name, set, (site) => site.stop(), tests, browserUnavailableReason() ?? alsoNeeds());
}

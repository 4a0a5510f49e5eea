import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { unavailable } from '../../support/availability.ts';
import { browserUnavailableReason, launch } from './chromium.ts';
import { type Settings, type Site, startSite } from './site.ts';

/** What a browser test works with; set before the first test runs. */
export interface Stage {
  readonly browser: Browser;
  readonly base: string;
  /** Runs `bunkai …` on the server's store (site.ts). */
  readonly bunkai: Site['bunkai'];
  /** Kills the server, and starts it again (site.ts). */
  readonly kill: Site['kill'];
  readonly revive: Site['revive'];
}

/**
 * Browser tests on a server of their own. Where no browser is found, or `alsoNeeds` gives a reason, the tests are not run, and that is said
 * (test/support/availability.ts).
 */
export function describeInBrowser(
  name: string,
  models: () => Promise<readonly string[]>,
  tests: (stage: () => Stage) => void,
  settings?: () => Promise<Settings>,
  alsoNeeds: () => string | undefined = () => undefined,
): void {
  const reason = browserUnavailableReason() ?? alsoNeeds();
  if (reason !== undefined) unavailable('browser', reason);
  describe.runIf(reason === undefined)(name, { timeout: 120_000 }, () => {
    let browser: Browser | undefined;
    let site: Site | undefined;
    beforeAll(async () => {
      [browser, site] = await Promise.all([launch(), startSite(await models(), await settings?.())]);
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      await site?.stop();
    });
    tests(() => {
      if (browser === undefined || site === undefined) throw new Error('the stage is not set');
      const { base, bunkai, kill, revive } = site;
      return { browser, base, bunkai, kill, revive };
    });
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A rule that a page breaks, and the first places where. */
export interface Found {
  readonly id: string;
  readonly nodes: readonly string[];
}

const RUN = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} }, resultTypes: ['violations'] }).then(
  ({ violations }) => violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 4).map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary),
  })),
)`;

/** What moves fades too, and what fades has colours that it does not keep: resolves once nothing moves that comes to an end. */
const STILL = `(async () => {
  const moving = () => document.getAnimations().filter(({ playState, effect }) =>
    playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime));
  for (let some = moving(); some.length > 0; some = moving()) await Promise.allSettled(some.map(({ finished }) => finished));
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
})()`;

/** What axe finds on a page (WCAG 2.2 A and AA, and its best practices) once its animations and transitions have ended. */
export async function runAxe(page: Page): Promise<Found[]> {
  await page.evaluate(STILL);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return page.evaluate<Found[]>(RUN);
}

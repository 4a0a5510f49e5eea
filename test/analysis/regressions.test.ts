import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseReference } from '../reference/analyse.ts';
import type { ModelDocument } from '../support/models/types.ts';
import { brief } from './cases.ts';
import { engineResults } from './engine.ts';

/**
 * A model that once showed a mistake: of the engine, of the reference, or one that was put into the engine on purpose
 * and that no table of cases found. Shrunk by fast-check; the expectations are derived by hand.
 */
interface Regression {
  readonly sentence: string;
  readonly asOf: string;
  readonly institution: string;
  /** `RULE` and the gap in brief. */
  readonly gaps: readonly string[];
  /** `component requirement phase VERDICT performers`. */
  readonly cells: readonly string[];
  readonly documents: readonly ModelDocument[];
}

const FOLDER = new URL('regressions/', import.meta.url);

function readRegression(file: string): Regression {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

describe('models that once showed a mistake', () => {
  for (const file of readdirSync(FOLDER).sort()) {
    const { sentence, asOf, institution, gaps, cells, documents } = readRegression(file);

    it(`${file}: ${sentence}`, () => {
      const results = engineResults(documents, asOf);
      const found = results.find(({ id }) => id === institution);
      expect(found?.gaps.map((gap) => `${gap.rule} ${brief(gap)}`)).toEqual(gaps);
      const texts = found?.detail.map(({ component, requirement, phase, verdict, performers }) => {
        return [component, requirement, phase, verdict, ...performers].join(' ');
      });
      expect(texts).toEqual(cells);
      expect(results).toEqual(analyseReference(documents, { asOf }));
    });
  }
});

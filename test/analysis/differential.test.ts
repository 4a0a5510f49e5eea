import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseReference } from '../reference/analyse.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { SEED } from '../support/randomSeed.ts';
import { repeats } from '../support/repeats.ts';
import { engineResults } from './engine.ts';
import { multiply } from './transform.ts';

/** Random models of one run. `BUNKAI_MODELS` asks for more (a night's worth), `BUNKAI_SEED` repeats a run that failed. */
const MODELS = Number(process.env['BUNKAI_MODELS'] ?? repeats(1_000, 10_000));

/** Generous: a model takes about 15 ms on a machine that has nothing else to do. */
const TIMEOUT = 60_000 + MODELS * 150;

describe('the engine and the brute-force reading of the text', () => {
  it(
    `say the same of ${MODELS} random models: gaps with every field, ids, order, cells, verdicts and performers`,
    () => {
      const agree = fc.property(modelCase(), ({ documents, asOf }) => {
        expect(engineResults(documents, asOf)).toEqual(analyseReference(documents, { asOf }));
      });
      // What fails is printed shrunk, with its seed: put it into regressions/ with a sentence on what it shows.
      fc.assert(agree, { seed: SEED, numRuns: MODELS });
    },
    TIMEOUT,
  );

  it(
    'say the same where the cells fill many words: every requirement eight times over',
    () => {
      const agree = fc.property(modelCase(), ({ documents, asOf }) => {
        const many = multiply(documents, 8);
        expect(engineResults(many, asOf)).toEqual(analyseReference(many, { asOf }));
      });
      fc.assert(agree, { seed: SEED, numRuns: Math.ceil(MODELS / 40) });
    },
    TIMEOUT,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../server/model/apply.ts';
import { type Change, putAll } from '../../../server/model/change.ts';
import { checkChanges } from '../../../server/model/checkChanges.ts';
import { InvariantBroken } from '../../../server/store/errors.ts';
import type { GraphStore } from '../../../server/store/port.ts';
import { randomChanges } from '../../support/models/changes.ts';
import { contentOf, linesOf, linesOfProblems, modelOf, WRITER } from '../support/models.ts';
import { sampleModels } from '../support/random.ts';
import { eachWithStore, type MakeStore, type SuiteOptions } from './fixture.ts';

/** The violations for which a store refuses changes; none where it commits them. */
async function refusalOf(store: GraphStore, changes: readonly Change[]): Promise<string[]> {
  try {
    await store.commit(changes, WRITER);
    return [];
  } catch (error) {
    if (error instanceof InvariantBroken) return linesOfProblems(error.problems);
    throw error;
  }
}

/** Random changes to random models, one after another: whatever a store looks up for each, it decides as the whole model would. */
export function describeRandomChanges(makeStore: MakeStore, { randomModels }: SuiteOptions): void {
  describe('random changes', () => {
    const { store } = eachWithStore(makeStore);
    const STEPS = 12;

    it('are refused for every violation that the whole model shows, or leave the model that they should', async () => {
      let whole = modelOf({});
      let [refused, committed] = [0, 0];
      for (const [i, sample] of sampleModels(Math.ceil(randomModels / 15), 31).entries()) {
        let part = sample.model;
        await store().commit(putAll(part), WRITER);
        whole = applyChanges(whole, putAll(part));
        for (let step = 0; step < STEPS; step += 1) {
          const changes = fc.sample(randomChanges(part), { numRuns: 1, seed: i * STEPS + step }).flat();
          const expected = linesOfProblems(checkChanges(whole, changes).problems);
          expect(await refusalOf(store(), changes), JSON.stringify(changes)).toEqual(expected);
          if (expected.length > 0) refused += 1;
          else {
            committed += 1;
            [whole, part] = [applyChanges(whole, changes), applyChanges(part, changes)];
          }
        }
      }
      expect(contentOf(await store().snapshot({ kind: 'all' }))).toEqual(linesOf(whole));
      expect(Math.min(refused, committed)).toBeGreaterThan(randomModels / 15);
    });
  });
}

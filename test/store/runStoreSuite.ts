import { describe } from 'vitest';
import { repeats } from '../support/repeats.ts';
import { describeClosing } from './suite/closing.ts';
import { describeCommits } from './suite/commits.ts';
import type { MakeStore, SuiteOptions } from './suite/fixture.ts';
import { describeHistory } from './suite/history.ts';
import { describeMetamorphic } from './suite/metamorphic.ts';
import { describeRandomChanges } from './suite/randomChanges.ts';
import { describeScopes } from './suite/scopes.ts';
import { describeTexts } from './suite/texts.ts';

export type { MakeStore, StoreFixture, SuiteOptions } from './suite/fixture.ts';

const USUAL: SuiteOptions = { randomModels: repeats(60, 240), hub: repeats(2_000, 10_000) };

/**
 * All that a store promises, as tests. Every store passes the whole of it: no case knows which store it runs on (a
 * guard test sees to that), and the options only say how much of the random and large parts to run.
 */
export function runStoreSuite(name: string, makeStore: MakeStore, options: Partial<SuiteOptions> = {}): void {
  describe(name, () => {
    describeCommits(makeStore);
    describeHistory(makeStore);
    describeTexts(makeStore);
    describeScopes(makeStore, { ...USUAL, ...options });
    describeMetamorphic(makeStore);
    describeRandomChanges(makeStore, { ...USUAL, ...options });
    describeClosing(makeStore);
  });
}

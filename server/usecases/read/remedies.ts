import type { Change } from '../../model/change.ts';
import type { BothLanguages } from '../explain/explainGap.ts';
import type { FoundParty } from './entities.ts';

/** A way to close a gap, as its viewer is shown it. */
export interface FoundRemedy {
  readonly key: string;
  readonly text: BothLanguages;
  readonly actor: FoundParty | undefined;
  readonly changes: readonly Change[];
}

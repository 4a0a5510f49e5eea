import type { Change } from '../../model/firstSteps/entities.ts';
import { useLastDone } from '../state/useLastDone.ts';

/** What has been done last on this screen, to say so and to undo it. */
export interface Done {
  /** In words, in the language in which it was done. */
  readonly words: string;
  /** What undoes it, and when it was written. */
  readonly undo?: { readonly changes: readonly Change[]; readonly revision: number };
}

/** What has been done last about vendors and services. */
export const useDone = () => useLastDone<Done>('services');

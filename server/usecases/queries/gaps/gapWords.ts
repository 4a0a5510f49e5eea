import type { Stance } from '../../../model/vocabulary.ts';
import { MARK_WORDS, STANCE_WORDS } from '../../../text/vocabulary.ts';
import type { BothLanguages } from '../explain/explainGap.ts';

/** What a party says with a stance, or that it has not said anything. */
export const stanceWords = (stance: Stance | undefined): BothLanguages =>
  stance === undefined ? MARK_WORDS[''] : STANCE_WORDS[stance];

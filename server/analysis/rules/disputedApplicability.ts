import { wordOf } from '../bits.ts';
import { bothAct, bothSay } from './places.ts';
import type { PairRule } from './rule.ts';

/** A duty to which the consumer answers that it does not arise, or is not allowed (SEMANTICS.md section 1, case 3). */
export const disputedApplicability: PairRule = {
  id: 'DISPUTED_APPLICABILITY',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: ({ duties }, w) => wordOf(duties?.disputed, w),
  actors: bothAct,
  witness: bothSay,
};

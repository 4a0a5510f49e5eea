import { wordOf } from '../bits.ts';
import { bothSay, ownerActs } from './places.ts';
import type { PairRule } from './rule.ts';

/** A duty that the supplier leaves to the consumer, and that the consumer has not taken on (SEMANTICS.md section 1, case 7). */
export const orphanedDuty: PairRule = {
  id: 'ORPHANED_DUTY',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: ({ duties }, w) => wordOf(duties?.orphaned, w),
  actors: ownerActs,
  witness: bothSay,
};

import { wordOf } from '../bits.ts';
import { bothSay, ownerActs } from './places.ts';
import type { PairRule } from './rule.ts';

/** A duty, or items of it, taken on by signing an annex, without naming who does it (SEMANTICS.md section 1). */
export const tacitDuty: PairRule = {
  id: 'TACIT_DUTY',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: false,
  cells: ({ duties }, w) => wordOf(duties?.tacit, w),
  items: ({ duties }) => duties?.tacitItems,
  actors: ownerActs,
  witness: bothSay,
};

import { wordOf } from '../bits.ts';
import { CONSUMER } from '../statements/statements.ts';
import { bothAct, bothSay } from './places.ts';
import type { PairRule } from './rule.ts';

/** Each side says that the other does it (SEMANTICS.md section 2). */
export const mutualDeferral: PairRule = {
  id: 'MUTUAL_DEFERRAL',
  severity: 'CRITICAL',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: ({ relied, toward }, w) => wordOf(relied, w) & wordOf(toward[CONSUMER], w),
  actors: bothAct,
  witness: bothSay,
};

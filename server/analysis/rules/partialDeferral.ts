import { wordOf } from '../bits.ts';
import { SHARED } from '../statements/statements.ts';
import { bothAct, bothSay } from './places.ts';
import type { PairRule } from './rule.ts';

/** The consumer leaves all of it to a supplier that says part of it is the consumer's (SEMANTICS.md section 2). */
export const partialDeferral: PairRule = {
  id: 'PARTIAL_DEFERRAL',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: ({ relied, toward }, w) => wordOf(relied, w) & wordOf(toward[SHARED], w),
  actors: bothAct,
  witness: bothSay,
};

import { wordOf } from '../bits.ts';
import { CONSUMER, SELF, SHARED, SUPPLIER } from '../statements/statements.ts';
import { bothAct, bothSay } from './places.ts';
import type { PairRule } from './rule.ts';

/** The consumer relies on a supplier that has said nothing, or that it does not arise or is not allowed (SEMANTICS.md section 2). */
export const unsupportedReliance: PairRule = {
  id: 'UNSUPPORTED_RELIANCE',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: ({ relied, toward }, w) => {
    const supported = wordOf(toward[SELF], w) | wordOf(toward[SUPPLIER], w);
    const deferred = wordOf(toward[SHARED], w) | wordOf(toward[CONSUMER], w);
    return wordOf(relied, w) & ~supported & ~deferred;
  },
  actors: bothAct,
  witness: bothSay,
};

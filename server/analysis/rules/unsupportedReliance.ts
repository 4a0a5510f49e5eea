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
    const supported = (toward[SELF]?.[w] ?? 0) | (toward[SUPPLIER]?.[w] ?? 0);
    const deferred = (toward[SHARED]?.[w] ?? 0) | (toward[CONSUMER]?.[w] ?? 0);
    return (relied[w] ?? 0) & ~supported & ~deferred;
  },
  actors: bothAct,
  witness: bothSay,
};

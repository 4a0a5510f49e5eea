import { wordOf } from '../bits.ts';
import { DUTY_KINDS } from '../chain.ts';
import { FORBIDDEN } from '../statements/statements.ts';
import { bothAct, bothSay } from './places.ts';
import type { PairRule } from './rule.ts';

/** The supplier does not allow the control (SEMANTICS.md section 2); lighter where it names what stands in for it (section 4). */
export const forbiddenControl: PairRule = {
  id: 'FORBIDDEN_CONTROL',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: ({ pair, toward }, w) => ((pair.kinds & DUTY_KINDS) === 0 ? 0 : wordOf(toward[FORBIDDEN], w)),
  lighter: { step: 'COMPENSATED', cells: ({ supplier }, w) => wordOf(supplier.compensated, w) },
  actors: bothAct,
  witness: bothSay,
};

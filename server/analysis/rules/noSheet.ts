import { wordOf } from '../bits.ts';
import { ownerActs, ownSays } from './places.ts';
import type { NodeRule } from './rule.ts';

/** A component without a sheet: no party has said who does what applies to it and is not left to it from below (SEMANTICS.md section 2). */
export const noSheet: NodeRule = {
  id: 'NO_SHEET',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'node',
  whole: true,
  blocks: true,
  silence: true,
  cells: ({ hasSheet, applicable, stackDuty }, w) => (hasSheet ? 0 : wordOf(applicable, w) & ~wordOf(stackDuty, w)),
  actors: ownerActs,
  witness: ownSays,
};

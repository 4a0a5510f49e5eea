import { wordOf } from '../bits.ts';
import { ownerActs, ownSays } from './places.ts';
import type { NodeRule } from './rule.ts';

/** The own sheet relies on a supplier that the component does not have, or does not say which (SEMANTICS.md section 2). */
export const brokenReliance: NodeRule = {
  id: 'BROKEN_RELIANCE',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'node',
  blocks: true,
  cells: ({ position }, w) => wordOf(position.broken, w),
  actors: ownerActs,
  witness: ownSays,
};

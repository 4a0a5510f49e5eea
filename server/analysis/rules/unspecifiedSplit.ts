import { CONSUMER, SHARED } from '../statements/statements.ts';
import { ownerActs, ownSays } from './places.ts';
import type { NodeRule } from './rule.ts';

/** A line of the own sheet leaves work to consumers without saying what (SEMANTICS.md section 2). */
export const unspecifiedSplit: NodeRule = {
  id: 'UNSPECIFIED_SPLIT',
  severity: 'INFO',
  visibility: 'INSTITUTION',
  place: 'node',
  blocks: false,
  cells: ({ position }, w) => {
    const left = (position.stances[SHARED]?.[w] ?? 0) | (position.stances[CONSUMER]?.[w] ?? 0);
    return left & (position.ownCells[w] ?? 0) & ~(position.withItems[w] ?? 0);
  },
  actors: ownerActs,
  witness: ownSays,
};

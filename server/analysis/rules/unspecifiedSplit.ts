import { wordOf } from '../bits.ts';
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
    const left = wordOf(position.stances[SHARED], w) | wordOf(position.stances[CONSUMER], w);
    return left & wordOf(position.ownCells, w) & ~wordOf(position.withItems, w);
  },
  actors: ownerActs,
  witness: ownSays,
};

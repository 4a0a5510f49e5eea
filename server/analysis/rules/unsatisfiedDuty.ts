import { bothSay, ownerActs } from './places.ts';
import type { PairRule } from './rule.ts';

/** An item of a duty of which the consumer takes on others, or claims none of its items (SEMANTICS.md section 1, cases 2 and 4). */
export const unsatisfiedDuty: PairRule = {
  id: 'UNSATISFIED_DUTY',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: true,
  cells: () => 0,
  items: ({ duties }) => duties?.unsatisfiedItems,
  actors: ownerActs,
  witness: bothSay,
};

import { ownerActs, ownSays } from './places.ts';
import type { FoundRule } from './rule.ts';

/** Every line of the sheet is against an edition that is not adopted, and none carries over into one that is (SEMANTICS.md section 3). */
export const outdatedBasis: FoundRule = {
  id: 'OUTDATED_BASIS',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component'],
  find: (context, report) => {
    for (const { node, position } of context.nodes) {
      const { own } = position;
      if (own !== undefined && own.packed.length > 0 && !own.concerns) report({ component: node });
    }
  },
  actors: ownerActs,
  witness: ownSays,
};

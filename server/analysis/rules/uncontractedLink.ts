import { reportBinding } from '../contracts/binding.ts';
import { bothActAndWe, nobodySays } from './places.ts';
import type { FoundRule } from './rule.ts';

/** No contract binds a link, and none that ended would have (SEMANTICS.md section 3). */
export const uncontractedLink: FoundRule = {
  id: 'UNCONTRACTED_LINK',
  place: 'found',
  find: reportBinding('UNCONTRACTED'),
  actors: bothActAndWe,
  witness: nobodySays,
};

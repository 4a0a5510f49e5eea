import { reportBinding } from '../contracts/binding.ts';
import { bothActAndWe, nobodySays } from './places.ts';
import type { FoundRule } from './rule.ts';

/** No contract binds a link, but contracts that ended would have (SEMANTICS.md section 3). */
export const contractExpired: FoundRule = {
  id: 'CONTRACT_EXPIRED',
  place: 'found',
  find: reportBinding('EXPIRED'),
  actors: bothActAndWe,
  witness: nobodySays,
};

import { reportBinding } from '../contracts/binding.ts';
import { bothActAndWe, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** No contract binds a link, but contracts that ended would have (SEMANTICS.md section 3). */
export const contractExpired: FoundRule = {
  id: 'CONTRACT_EXPIRED',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['consumer', 'supplier'],
  steps: ['NOT_OURS'],
  find: reportBinding('EXPIRED'),
  actors: bothActAndWe,
  witness: noStatements,
};

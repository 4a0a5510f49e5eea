import { reportBinding } from '../contracts/binding.ts';
import { bothActAndWe, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** No contract binds a link, and none that ended would have (SEMANTICS.md section 3). */
export const uncontractedLink: FoundRule = {
  id: 'UNCONTRACTED_LINK',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['consumer', 'supplier'],
  steps: ['NOT_OURS'],
  find: reportBinding('UNCONTRACTED'),
  actors: bothActAndWe,
  witness: noStatements,
};

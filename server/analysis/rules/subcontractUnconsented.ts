import { reportSubcontractors } from '../contracts/subcontracting.ts';
import { noStatements, partiesAct } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The contract asks for consent to subcontractors, and this one has none (SEMANTICS.md section 3). */
export const subcontractUnconsented: FoundRule = {
  id: 'SUBCONTRACT_UNCONSENTED',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['contract', 'party'],
  find: reportSubcontractors('CONSENT'),
  actors: partiesAct,
  witness: noStatements,
};

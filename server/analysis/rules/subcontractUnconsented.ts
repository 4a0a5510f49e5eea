import { reportSubcontractors } from '../contracts/subcontracting.ts';
import { nobodySays, partiesAct } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The contract asks for consent to subcontractors, and this one has none (SEMANTICS.md section 3). */
export const subcontractUnconsented: FoundRule = {
  id: 'SUBCONTRACT_UNCONSENTED',
  place: 'found',
  find: reportSubcontractors('CONSENT'),
  actors: partiesAct,
  witness: nobodySays,
};

import { reportSubcontractors } from '../contracts/subcontracting.ts';
import { nobodySays, partiesAct } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The contract prohibits subcontracting, and what it reaches belongs to somebody else (SEMANTICS.md section 3). */
export const subcontractProhibited: FoundRule = {
  id: 'SUBCONTRACT_PROHIBITED',
  place: 'found',
  find: reportSubcontractors('PROHIBITED'),
  actors: partiesAct,
  witness: nobodySays,
};

import { reportSubcontractors } from '../contracts/subcontracting.ts';
import { noStatements, partiesAct } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The contract prohibits subcontracting, and what it reaches belongs to another party (SEMANTICS.md section 3). */
export const subcontractProhibited: FoundRule = {
  id: 'SUBCONTRACT_PROHIBITED',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['contract', 'party'],
  find: reportSubcontractors('PROHIBITED'),
  actors: partiesAct,
  witness: noStatements,
};

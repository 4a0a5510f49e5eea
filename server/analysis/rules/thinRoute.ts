import { reportRoutes } from '../routes/report.ts';
import { actingParties, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A way leads from an entry to medical data on which one component alone holds (SEMANTICS.md section 8). */
export const thinRoute: FoundRule = {
  id: 'THIN_ROUTE',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component'],
  judges: true,
  find: reportRoutes(1),
  actors: actingParties,
  witness: noStatements,
};

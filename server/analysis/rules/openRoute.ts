import { reportRoutes } from '../routes/report.ts';
import { actingParties, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A way leads from an entry to medical data on which no component holds (SEMANTICS.md section 8). */
export const openRoute: FoundRule = {
  id: 'OPEN_ROUTE',
  severity: 'CRITICAL',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component'],
  steps: ['ONLY_SILENCE'],
  judges: true,
  find: reportRoutes(0),
  actors: actingParties,
  witness: noStatements,
};

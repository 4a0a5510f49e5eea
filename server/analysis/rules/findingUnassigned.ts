import { NO_DAY } from '../../model/snapshot/days.ts';
import { reportFlaws } from '../contracts/flaws.ts';
import { actingParties, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** Something known to be wrong was given to no party, or without a date (SEMANTICS.md section 8). */
export const findingUnassigned: FoundRule = {
  id: 'FINDING_UNASSIGNED',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'requirement', 'item'],
  steps: ['EXPOSED'],
  find: (context, report) => {
    reportFlaws(
      context,
      report,
      ({ assignee, dueOn }) => assignee === undefined || dueOn === NO_DAY,
      ({ owner }) => [owner],
    );
  },
  actors: actingParties,
  witness: noStatements,
};

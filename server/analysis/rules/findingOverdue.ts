import { NO_DAY } from '../../model/snapshot/days.ts';
import { reportFlaws } from '../contracts/flaws.ts';
import { actingParties, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** Something known to be wrong is still open after its date (SEMANTICS.md section 8). */
export const findingOverdue: FoundRule = {
  id: 'FINDING_OVERDUE',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'requirement', 'item'],
  steps: ['EXPOSED'],
  find: (context, report) => {
    reportFlaws(
      context,
      report,
      ({ dueOn }) => dueOn !== NO_DAY && dueOn < context.day,
      ({ owner, assignee }) => (assignee === undefined ? [owner] : [owner, assignee]),
    );
  },
  actors: actingParties,
  witness: noStatements,
};

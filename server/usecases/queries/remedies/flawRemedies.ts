import type { Finding } from '../../../model/finding.ts';
import { finding as findingSchema } from '../../../model/finding.ts';
import { at } from '../../../model/snapshot/at.ts';
import { addDays, dayText } from '../../../model/snapshot/days.ts';
import type { RemedyFacts, RemedyId } from '../../../text/remedies/index.ts';
import { flawOf } from '../explain/flawFacts.ts';
import { type Draft, draft, type Ground } from './draft.ts';

/** How long from the day of the analysis mending takes in a draft, in days. */
const MONTH = 30;

/** A way to deal with what is known to be wrong: the party that owns the component records it. */
function recording({ context, finding }: Ground, id: RemedyId, flaw: Finding, facts: RemedyFacts = {}): Draft {
  const owner = finding.component === undefined ? [] : [finding.component.owner];
  const assignee = flaw.assignee === undefined ? undefined : context.snapshot.parties.rows.get(flaw.assignee);
  const by = assignee === undefined ? owner : [...owner, assignee];
  return draft({ id, by, changes: [{ op: 'put', list: 'findings', entity: findingSchema.parse(flaw) }], facts });
}

/** Something known to be wrong that no party mends in time. */
export function remedyFlaw(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const flaw = flawOf(context, finding);
  if (flaw === undefined || finding.component === undefined) return [];
  const closed = recording(ground, 'CLOSE_FINDING', { ...flaw, closedOn: dayText(context.day) });
  const date = dayText(addDays(context.day, MONTH));
  if (finding.rule === 'FINDING_OVERDUE') {
    return [closed, recording(ground, 'POSTPONE_FINDING', { ...flaw, dueOn: date }, { date })];
  }
  const owner = findingSchema.shape.assignee.parse(at(context.snapshot.parties.ids, finding.component.owner));
  const assigned = findingSchema.parse({ ...flaw, assignee: flaw.assignee ?? owner, dueOn: flaw.dueOn ?? date });
  return [recording(ground, 'ASSIGN_FINDING', assigned, { date: assigned.dueOn ?? date }), closed];
}

import type { AnalysisContext } from '../../../analysis/context.ts';
import type { Finding as Gap } from '../../../analysis/rules/rule.ts';
import type { Finding } from '../../../model/finding.ts';
import { readFinding } from '../../../model/snapshot/snapshot.ts';
import type { GapFacts, GapVariant } from '../../../text/facts.ts';
import { partyText } from './factNames.ts';

/** What a gap says is known to be wrong. */
export function flawOf({ snapshot }: AnalysisContext, { item }: Gap): Finding | undefined {
  const row = item === undefined ? undefined : snapshot.findings.rows.get(item);
  return row === undefined ? undefined : readFinding(snapshot, row);
}

function missingOf({ assignee, dueOn }: Finding): GapVariant | undefined {
  if (assignee === undefined) return dueOn === undefined ? undefined : 'NO_ASSIGNEE';
  return dueOn === undefined ? 'NO_DUE_DATE' : undefined;
}

/** What is wrong, who was asked to mend it, and by when. */
export function flawFacts(context: AnalysisContext, gap: Gap): GapFacts {
  const flaw = flawOf(context, gap);
  if (flaw === undefined) return {};
  const variant = missingOf(flaw);
  const assignee = flaw.assignee === undefined ? undefined : context.snapshot.parties.rows.get(flaw.assignee);
  return {
    flaw: flaw.title,
    ...(variant === undefined ? {} : { variant }),
    ...(flaw.dueOn === undefined ? {} : { date: flaw.dueOn }),
    ...(assignee === undefined ? {} : { assignee: partyText(context, assignee) }),
  };
}

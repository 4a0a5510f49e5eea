import { at } from '../../../model/snapshot/at.ts';
import { rowsOf } from '../../../model/snapshot/csr.ts';
import type { ViewerSession } from '../../viewerSession.ts';

/** Rows of what an institution has decided, by gap; none where the viewer may not see its gaps. */
export function listDecisions(session: ViewerSession, institution: number): number[] {
  if (!session.access.institution(institution)) return [];
  const { decisions, decisionsOf } = session.snapshot;
  const gap = (row: number) => at(decisions.gap, row);
  return [...rowsOf(decisionsOf, institution)].sort((a, b) => (gap(a) < gap(b) ? -1 : 1));
}

import { listDecisions } from '../../usecases/queries/gaps/decisions.ts';
import { type PageArguments, pageOf } from '../../usecases/queries/lists/page.ts';
import type { Reading } from '../../usecases/viewerSession.ts';
import type { DecisionResolvers } from '../generated/resolvers.ts';
import { globalId } from '../globalId.ts';
import { partyRow } from './entities.ts';

export const decision: DecisionResolvers = {
  id: ({ data }) => globalId('Decision', data.institution, data.gap),
  institution: ({ reading, data }) => reading.party(partyRow(reading, data.institution)),
  gapKey: ({ data }) => data.gap,
  state: ({ data }) => data.state,
  reason: ({ data }) => data.reason,
  by: ({ data }) => data.by,
  on: ({ data }) => data.on,
  until: ({ data }) => data.until,
};

/** A page of what an institution has decided. */
export const pageOfDecisions = (reading: Reading, institution: number, page: PageArguments) =>
  pageOf(
    listDecisions(reading, institution),
    page,
    (row) => reading.snapshot.decisions.gap[row] ?? '',
    (row) => reading.decision(row),
  );

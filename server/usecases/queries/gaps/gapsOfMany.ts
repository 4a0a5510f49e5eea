import { at } from '../../../model/snapshot/at.ts';
import type { Day } from '../../../model/values.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { MAX_INSTITUTIONS, scanAt } from '../census/scan.ts';
import { listParties } from '../lists/lists.ts';
import { BadArgument } from '../lists/page.ts';
import { filterGaps, type GapFilter } from './gapFilter.ts';
import type { GapHandle } from './gapView.ts';

/** Which gaps of which institutions. */
export interface ManyGaps {
  /** Ids of institutions; undefined: all that the viewer may see. */
  readonly institutions: readonly string[] | undefined;
  readonly day: Day;
  readonly filter: GapFilter;
  readonly signal: AbortSignal | undefined;
}

/**
 * Gaps of institutions that the viewer may see, institution by institution, each worst first. Other requests have their
 * turn in between. Rejects with BadArgument where there would be more than 2,000 institutions to look at.
 */
export async function gapsOfMany(
  session: ViewerSession,
  { institutions, day, filter, signal }: ManyGaps,
): Promise<readonly GapHandle[]> {
  const { ids } = session.snapshot.parties;
  const wanted = institutions && new Set(institutions);
  const rows = listParties(session, { type: 'INSTITUTION' })
    .filter((row) => session.access.institution(row))
    .filter((row) => wanted?.has(at(ids, row)) !== false);
  if (rows.length > MAX_INSTITUTIONS) {
    throw new BadArgument(
      `${rows.length} institutions are too many for one answer; name at most ${MAX_INSTITUTIONS} in \`institutions\`, or ask for the census`,
    );
  }
  const gaps: GapHandle[] = [];
  for await (const view of scanAt(session, rows, day, signal)) {
    for (const gap of filterGaps(view.gaps, filter)) gaps.push(gap);
  }
  return gaps;
}

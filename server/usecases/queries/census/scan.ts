import { analysing } from '../../../analysis/analyse.ts';
import { finishInTurns } from '../../../model/steps.ts';
import type { Day } from '../../../model/values.ts';
import { yieldInTurns } from '../../../support/yieldToEventLoop.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import { type InstitutionView, viewInstitution } from '../institutionView.ts';

/** One answer looks at no more institutions than this; the command line's census has no such bound. */
export const MAX_INSTITUTIONS = 2000;

/**
 * Looks at institutions (rows that the viewer may see) one after the other, keeps nothing of them, and lets other work
 * have its turn in between. Throws the signal's reason where it is aborted.
 */
export async function* scanAt(
  session: ViewerSession,
  rows: readonly number[],
  day: Day,
  signal: AbortSignal | undefined,
): AsyncGenerator<InstitutionView> {
  const turn = yieldInTurns(signal);
  for (const row of rows) {
    await turn();
    // Not kept: thousands of analyses would drive out those that people are looking at.
    const analysis = await finishInTurns(analysing(session.model.compiled, row, day), turn);
    yield viewInstitution(session, row, day, analysis);
  }
}

import type { ViewerSession } from '../../viewerSession.ts';

/** Rows of what an institution has decided, by gap; none where the viewer may not see its gaps. */
export function listDecisions(session: ViewerSession, institution: number): number[] {
  if (!session.access.institution(institution)) return [];
  const { institution: of, gap } = session.snapshot.decisions;
  return gap
    .map((_, row) => row)
    .filter((row) => of[row] === institution)
    .sort((a, b) => ((gap[a] ?? '') < (gap[b] ?? '') ? -1 : 1));
}

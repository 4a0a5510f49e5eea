import type { PaperSubject } from '../../../exchange/papers/paper.ts';
import type { Day } from '../../../model/values.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, PartyHandle } from '../lists/entities.ts';

/** The ids of what a paper is about. */
export type SubjectIds = Readonly<Partial<Record<PaperSubject, string | undefined>>>;

/** What a paper is about, as the viewer may see it; what was not named is left out. */
export interface Subjects {
  readonly institution?: InstitutionView;
  readonly vendor?: PartyHandle;
  readonly component?: ComponentHandle;
}

async function findInstitution(
  session: ViewerSession,
  id: string,
  { day, signal }: SubjectOptions,
): Promise<InstitutionView | undefined> {
  const row = session.partyById(id)?.row;
  return row === undefined ? undefined : session.institutionSoon(row, day, signal);
}

/** Of which day subjects are, the session's where left out, and what ends the work. */
export interface SubjectOptions {
  readonly day?: Day | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Looks up what is named; what is not there is missing, and so is what the viewer may not see. */
export async function findSubjects(
  session: ViewerSession,
  ids: SubjectIds,
  options: SubjectOptions,
): Promise<{ ok: true; subjects: Subjects } | { ok: false; missing: PaperSubject }> {
  const institution =
    ids.institution === undefined ? undefined : await findInstitution(session, ids.institution, options);
  const vendor = ids.vendor === undefined ? undefined : session.partyById(ids.vendor);
  const component = ids.component === undefined ? undefined : session.componentById(ids.component);
  if (ids.institution !== undefined && institution === undefined) return { ok: false, missing: 'institution' };
  if (ids.vendor !== undefined && vendor === undefined) return { ok: false, missing: 'vendor' };
  if (ids.component !== undefined && component === undefined) return { ok: false, missing: 'component' };
  return {
    ok: true,
    subjects: { ...(institution && { institution }), ...(vendor && { vendor }), ...(component && { component }) },
  };
}

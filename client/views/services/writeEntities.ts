import { ApplyChangesDocument, type ApplyChangesMutation } from '../../api/generated/documents.ts';
import { ask } from '../../api/transport.ts';
import type { Change } from '../../model/firstSteps/entities.ts';
import { refreshAll } from '../state/sources.ts';
import { noteFailure } from '../state/useApiQuery.ts';

/** Why the server refused to write something. */
export type WriteProblem = ApplyChangesMutation['applyChanges']['problems'][number];

/** Written, at a revision; or what stands against it: `isOvertaken` where something was changed since. */
export type WrittenEntities =
  | { readonly revision: number }
  | { readonly problems: readonly WriteProblem[]; readonly isOvertaken: boolean };

/** Writes changes, all or none, that rest on a revision. Rejects where the server cannot be reached; it may have written then. */
export async function writeEntities(changes: readonly Change[], expectedRevision: number): Promise<WrittenEntities> {
  try {
    const input = { changesJson: JSON.stringify(changes), expectedRevision };
    const { applyChanges } = await ask(ApplyChangesDocument, { input });
    const { problems, revision } = applyChanges;
    if (problems.length === 0) return { revision: revision ?? expectedRevision };
    return { problems, isOvertaken: problems.some(({ code }) => code === 'REVISION_CONFLICT') };
  } catch (error) {
    throw noteFailure(error);
  } finally {
    refreshAll();
  }
}

import { ApplyChangesDocument, type ApplyChangesMutation } from '../../api/generated/documents.ts';
import type { Change } from '../../model/firstSteps/entities.ts';
import { refreshAll } from '../state/sources.ts';
import { type EntityWritten, put } from '../state/writeEntity.ts';

/** Why the server refused to write something. */
export type WriteProblem = ApplyChangesMutation['applyChanges']['problems'][number];

/** Writes changes, all or none, that rest on a revision. Rejects where the server cannot be reached; it may have written then. */
export async function writeEntities(
  changes: readonly Change[],
  expectedRevision: number,
): Promise<EntityWritten<WriteProblem>> {
  try {
    const input = { changesJson: JSON.stringify(changes), expectedRevision };
    const { applyChanges } = await put(ApplyChangesDocument, { input });
    const { problems, revision } = applyChanges;
    if (problems.length === 0) return { revision: revision ?? expectedRevision };
    return { problems, isOvertaken: problems.some(({ code }) => code === 'REVISION_CONFLICT') };
  } finally {
    refreshAll();
  }
}

import type { SourceFile } from '../../exchange/format.ts';
import { type FileContents, OWN_FILE_READER } from '../../exchange/worker/index.ts';
import type { Day } from '../../model/values.ts';
import type { Actor, GraphStore, Revision } from '../../store/port.ts';
import type { Viewer } from '../access/viewer.ts';
import type { EntityChange } from '../queries/history/entityChange.ts';
import { DEFAULT_TIME_ZONE, dayIn } from '../today.ts';
import { readWholeSession } from '../wholeSession.ts';
import { type CommitAndFollow, commitChanges } from './commit.ts';
import { type ImportParts, type ImportTables, importFiles } from './importFiles.ts';
import type { LocalisedProblem, LocalisedWarning } from './problems.ts';

/** What an import did, or would do; or every problem, and then nothing was written. */
export type ImportResult =
  | {
      readonly ok: true;
      /** The revision that was made; undefined where nothing is new, and of a dry run. */
      readonly revision: Revision | undefined;
      readonly added: number;
      readonly changed: number;
      /** Entities of the files that the store holds just so. */
      readonly unchanged: number;
      /** Entity by entity; of a dry run only. */
      readonly changes: readonly EntityChange[];
      /** What the files should be looked at for, all the same; at the places that their authors know. */
      readonly warnings: readonly LocalisedWarning[];
      /** What was understood of each file, and what was repaired. */
      readonly files: readonly FileContents[];
    }
  | { readonly ok: false; readonly problems: readonly LocalisedProblem[] };

/** How to import. */
export interface ImportOptions {
  /** Check everything and say what would change, write nothing. */
  readonly dryRun?: boolean;
  /** The day; that of Japan by default. */
  readonly today?: Day;
  /** Tables of others among the files, and how they are to be understood. */
  readonly tables?: ImportTables | undefined;
}

/**
 * Adds to a store what files hold, or hold differently; nothing is removed. All or nothing, in one commit, by the same way
 * as any other import (importFiles), for whoever has the store itself. The files may refer to one another and to what
 * the store has. Rejects with the errors of the store but for broken invariants.
 */
export async function importModel(
  store: GraphStore,
  files: readonly SourceFile[],
  { id }: Actor,
  { dryRun = false, today = dayIn(DEFAULT_TIME_ZONE, new Date()), tables }: ImportOptions = {},
): Promise<ImportResult> {
  const viewer: Viewer = { id, role: 'ADMINISTRATOR' };
  // There is no wait here for others to follow: whatever reads next reads the store.
  const commit: CommitAndFollow = async (...given) => ({
    revision: await store.commit(...given),
    followed: Promise.resolve(),
  });
  const parts: ImportParts = {
    reader: OWN_FILE_READER,
    look: () => readWholeSession(store, viewer, today),
    write: (make, since) =>
      commitChanges({ store, commit }, viewer, () => readWholeSession(store, viewer, today), make, {
        dryRun,
        expectedRevision: since,
      }),
  };
  const {
    problems,
    revision,
    added,
    changed,
    unchanged,
    changes,
    warnings,
    files: contents,
  } = await importFiles(parts, viewer, files, { dryRun }, tables);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    revision: added + changed === 0 ? undefined : revision,
    added,
    changed,
    unchanged,
    changes: dryRun ? await changes(added + changed) : [],
    warnings,
    files: contents,
  };
}

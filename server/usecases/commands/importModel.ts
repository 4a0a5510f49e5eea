import { readDocuments, type SourceFile } from '../../exchange/bunkai/index.ts';
import { canonicalText } from '../../model/apply.ts';
import { canonicalModel } from '../../model/canonical.ts';
import { keyOfEntity, type Put, putAll } from '../../model/change.ts';
import { checkChanges } from '../../model/checkChanges.ts';
import { ENTITY_LISTS, type EntityList, joinDocuments, type ModelDocument } from '../../model/document.ts';
import { checkIdentity, type PathOf } from '../../model/invariants/identity.ts';
import { type IdsAlike, idsAlikeIn } from '../../model/lookalike.ts';
import { neighbourhoodNow } from '../../model/neighbourhood.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems, MAX_PROBLEMS, type Problem } from '../../model/problem.ts';
import { remember } from '../../model/remember.ts';
import { answerFrom } from '../../model/snapshot/answer.ts';
import { idsAlikeAt } from '../../model/snapshot/idsAlike.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import { suggesting } from '../../model/suggest.ts';
import { type Warning, warningsOf } from '../../model/warnings.ts';
import { InvariantBroken, RevisionConflict } from '../../store/errors.ts';
import type { Actor, GraphStore, Revision } from '../../store/port.ts';
import { describeChanges, type Known, knownFrom } from '../queries/history/describe.ts';
import type { EntityChange } from '../queries/history/entityChange.ts';

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
      readonly warnings: readonly Warning[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How to import. */
export interface ImportOptions {
  /** Check everything and say what would change, write nothing. */
  readonly dryRun?: boolean;
}

/** How often an import starts again because somebody else committed meanwhile. */
const TRIES = 5;

/** Where the entities of the joined documents stand in their files. */
function placesIn(files: readonly SourceFile[], documents: readonly ModelDocument[]): PathOf {
  const places = new Map<EntityList, readonly string[]>();
  const inList = (list: EntityList) =>
    documents.flatMap((document, i) =>
      (document[list] ?? []).map((_, at) => inFile(files[i]?.name ?? '', `${list}[${at}]`)),
    );
  return (list, index) => remember(places, list, () => inList(list))[index] ?? '';
}

/** What the documents say twice, and catalogues that they require and neither they nor the store have. */
export function problemsAmong(
  files: readonly SourceFile[],
  documents: readonly ModelDocument[],
  snapshot: Snapshot,
): Problem[] {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const model = joinDocuments(documents);
  const pathOf = placesIn(files, documents);
  for (const list of ENTITY_LISTS) checkIdentity(model, list, pathOf, report);
  const loaded = new Set<string>([...snapshot.catalogues, ...model.catalogues].map(({ id }) => id));
  documents.forEach(({ requires }, i) => {
    requires?.forEach((id, at) => {
      const path = inFile(files[i]?.name ?? '', `requires[${at}]`);
      if (!loaded.has(id)) report('REQUIRED_CATALOGUE_MISSING', path, { id });
    });
  });
  return problems;
}

/** The entities that are not known, and those of which something else is known. */
export function sortOut(known: Known, puts: readonly Put[]): { added: Put[]; changed: Put[] } {
  const added: Put[] = [];
  const changed: Put[] = [];
  for (const put of puts) {
    const before = known.find(put.list, keyOfEntity(put))?.entity;
    if (before === undefined) added.push(put);
    else if (canonicalText(before) !== canonicalText(put.entity)) changed.push(put);
  }
  return { added, changed };
}

async function importOnce(
  store: GraphStore,
  files: readonly SourceFile[],
  documents: readonly ModelDocument[],
  by: Actor,
  { dryRun = false }: ImportOptions,
): Promise<ImportResult> {
  const head = await store.head();
  const snapshot = await store.snapshot({ kind: 'all' }, head);
  const found = problemsAmong(files, documents, snapshot);
  if (found.length > 0) return { ok: false, problems: found };
  // Defaults that a file spells out say nothing new: what is exported and imported again changes nothing.
  const puts = putAll(canonicalModel(joinDocuments(documents)));
  const known = knownFrom(snapshot);
  const { added, changed } = sortOut(known, puts);
  const changes = [...added, ...changed];
  const unchanged = puts.length - changes.length;
  const counts = { added: added.length, changed: changed.length, unchanged };
  const model = joinDocuments(documents);
  const before = { alike: idsAlikeAt(snapshot), answer: answerFrom(snapshot) };
  const broken = (problems: readonly Problem[]) => {
    const inFiles = idsAlikeIn(model);
    const alike: IdsAlike = (list, id) => [...inFiles(list, id), ...before.alike(list, id)];
    return { ok: false as const, problems: suggesting(problems, alike) };
  };
  const warnings = () => warningsOf(model, placesIn(files, documents), before);
  if (dryRun) {
    const { problems } = checkChanges(neighbourhoodNow(changes, answerFrom(snapshot)), changes);
    if (problems.length > 0) return broken(problems);
    return { ok: true, revision: undefined, ...counts, changes: describeChanges(known, changes), warnings: warnings() };
  }
  // Before the commit: nothing may fail between what is written and the answer that it is.
  const warned = warnings();
  try {
    const revision = changes.length === 0 ? undefined : await store.commit(changes, by, head);
    return { ok: true, revision, ...counts, changes: [], warnings: warned };
  } catch (error) {
    if (error instanceof InvariantBroken) return broken(error.problems);
    throw error;
  }
}

/**
 * Adds to a store what files hold, or hold differently; nothing is removed. All or nothing, in one commit. The files may
 * refer to one another and to what the store has. Rejects with the errors of the store but for broken invariants.
 */
export async function importModel(
  store: GraphStore,
  files: readonly SourceFile[],
  by: Actor,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const read = readDocuments(files);
  if (!read.ok) return read;
  for (let tries = 1; ; tries += 1) {
    try {
      return await importOnce(store, files, read.documents, by, options);
    } catch (error) {
      if (!(error instanceof RevisionConflict) || tries === TRIES) throw error;
    }
  }
}

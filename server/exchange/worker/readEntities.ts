import { canonicalModel } from '../../model/canonical.ts';
import { type Put, putAll } from '../../model/change.ts';
import { ENTITY_LISTS, joinDocuments, type Model } from '../../model/document.ts';
import { checkIdentity } from '../../model/invariants/identity.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems, MAX_PROBLEMS, type Problem } from '../../model/problem.ts';
import { type DocumentRead, readDocuments } from '../documents.ts';
import { packList } from '../packedList.ts';
import type { FileContents, FilesRead, FilesToRead, RequiredCatalogue } from './filesRead.ts';
import { readInParts } from './readInParts.ts';

/** What the documents say twice. */
function twice(documents: readonly DocumentRead[], model: Model): Problem[] {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  for (const list of ENTITY_LISTS) {
    const places = documents.flatMap(({ name, document }) =>
      (document[list] ?? []).map((_, at) => inFile(name, `${list}[${at}]`)),
    );
    checkIdentity(model, list, (_, index) => places[index] ?? '', report);
  }
  return problems;
}

/** Entities that are looked at together. */
const AT_A_TIME = 200;

/**
 * The puts of a model without what goes without saying: what is exported and imported again changes nothing. Not all at once: that
 * would be the model several times.
 */
function* canonicalPuts(model: Model): Generator<Put> {
  for (const list of new Set(putAll(model).map((put) => put.list))) {
    for (let from = 0; from < model[list].length; from += AT_A_TIME) {
      yield* putAll(canonicalModel({ [list]: model[list].slice(from, from + AT_A_TIME) }));
    }
  }
}

function contentsOf({ name, format, document, repaired, notUnderstood }: DocumentRead): FileContents {
  const counts = new Map(ENTITY_LISTS.map((list) => [list, document[list]?.length ?? 0]));
  return { name, format, counts, repaired, notUnderstood };
}

function requiredBy({ name, document }: DocumentRead): RequiredCatalogue[] {
  return (document.requires ?? []).map((id, at) => ({ id, path: inFile(name, `requires[${at}]`) }));
}

/**
 * Reads files: syntax, shape, and what they say twice. Takes long for large files: it is for a thread of its own. Files in which
 * nothing is wrong take little memory where their format allows it.
 */
export const readEntities = async (task: FilesToRead): Promise<FilesRead> =>
  readInParts(task) ?? (await readWholeFiles(task));

/** The same with each file as a whole in memory, several times over. */
export async function readWholeFiles({ files, limits, tables }: FilesToRead): Promise<FilesRead> {
  const read = await readDocuments(files, limits, tables);
  if (!read.ok) return read;
  const { documents } = read;
  const model = joinDocuments(documents.map(({ document }) => document));
  return {
    ok: true,
    problems: twice(documents, model),
    pieces: [...packList(canonicalPuts(model)).pieces],
    contents: documents.map(contentsOf),
    requires: documents.flatMap(requiredBy),
  };
}

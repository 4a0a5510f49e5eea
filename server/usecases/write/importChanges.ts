import type { SourceFile } from '../../exchange/bunkai/index.ts';
import { canonicalModel } from '../../model/canonical.ts';
import { type Change, putAll } from '../../model/change.ts';
import { joinDocuments, type ModelDocument } from '../../model/document.ts';
import { faultsAmong, sortOut } from '../importModel.ts';
import type { Reading } from '../read/reading.ts';
import { tell, Unfit } from './problems.ts';

/**
 * The changes that add what documents hold or say differently; nothing is removed. `files` are those of the documents, in
 * the same order. Throws Unfit where the documents say something twice or require what is not there.
 */
export function importChanges(
  { snapshot }: Reading,
  files: readonly SourceFile[],
  documents: readonly ModelDocument[],
): Change[] {
  const faults = faultsAmong(files, documents, snapshot);
  if (faults.length > 0) throw new Unfit(faults.map(tell));
  const { added, changed } = sortOut(snapshot, putAll(canonicalModel(joinDocuments(documents))));
  return [...added, ...changed];
}

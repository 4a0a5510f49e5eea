import type { ModelDocument } from '../model/document.ts';
import { collectProblems, MAX_PROBLEMS, type Problem } from '../model/problem.ts';
import type { Repair, SourceFile } from './format.ts';
import { formatOf } from './formats.ts';
import { OWN_FILES, type ParseLimits } from './limits.ts';

/** What one file held. */
export interface DocumentRead {
  readonly name: string;
  /** The name of its format. */
  readonly format: string;
  readonly document: ModelDocument;
  readonly repaired: readonly Repair[];
}

/** The documents of some files, in their order, or every problem of syntax and shape; what they refer to is not looked at. */
export async function readDocuments(
  files: readonly SourceFile[],
  limits: ParseLimits = OWN_FILES,
): Promise<{ ok: true; documents: DocumentRead[] } | { ok: false; problems: readonly Problem[] }> {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const documents: DocumentRead[] = [];
  for (const file of files) {
    const { name: format, read } = formatOf(file);
    const reading = await read(file, report, limits);
    if (reading !== undefined) documents.push({ name: file.name, format, ...reading });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, documents };
}

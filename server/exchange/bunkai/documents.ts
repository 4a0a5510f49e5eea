import type { ModelDocument } from '../../model/document.ts';
import { parseDocument } from '../../model/parse.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems, MAX_PROBLEMS, type Problem } from '../../model/problem.ts';
import type { ParseLimits } from './limits.ts';
import { parseFile, type SourceFile } from './parse.ts';

/** The documents of some files, or every fault of syntax and shape; what they refer to is not looked at. */
export function readDocuments(
  files: readonly SourceFile[],
  limits?: ParseLimits,
): { ok: true; documents: ModelDocument[] } | { ok: false; problems: readonly Problem[] } {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const documents = files.flatMap((file) => {
    const parsed = parseFile(file, report, limits);
    if (parsed === undefined) return [];
    return parseDocument(parsed.value, (code, path, params) => report(code, inFile(file.name, path), params)) ?? [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, documents };
}

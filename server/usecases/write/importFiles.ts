import { parseText } from '../../exchange/bunkai/index.ts';
import type { ModelDocument } from '../../model/document.ts';
import { parseDocument } from '../../model/parse.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems, MOST_PROBLEMS, type Problem } from '../../model/problem.ts';

/** A file to import, as text. */
export interface ImportedFile {
  readonly name: string;
  readonly content: string;
}

/** The documents of some files, or every fault of syntax and shape; what they refer to is checked by the commit. */
export function readDocuments(
  files: readonly ImportedFile[],
): { ok: true; documents: ModelDocument[] } | { ok: false; problems: readonly Problem[] } {
  const { problems, report } = collectProblems(MOST_PROBLEMS);
  const documents = files.flatMap(({ name, content }) => {
    const parsed = parseText(content, name);
    if (!parsed.ok) {
      for (const { code, path, params } of parsed.problems) report(code, path, params);
      return [];
    }
    return parseDocument(parsed.value, (code, path, params) => report(code, inFile(name, path), params)) ?? [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, documents };
}

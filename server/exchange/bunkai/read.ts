import { parseDocument } from '../../model/parse.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems, MAX_PROBLEMS } from '../../model/problem.ts';
import { type ReadResult, readModel, type Source } from '../../model/read.ts';
import { parseFile, type SourceFile } from './parse.ts';

/**
 * Files as one model. If one of them cannot be parsed, its faults of syntax come together with the faults of shape of
 * the others; references are then not looked at, because what they name may be in the file that was not read. Bytes
 * that are not UTF-8 are refused.
 */
export function readFiles(files: readonly SourceFile[]): ReadResult {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const sources: Source[] = [];
  for (const file of files) {
    const parsed = parseFile(file, report);
    if (parsed !== undefined) sources.push({ name: file.name, value: parsed.value });
  }
  if (problems.length === 0) return readModel(sources);
  for (const { name, value } of sources) {
    parseDocument(value, (code, path, params) => report(code, inFile(name, path), params));
  }
  return { ok: false, problems };
}

import { parseDocument } from '../../model/parse.ts';
import { inFile } from '../../model/path.ts';
import { collectProblems } from '../../model/problem.ts';
import { type ReadResult, readModel, type Source } from '../../model/read.ts';
import { parseBytes, parseText } from './parse.ts';

/** A file that has been loaded; bytes unless it has been decoded already. */
export interface SourceFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Files as one model. If one of them cannot be parsed, its faults of syntax come together with the faults of shape of
 * the others; references are then not looked at, because what they name may be in the file that was not read.
 */
export function readFiles(files: readonly SourceFile[]): ReadResult {
  const { problems, report } = collectProblems();
  const sources: Source[] = [];
  for (const { name, content } of files) {
    const parsed = typeof content === 'string' ? parseText(content, name) : parseBytes(content, name);
    if (parsed.ok) sources.push({ name, value: parsed.value });
    else for (const { code, path, params } of parsed.problems) report(code, path, params);
  }
  if (problems.length === 0) return readModel(sources);
  for (const { name, value } of sources) {
    parseDocument(value, (code, path, params) => report(code, inFile(name, path), params));
  }
  return { ok: false, problems };
}

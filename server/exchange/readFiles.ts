import type { Problem } from '../model/problem.ts';
import { joinModel, type ReadResult } from '../model/read.ts';
import { readDocuments } from './documents.ts';
import type { SourceFile } from './format.ts';

/** Problems of one file alone need not name it, but where it could not be read at all. */
function withoutName(problems: readonly Problem[], [only, second]: readonly SourceFile[]): readonly Problem[] {
  if (only === undefined || second !== undefined) return problems;
  const start = `${only.name}: `;
  return problems.map((problem) =>
    problem.path.startsWith(start) ? { ...problem, path: problem.path.slice(start.length) } : problem,
  );
}

/**
 * Files of any format as one model, or every problem. Where one of them cannot be read, its problems come together with
 * those of the shape of the others; references are then not looked at, because what they name may be in the file that was
 * not read.
 */
export async function readFiles(files: readonly SourceFile[]): Promise<ReadResult> {
  const read = await readDocuments(files);
  return read.ok ? joinModel(read.documents) : { ok: false, problems: withoutName(read.problems, files) };
}

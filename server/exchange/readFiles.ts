import type { Problem } from '../model/problem.ts';
import { joinModel, type ReadResult } from '../model/read.ts';
import { type DocumentRead, readDocuments } from './documents.ts';
import type { SourceFile } from './format.ts';
import { MODEL_FORMATS } from './formats.ts';

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

/** Whether a problem is that a table names something that only the model has, which a table never holds. */
function leadsOutside({ code, path }: Problem, documents: readonly DocumentRead[]): boolean {
  if (code !== 'UNKNOWN_REFERENCE') return false;
  return documents.some(
    ({ name, format }) =>
      !MODEL_FORMATS.some((model) => model.name === format) && (documents.length === 1 || path.startsWith(`${name}: `)),
  );
}

/**
 * The problems of files by themselves. A table is a part of a model and names entities that it does not hold: those are
 * counted and are no problems, unless the files that hold the rest of the model are among these.
 */
export async function checkFiles(
  files: readonly SourceFile[],
): Promise<{ readonly read: ReadResult; readonly outside: number }> {
  const read = await readDocuments(files);
  if (!read.ok) return { read: { ok: false, problems: withoutName(read.problems, files) }, outside: 0 };
  const { documents } = read;
  const joined = joinModel(documents);
  if (joined.ok || documents.some(({ document }) => document.components !== undefined)) {
    return { read: joined, outside: 0 };
  }
  const problems = joined.problems.filter((problem) => !leadsOutside(problem, documents));
  return { read: { ok: false, problems }, outside: joined.problems.length - problems.length };
}

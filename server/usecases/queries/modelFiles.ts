import type { SourceFile } from '../../exchange/format.ts';
import { checkFiles, readFiles } from '../../exchange/readFiles.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadResult } from '../../model/read.ts';
import { type Warning, warningsOf } from '../../model/warnings.ts';

export type { SourceFile } from '../../exchange/format.ts';

/** A model that files hold, with what it should be looked at for all the same; or every problem. */
export type ModelFiles =
  | (Extract<ReadResult, { ok: true }> & { readonly warnings: () => readonly Warning[] })
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads files of any format as one model and checks every invariant. No store takes part. */
export async function readModelFiles(files: readonly SourceFile[]): Promise<ModelFiles> {
  const read = await readFiles(files);
  return read.ok ? { ...read, warnings: () => warningsOf(read.model, read.pathOf) } : read;
}

/** The problems of files by themselves, what to look at, and how many names lead to what tables do not hold (checkFiles). */
export async function checkModelFiles(
  files: readonly SourceFile[],
): Promise<{ problems: readonly Problem[]; warnings: readonly Warning[]; outside: number }> {
  const { read, outside } = await checkFiles(files);
  if (read.ok) return { problems: [], warnings: warningsOf(read.model, read.pathOf), outside };
  return { problems: read.problems, warnings: [], outside };
}

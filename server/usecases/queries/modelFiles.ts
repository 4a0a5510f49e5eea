import type { SourceFile } from '../../exchange/format.ts';
import { readFiles } from '../../exchange/readFiles.ts';
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

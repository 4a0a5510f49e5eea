import { readFiles, type SourceFile } from '../exchange/bunkai/index.ts';
import type { ReadResult } from '../model/read.ts';

export type { SourceFile } from '../exchange/bunkai/index.ts';
export type { ReadResult } from '../model/read.ts';

/** Reads model documents (JSON or YAML) as one model and checks every invariant; either the model or every fault. */
export const loadModel = (files: readonly SourceFile[]): ReadResult => readFiles(files);

import type { FormatFacts, MatrixFormat, ModelFormat } from '../../../exchange/format.ts';
import { MATRIX_FORMATS, MODEL_FORMATS } from '../../../exchange/formats.ts';

export type { FormatFacts, MatrixFormat, ModelFormat } from '../../../exchange/format.ts';
export type { ModelFormatName } from '../../../exchange/formats.ts';

/** A file that can be downloaded, and what it is called. */
export interface Download {
  readonly format: FormatFacts;
  readonly fileName: string;
}

/** What a whole model can be downloaded or exported as; the first is the usual one. */
export const MODEL_DOWNLOADS: readonly (Download & { readonly format: ModelFormat })[] = MODEL_FORMATS.map(
  (format) => ({
    format,
    fileName: `bunkai-model${format.extension}`,
  }),
);

/** The format with this name; undefined: a whole model is not written in it. */
export const modelFormat = (name: string): ModelFormat | undefined =>
  MODEL_FORMATS.find((format) => format.name === name);

/** What the 責任分界表 of an institution can be downloaded or exported as. */
export const MATRIX_DOWNLOADS: readonly (Download & { readonly format: MatrixFormat })[] = MATRIX_FORMATS.map(
  (format) => ({ format, fileName: `responsibility-matrix${format.extension}` }),
);

/** The format with this name; undefined: a 責任分界表 is not written in it. */
export const matrixFormat = (name: string): MatrixFormat | undefined =>
  MATRIX_FORMATS.find((format) => format.name === name);

/** The names of all formats that something is written in: of a model first. */
export const FORMAT_NAMES: readonly string[] = [...MODEL_FORMATS, ...MATRIX_FORMATS].map(({ name }) => name);

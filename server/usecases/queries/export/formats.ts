import type { FormatFacts, ModelFormat } from '../../../exchange/format.ts';
import { MODEL_FORMATS } from '../../../exchange/formats.ts';
import { PAPER_FACTS } from '../../../exchange/papers/papers.ts';

export type { FormatFacts, ModelFormat } from '../../../exchange/format.ts';
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

/** The names of all formats that something is written in: of a model first. */
export const FORMAT_NAMES: readonly string[] = [
  ...new Set([...MODEL_FORMATS, ...PAPER_FACTS.flatMap(({ formats }) => formats)].map(({ name }) => name)),
];

import { BUNKAI_JSON, BUNKAI_YAML } from './bunkai/index.ts';
import type { Format, ModelFormat, Reads, SourceFile } from './format.ts';
import { XLSX } from './xlsx/index.ts';

/**
 * Every file format that a model is read from or written in. The command line, the API and the downloads take their lists from here. A file is read by
 * the first format that takes it for its own; the last takes what is left.
 */
export const FORMATS = [XLSX, BUNKAI_JSON, BUNKAI_YAML] as const satisfies readonly Format[];

/** The names of the formats that a whole model is written in. */
export type ModelFormatName = Extract<(typeof FORMATS)[number], ModelFormat>['name'];

const all: readonly Format[] = FORMATS;

const reads = (format: Format): format is Format & Reads => format.read !== undefined && format.sniff !== undefined;

const writesModel = (format: Format): format is Format & ModelFormat => format.openWriter !== undefined;

const READERS: readonly (Format & Reads)[] = all.filter(reads);

/** The formats that a whole model is written in; the first is the usual one. */
export const MODEL_FORMATS: readonly ModelFormat[] = all.filter(writesModel);

/** The format of a file. */
export function formatOf(file: SourceFile): Format & Reads {
  const found = READERS.find(({ sniff }) => sniff(file)) ?? READERS.at(-1);
  if (found === undefined) throw new Error('no format reads files');
  return found;
}

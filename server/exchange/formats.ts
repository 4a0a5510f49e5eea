import { BUNKAI_JSON, BUNKAI_YAML } from './bunkai/index.ts';
import type { Format, MatrixFormat, ModelFormat, Reads, SourceFile } from './format.ts';
import { XLSX } from './xlsx/index.ts';

/**
 * Every file format. The command line, the API, the downloads and the page take their lists from here. A file is read by
 * the first format that takes it for its own; the last takes what nobody else did.
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

const writesMatrix = (format: Format): format is Format & MatrixFormat => format.writeMatrix !== undefined;

/** The formats that a 責任分界表 is written in. */
export const MATRIX_FORMATS: readonly MatrixFormat[] = all.filter(writesMatrix);

/** The format of a file. */
export function formatOf(file: SourceFile): Format & Reads {
  const found = READERS.find(({ sniff }) => sniff(file)) ?? READERS.at(-1);
  if (found === undefined) throw new Error('no format reads files');
  return found;
}

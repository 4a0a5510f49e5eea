import { stat } from 'node:fs/promises';
import { type Day, day as daySchema } from '../model/values.ts';
import type { Language } from '../text/facts.ts';
import { openToOthers } from '../text/storeWarnings.ts';
import { cannotWrite, needsInstitution, unknownFormat } from '../text/transfer.ts';
import { notADay, unknownInstitution } from '../text/usage.ts';
import { exportModel } from '../usecases/queries/export/exportModel.ts';
import { FORMAT_NAMES, type MatrixFormat, matrixFormat, modelFormat } from '../usecases/queries/export/formats.ts';
import { exportMatrixOf } from '../usecases/queries/matrix/exportMatrix.ts';
import { dayIn } from '../usecases/today.ts';
import { COMMAND_LINE } from './commandLine.ts';
import { problemOf } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import type { OpenedReader } from './transfer.ts';
import { writeWhole } from './writeWhole.ts';

export interface ExportOptions {
  readonly format?: string;
  readonly out?: string;
  /** Of a table: whose. */
  readonly institution?: string;
  /** Of a table: as of which day. */
  readonly asOf?: string;
}

/** What a command line asks to be written, or the sentence that says what is wrong with it. */
type Pieces = AsyncIterable<Uint8Array> | string;

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function dayOf({ asOf }: ExportOptions, { timeZone }: OpenedReader, terminal: Terminal): Day | undefined {
  return asOf === undefined ? dayIn(timeZone, terminal.now()) : daySchema.safeParse(asOf).data;
}

async function tableOf(
  format: MatrixFormat,
  options: ExportOptions,
  opened: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<Pieces> {
  const { institution } = options;
  if (institution === undefined) return `--institution: ${needsInstitution(format.name, language)}`;
  const day = dayOf(options, opened, terminal);
  if (day === undefined) return `--as-of: ${notADay(options.asOf ?? '', language)}`;
  const bytes = await exportMatrixOf(opened.store, COMMAND_LINE.id, { institution, day, language, format });
  return bytes === undefined ? `--institution: ${unknownInstitution(institution, language)}` : inOnePiece(bytes);
}

async function piecesOf(
  options: ExportOptions,
  opened: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<Pieces> {
  const { format: name = 'bunkai' } = options;
  const model = modelFormat(name);
  if (model !== undefined) return exportModel(opened.store, { format: model });
  const matrix = matrixFormat(name);
  if (matrix !== undefined) return tableOf(matrix, options, opened, language, terminal);
  return `--format: ${unknownFormat(name, FORMAT_NAMES, language)}`;
}

/** The rights of the owner's group and of everybody else. */
const OTHERS = 0o077;

/** `bunkai export`: the whole model as one document that `import` reads back, or the 責任分界表 of one institution. */
export async function runExport(
  options: ExportOptions,
  opened: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const pieces = await piecesOf(options, opened, language, terminal);
  if (typeof pieces === 'string') {
    terminal.err(`${pieces}\n`);
    return BAD_INPUT;
  }
  if (options.out === undefined) {
    for await (const piece of pieces) {
      terminal.out(piece);
      await terminal.room?.();
    }
    return OK;
  }
  try {
    await writeWhole(options.out, pieces);
    const { mode } = await stat(options.out);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      terminal.err(`${openToOthers(options.out, false, language)}\n`);
    }
    return OK;
  } catch (error) {
    terminal.err(`--out: ${cannotWrite(options.out, problemOf(error), language)}\n`);
    return BAD_INPUT;
  }
}

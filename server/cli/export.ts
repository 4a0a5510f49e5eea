import { stat } from 'node:fs/promises';
import { type Day, day as daySchema } from '../model/values.ts';
import type { Language } from '../text/facts.ts';
import {
  aboutItself,
  needsSubject,
  notWrittenAs,
  unknownPaper,
  unknownSubject,
  uselessSubject,
} from '../text/papers.ts';
import { openToOthers } from '../text/storeWarnings.ts';
import { cannotWrite, unknownFormat } from '../text/transfer.ts';
import { notADay } from '../text/usage.ts';
import { exportModel } from '../usecases/queries/export/exportModel.ts';
import { FORMAT_NAMES, modelFormat } from '../usecases/queries/export/formats.ts';
import { exportPaperOf } from '../usecases/queries/papers/exportPaper.ts';
import {
  PAPER_NAMES,
  type PaperDownload,
  paperDownload,
  paperNamed,
  subjectProblems,
  USUAL_PAPER,
} from '../usecases/queries/papers/papers.ts';
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
  /** The name of a paper; left out: the model, or the usual paper where the format is one of papers alone. */
  readonly paper?: string;
  /** Of a paper: what it is about. */
  readonly institution?: string;
  readonly vendor?: string;
  readonly component?: string;
  /** Of a paper: as of which day. */
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

/** Which paper is asked for, or what is wrong with how it is asked for. */
function paperAsked(options: ExportOptions, language: Language): PaperDownload | string {
  const paper = paperNamed(options.paper ?? USUAL_PAPER);
  if (paper === undefined) return `--paper: ${unknownPaper(options.paper ?? '', PAPER_NAMES, language)}`;
  const { missing, useless, isItself } = subjectProblems(paper, options);
  for (const subject of missing) return `--${subject}: ${needsSubject(paper.title, subject, language)}`;
  for (const subject of useless) return `--${subject}: ${uselessSubject(paper.title, subject, language)}`;
  if (isItself) return `--vendor: ${aboutItself(paper.title, language)}`;
  const formats = paper.formats.map(({ name }) => name);
  return (
    paperDownload(paper, options.format) ??
    `--format: ${notWrittenAs(paper.name, options.format ?? '', formats, language)}`
  );
}

async function paperOf(
  options: ExportOptions,
  opened: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<Pieces> {
  const asked = paperAsked(options, language);
  if (typeof asked === 'string') return asked;
  const day = dayOf(options, opened, terminal);
  if (day === undefined) return `--as-of: ${notADay(options.asOf ?? '', language)}`;
  const { paper, format } = asked;
  const { institution, vendor, component } = options;
  const about = { institution, vendor, component };
  const how = { paper: paper.name, format: format.name, about, day, language };
  const written = await exportPaperOf(opened.store, COMMAND_LINE.id, how);
  if (written.ok) return inOnePiece(written.bytes);
  return `--${written.missing}: ${unknownSubject(written.missing, about[written.missing] ?? '', language)}`;
}

/** The model, unless a paper is named or the format is that of a paper. */
async function piecesOf(
  options: ExportOptions,
  opened: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<Pieces> {
  const { format: name = 'bunkai' } = options;
  if (options.paper !== undefined) return paperOf(options, opened, language, terminal);
  const model = modelFormat(name);
  if (model !== undefined) return exportModel(opened.store, { format: model });
  if (FORMAT_NAMES.includes(name)) return paperOf(options, opened, language, terminal);
  return `--format: ${unknownFormat(name, FORMAT_NAMES, language)}`;
}

/** The rights of the owner's group and of all others. */
const OTHERS = 0o077;

/** `bunkai export`: the whole model as one document that `import` reads back, or a paper. */
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

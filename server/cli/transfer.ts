import { stat } from 'node:fs/promises';
import type { Language } from '../text/facts.ts';
import { openToOthers } from '../text/storeWarnings.ts';
import { cannotWrite, importDone, importPlanned, unknownFormat } from '../text/transfer.ts';
import { importModel } from '../usecases/commands/importModel.ts';
import { exportModel } from '../usecases/queries/export/exportModel.ts';
import { MODEL_DOWNLOADS, modelFormat } from '../usecases/queries/export/formats.ts';
import { dayIn } from '../usecases/today.ts';
import { COMMAND_LINE } from './commandLine.ts';
import { openFiles, printProblems, printProblemsTold, printRepairs, printWarningsTold, problemOf } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './writeWhole.ts';

/** A store that a command may use while it runs. */
export interface OpenedStore {
  readonly store: Parameters<typeof importModel>[0];
  /** Where days begin and end. */
  readonly timeZone: string;
}

/** A store that a command only reads. */
export interface OpenedReader {
  readonly store: Parameters<typeof exportModel>[0];
  /** Where days begin and end. */
  readonly timeZone: string;
}

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export interface ExportOptions {
  readonly format?: string;
  readonly out?: string;
}

/** `bunkai import FILE…`: all files in one commit, or nothing and every fault. */
export async function runImport(
  names: readonly string[],
  options: ImportOptions,
  { store, timeZone }: OpenedStore,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const { files, problems } = await openFiles(names);
  if (problems.length > 0) {
    printProblems(problems, language, terminal);
    return BAD_INPUT;
  }
  const dryRun = options.dryRun === true;
  const result = await importModel(store, files, COMMAND_LINE, { dryRun, today: dayIn(timeZone, terminal.now()) });
  if (!result.ok) {
    printProblemsTold(result.problems, language, terminal);
    return BAD_INPUT;
  }
  printWarningsTold(result.warnings, language, terminal);
  printRepairs(result.files, language, terminal);
  const { added, changed, unchanged, revision } = result;
  if (options.json) {
    const files = result.files.map(({ counts, ...file }) => ({ ...file, understood: Object.fromEntries(counts) }));
    const told = { dryRun, added, changed, unchanged, revision: revision ?? null, files };
    terminal.out(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const counts = { added, changed, unchanged };
    terminal.out(`${dryRun ? importPlanned(counts, language) : importDone(counts, language)}\n`);
  }
  return OK;
}

/** The rights of the owner's group and of everybody else. */
const OTHERS = 0o077;

/** `bunkai export`: the whole model as one document that `import` reads back. */
export async function runExport(
  options: ExportOptions,
  { store }: OpenedReader,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  const name = options.format ?? 'bunkai';
  const format = modelFormat(name);
  if (format === undefined) {
    terminal.err(
      `--format: ${unknownFormat(
        name,
        MODEL_DOWNLOADS.map((download) => download.format.name),
        language,
      )}\n`,
    );
    return BAD_INPUT;
  }
  const pieces = exportModel(store, { format });
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

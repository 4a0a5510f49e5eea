import type { Language } from '../text/facts.ts';
import { importDone, importPlanned } from '../text/transfer.ts';
import { importModel } from '../usecases/commands/importModel.ts';
import { dayIn } from '../usecases/today.ts';
import { COMMAND_LINE } from './commandLine.ts';
import { openFiles, printProblems, printProblemsTold, printRepairs, printWarningsTold } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** A store that a command may use while it runs. */
export interface OpenedStore {
  readonly store: Parameters<typeof importModel>[0];
  /** Where days begin and end. */
  readonly timeZone: string;
}

/** A store that a command only reads. */
export interface OpenedReader {
  readonly store: Pick<OpenedStore['store'], 'head' | 'snapshot'>;
  /** Where days begin and end. */
  readonly timeZone: string;
}

export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `bunkai import FILE…`: all files in one commit, or nothing and every problem. */
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

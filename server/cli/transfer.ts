import type { Language } from '../text/facts.ts';
import { draftsMade, noSuchInstitution } from '../text/tables.ts';
import { importDone, importPlanned } from '../text/transfer.ts';
import type { FileContents } from '../usecases/commands/importFiles.ts';
import { importModel } from '../usecases/commands/importModel.ts';
import { isTable } from '../usecases/commands/mapFile.ts';
import { guessingOnly } from '../usecases/commands/mappingFile.ts';
import { BadArgument } from '../usecases/queries/lists/page.ts';
import { dayIn } from '../usecases/today.ts';
import { COMMAND_LINE } from './commandLine.ts';
import { openFiles, printProblems, printProblemsTold, printRepairs, printWarningsTold } from './files.ts';
import { openMapping, printFindings } from './map.ts';
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
  /** How the files, which are tables, are to be understood. */
  readonly mapping?: string;
  readonly institution?: string;
  /** What tables and reports are read as, without a mapping. */
  readonly format?: keyof typeof IMPORT_FORMATS;
}

/** What `--format` reads files as, each with the kind of table that this is. */
const IMPORT_FORMATS = { findings: 'register-findings' } as const;

/** What the format of a table of others is called. */
const TABLE = 'table';

/** Prints what was read otherwise than written, and what of tables was not taken over. Places of other files name the file already. */
function printRead(files: readonly FileContents[], language: Language, terminal: Terminal): void {
  const others = files.filter(({ format }) => format !== TABLE);
  printRepairs(others, language, terminal);
  for (const file of files) if (file.format === TABLE) printFindings(file.name, file, language, terminal);
}

/** Sheets of tables, which are drafts unless their mapping says from which day on they are in force. */
const draftsIn = (files: readonly FileContents[]): number =>
  files.reduce((sum, { format, counts }) => sum + (format === TABLE ? (counts.get('sheets') ?? 0) : 0), 0);

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
  const guessed = options.format === undefined ? undefined : guessingOnly(IMPORT_FORMATS[options.format]);
  const mapping = options.mapping === undefined ? guessed : await openMapping(options.mapping, language, terminal);
  if (options.mapping !== undefined && mapping === undefined) return BAD_INPUT;
  const tables = mapping && {
    institution: options.institution,
    mappings: files.map((file) => (isTable(file) ? mapping : undefined)),
  };
  const today = dayIn(timeZone, terminal.now());
  let result: Awaited<ReturnType<typeof importModel>>;
  try {
    result = await importModel(store, files, COMMAND_LINE, { dryRun, today, tables });
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error;
    terminal.err(`${noSuchInstitution(options.institution ?? '', language)}\n`);
    return BAD_INPUT;
  }
  if (!result.ok) {
    printProblemsTold(result.problems, language, terminal);
    return BAD_INPUT;
  }
  printWarningsTold(result.warnings, language, terminal);
  printRead(result.files, language, terminal);
  const { added, changed, unchanged, revision } = result;
  if (options.json) {
    const files = result.files.map(({ counts, ...file }) => ({ ...file, understood: Object.fromEntries(counts) }));
    const told = { dryRun, added, changed, unchanged, revision: revision ?? null, files };
    terminal.out(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const counts = { added, changed, unchanged };
    terminal.out(`${dryRun ? importPlanned(counts, language) : importDone(counts, language)}\n`);
    const drafts = mapping?.options?.['publishedOn'] === undefined ? draftsIn(result.files) : 0;
    if (drafts > 0) terminal.err(`${draftsMade(drafts, dryRun, language)}\n`);
  }
  return OK;
}

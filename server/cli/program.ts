import { Command, CommanderError, Option } from 'commander';
import { cliHelp } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { usageProblem } from '../text/usage.ts';
import { addAudit, addKeys, type WithAccounts } from './accounts.ts';
import { addCommand } from './addCommand.ts';
import type { AnalyseOptions } from './analyse.ts';
import type { BackUp } from './backup.ts';
import type { CensusOptions } from './census.ts';
import type { DoctorFacts } from './doctor.ts';
import type { ExportOptions } from './export.ts';
import { languageOfArguments } from './language.ts';
import type { MapOptions } from './map.ts';
import type { MergeOptions } from './merge.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import type { ImportOptions, OpenedReader, OpenedStore } from './transfer.ts';
import { describeUsage } from './usage.ts';

/** Opens something of the configured store for a command, and closes it again. */
type With<T, O extends StoreOptions = StoreOptions> = (
  options: O,
  language: Language,
  terminal: Terminal,
  run: (opened: T) => Promise<ExitCode>,
) => Promise<ExitCode>;

/** What commands that need a store or a server are given by the composition root. */
export interface Services {
  readonly serve: (options: ServeOptions, language: Language, terminal: Terminal) => Promise<ExitCode>;
  readonly withStore: With<OpenedStore, FillOptions>;
  /** For reading alone: beside a server that has the store open. */
  readonly withReader: With<OpenedReader>;
  /** The same, or a store that has nothing where there is none, and that is said. */
  readonly withReaderOrEmpty: With<OpenedReader>;
  /** What copies the configured store into an empty folder. */
  readonly withBackup: With<BackUp>;
  readonly withAccounts: WithAccounts;
  /** All that is to be seen of the configuration and of its store. */
  readonly withDoctorFacts: With<DoctorFacts>;
}

export interface StoreOptions {
  readonly data?: string;
}

/** Of a command that puts something into a store. */
export interface FillOptions extends StoreOptions {
  /** Make the store where there is none; otherwise a typo would. */
  readonly create?: boolean;
}

export interface ServeOptions extends StoreOptions {
  readonly port?: string;
  /** Whether an empty store gets the demo. */
  readonly demo?: boolean;
}

type Finish = (code: ExitCode) => void;

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

function addAnalyse(program: Command, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).analyse;
  addCommand(program, 'analyse', help)
    .argument('<MODEL...>', help.model)
    .option('--institution <ID>', help.institution, collect)
    .option('--as-of <DATE>', help.asOf)
    .option('--json', help.json)
    .option('--cells', help.cells)
    .option('--fail-on <SEVERITY>', help.failOn)
    .action(async (files: string[], options: AnalyseOptions) => {
      const { runAnalyse } = await import('./analyse.ts');
      finish(await runAnalyse(files, options, language, terminal));
    });
}

function addCheck(program: Command, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).check;
  addCommand(program, 'check', help)
    .argument('<MODEL...>', help.model)
    .action(async (files: string[]) => {
      const { runCheck } = await import('./check.ts');
      finish(await runCheck(files, language, terminal));
    });
}

function addServe(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).serve;
  addCommand(program, 'serve', help)
    .option('--port <N>', help.port)
    .option('--data <DIR>', help.data)
    .option('--demo', help.demo)
    .action(async (options: ServeOptions) => finish(await services.serve(options, language, terminal)));
}

function addImport(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).import;
  addCommand(program, 'import', help)
    .argument('<FILE...>', help.file)
    .option('--dry-run', help.dryRun)
    .option('--json', help.json)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .option('--mapping <FILE>', help.mapping)
    .option('--institution <ID>', help.institution)
    .addOption(new Option('--format <NAME>', help.format).choices(['findings']))
    .option('--create', help.create)
    .action(async (files: string[], options: ImportOptions & FillOptions) => {
      const { runImport } = await import('./transfer.ts');
      const run = (opened: OpenedStore) => runImport(files, options, opened, language, terminal);
      finish(await services.withStore(options, language, terminal, run));
    });
}

function addMerge(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).merge;
  addCommand(program, 'merge', help)
    .argument('<party|component>', help.what)
    .argument('<FROM>', help.from)
    .argument('<INTO>', help.into)
    .option('--dry-run', help.dryRun)
    .option('--json', help.json)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .action(async (what: string, from: string, into: string, options: MergeOptions & FillOptions) => {
      const { runMerge } = await import('./merge.ts');
      const run = (opened: OpenedStore) => runMerge([what, from, into], options, opened, language, terminal);
      finish(await services.withStore(options, language, terminal, run));
    });
}

function addMap(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).map;
  addCommand(program, 'map', help)
    .argument('<FILE>', help.file)
    .option('--institution <ID>', help.institution)
    .option('--mapping <FILE>', help.mapping)
    .option('--catalogue <ID>', help.catalogue)
    .option('--published-on <DATE>', help.publishedOn)
    .option('--out <FILE>', help.out)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .action(async (file: string, options: MapOptions & StoreOptions) => {
      const { runMap } = await import('./map.ts');
      const run = (opened: OpenedReader) => runMap(file, options, opened, language, terminal);
      finish(await services.withReaderOrEmpty(options, language, terminal, run));
    });
}

/** The names of what can be written out. */
interface Written {
  readonly formats: readonly string[];
  readonly papers: readonly string[];
}

/** What can be written out, for the help of the command that is asked for: listing it loads it. */
async function writtenFor(argv: readonly string[]): Promise<Written> {
  if (!argv.includes('export')) return { formats: [], papers: [] };
  const { FORMAT_NAMES } = await import('../usecases/queries/export/formats.ts');
  const { PAPER_NAMES } = await import('../usecases/queries/papers/papers.ts');
  return { formats: FORMAT_NAMES, papers: PAPER_NAMES };
}

function addExport(
  program: Command,
  services: Services,
  written: Written,
  language: Language,
  terminal: Terminal,
  finish: Finish,
): void {
  const help = cliHelp(language).export;
  addCommand(program, 'export', help)
    .option('--paper <NAME>', `${help.paper} (${written.papers.join(', ')})`)
    .option('--format <FORMAT>', `${help.format} (${written.formats.join(', ')})`)
    .option('--institution <ID>', help.institution)
    .option('--vendor <ID>', help.vendor)
    .option('--component <ID>', help.component)
    .option('--as-of <DATE>', help.asOf)
    .option('--out <FILE>', help.out)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .action(async (options: ExportOptions & StoreOptions) => {
      const { runExport } = await import('./export.ts');
      const run = (opened: OpenedReader) => runExport(options, opened, language, terminal);
      finish(await services.withReader(options, language, terminal, run));
    });
}

function addBackup(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).backup;
  addCommand(program, 'backup', help)
    .argument('<FOLDER>', help.folder)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .action(async (folder: string, options: StoreOptions) => {
      const { runBackup } = await import('./backup.ts');
      const run = (backUp: BackUp) => runBackup(folder, backUp, language, terminal);
      finish(await services.withBackup(options, language, terminal, run));
    });
}

function addDoctor(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).doctor;
  addCommand(program, 'doctor', help)
    .option('--json', help.json)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .action(async ({ json = false, ...options }: StoreOptions & { readonly json?: boolean }) => {
      const { runDoctor } = await import('./doctor.ts');
      const run = async (facts: DoctorFacts) => runDoctor(facts, json, language, terminal);
      finish(await services.withDoctorFacts(options, language, terminal, run));
    });
}

function addCensus(program: Command, services: Services, language: Language, terminal: Terminal, finish: Finish): void {
  const help = cliHelp(language).census;
  addCommand(program, 'census', help)
    .option('--as-of <DATE>', help.asOf)
    .option('--json', help.json)
    .option('--model <FILE...>', help.model)
    .option('--partition <PART>', help.partition)
    .option('--merge <FILE...>', help.merge)
    .option('--data <DIR>', cliHelp(language).serve.data)
    .action(async (options: CensusOptions & StoreOptions) => {
      const { runCensus } = await import('./census.ts');
      const run = (opened: OpenedReader) => runCensus(options, opened, language, terminal);
      finish(
        options.model === undefined && options.merge === undefined
          ? await services.withReader(options, language, terminal, run)
          : await runCensus(options, undefined, language, terminal),
      );
    });
}

/** Options that every command has, and how it talks. */
function settle(command: Command, language: Language, terminal: Terminal): void {
  const help = cliHelp(language).program;
  command
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {} })
    .helpOption('-h, --help', help.help)
    .option('--lang <ja|en>', help.language);
  for (const sub of command.commands) settle(sub, language, terminal);
}

/** The command named, as a person types it, for pointing at its help. */
function commandLine(program: Command, argv: readonly string[]): string {
  const named = program.commands.find((c) => argv.includes(c.name()));
  return named === undefined ? 'bunkai' : `bunkai ${named.name()}`;
}

/** Runs one command line (without the program's own name) and gives its exit code; problems become one line each. */
export async function runCli(argv: readonly string[], services: Services, terminal: Terminal): Promise<ExitCode> {
  const language = languageOfArguments(argv, terminal.env);
  const help = cliHelp(language).program;
  let code: ExitCode = OK;
  const finish: Finish = (result) => {
    code = result;
  };
  const program = new Command('bunkai').description(`${help.summary}\n\n${help.exits}`).helpCommand(false);
  addAnalyse(program, language, terminal, finish);
  addCheck(program, language, terminal, finish);
  addServe(program, services, language, terminal, finish);
  const group = { program, withAccounts: services.withAccounts, language, terminal, finish };
  addKeys(group);
  addAudit(group);
  addImport(program, services, language, terminal, finish);
  addMerge(program, services, language, terminal, finish);
  addMap(program, services, language, terminal, finish);
  addExport(program, services, await writtenFor(argv), language, terminal, finish);
  addBackup(program, services, language, terminal, finish);
  addDoctor(program, services, language, terminal, finish);
  addCensus(program, services, language, terminal, finish);
  settle(program, language, terminal);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return OK;
    if (error.code === 'commander.help') {
      terminal.err(`${usageProblem('MISSING_ARGUMENT', 'COMMAND', commandLine(program, argv), language)}\n`);
      return BAD_INPUT;
    }
    terminal.err(`${describeUsage(error, commandLine(program, argv), language)}\n`);
    return BAD_INPUT;
  }
}

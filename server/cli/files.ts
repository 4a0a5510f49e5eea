import { readFile } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import type { Warning } from '../model/warnings.ts';
import { problemsTotal } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { problemMessage } from '../text/problems.ts';
import { readOtherwise } from '../text/transfer.ts';
import { warningMessage, warningsTotal } from '../text/warnings.ts';
import { type ModelFiles, readModelFiles, type SourceFile } from '../usecases/queries/modelFiles.ts';
import type { Terminal } from './terminal.ts';

/** What the system says of a file that it cannot read or write, such as ENOENT. */
export const problemOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function open(name: string): Promise<SourceFile | Problem> {
  try {
    return { name, content: await readFile(name) };
  } catch (error) {
    return { code: 'FILE_UNREADABLE', path: name, params: { detail: problemOf(error) } };
  }
}

const isProblem = (of: SourceFile | Problem): of is Problem => 'code' in of;

/** The files of a command line, in order, and a problem for each that cannot be opened. */
export async function openFiles(names: readonly string[]): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const opened = await Promise.all(names.map(open));
  return {
    files: opened.filter((of): of is SourceFile => !isProblem(of)),
    problems: opened.filter(isProblem),
  };
}

/** Reads files as one model; every file that cannot be opened is named. */
export async function openModel(names: readonly string[]): Promise<ModelFiles> {
  const { files, problems } = await openFiles(names);
  return problems.length > 0 ? { ok: false, problems } : readModelFiles(files);
}

/** Something that is said of a place in files, in both languages. */
interface Told {
  readonly path: string;
  readonly message: Readonly<Record<Language, string>>;
}

function printEach(all: readonly Told[], language: Language, terminal: Terminal): void {
  for (const { path, message } of all) terminal.err(`${path === '' ? '' : `${path}: `}${message[language]}\n`);
}

/** Prints one line per problem that has its words already, and how many there are. */
export function printProblemsTold(problems: readonly Told[], language: Language, terminal: Terminal): void {
  printEach(problems, language, terminal);
  terminal.err(`${problemsTotal(problems.length, language)}\n`);
}

/** Prints one line per problem, and how many there are. */
export function printProblems(problems: readonly Problem[], language: Language, terminal: Terminal): void {
  const told = problems.map((problem) => ({
    path: problem.path,
    message: { ja: problemMessage(problem, 'ja'), en: problemMessage(problem, 'en') },
  }));
  printProblemsTold(told, language, terminal);
}

/** Prints one line per warning that has its words already, and how many there are; nothing where there are none. */
export function printWarningsTold(warnings: readonly Told[], language: Language, terminal: Terminal): void {
  printEach(warnings, language, terminal);
  if (warnings.length > 0) terminal.err(`${warningsTotal(warnings.length, language)}\n`);
}

/** Prints one line per warning, and how many there are; nothing where there are none. */
export function printWarnings(warnings: readonly Warning[], language: Language, terminal: Terminal): void {
  const told = warnings.map((warning) => ({
    path: warning.path,
    message: { ja: warningMessage(warning, 'ja'), en: warningMessage(warning, 'en') },
  }));
  printWarningsTold(told, language, terminal);
}

/** Prints one line for each thing that was read otherwise than it was written. */
export function printRepairs(
  files: readonly { readonly repaired: readonly { path: string; original: string; readAs: string }[] }[],
  language: Language,
  terminal: Terminal,
): void {
  for (const { path, original, readAs } of files.flatMap(({ repaired }) => repaired)) {
    terminal.err(`${path}: ${readOtherwise(original, readAs, language)}\n`);
  }
}

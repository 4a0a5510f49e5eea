import { readFile } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import type { Warning } from '../model/warnings.ts';
import { problemsTotal } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { problemMessage } from '../text/problems.ts';
import { warningMessage, warningsTotal } from '../text/warnings.ts';
import { loadModel, type ReadResult, type SourceFile } from '../usecases/loadModel.ts';
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

/** The files of a command line, in order, and a fault for each that cannot be opened. */
export async function openFiles(names: readonly string[]): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const opened = await Promise.all(names.map(open));
  return {
    files: opened.filter((of): of is SourceFile => !isProblem(of)),
    problems: opened.filter(isProblem),
  };
}

/** Reads files as one model; every file that cannot be opened is named. */
export async function readModelFiles(names: readonly string[]): Promise<ReadResult> {
  const { files, problems } = await openFiles(names);
  return problems.length > 0 ? { ok: false, problems } : loadModel(files);
}

/** Prints one line per fault, and how many there are. */
export function printProblems(problems: readonly Problem[], language: Language, terminal: Terminal): void {
  for (const problem of problems) {
    const place = problem.path === '' ? '' : `${problem.path}: `;
    terminal.err(`${place}${problemMessage(problem, language)}\n`);
  }
  terminal.err(`${problemsTotal(problems.length, language)}\n`);
}

/** Prints one line per warning, and how many there are; nothing where there are none. */
export function printWarnings(warnings: readonly Warning[], language: Language, terminal: Terminal): void {
  for (const warning of warnings) terminal.err(`${warning.path}: ${warningMessage(warning, language)}\n`);
  if (warnings.length > 0) terminal.err(`${warningsTotal(warnings.length, language)}\n`);
}

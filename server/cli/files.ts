import { readFile } from 'node:fs/promises';
import type { Problem } from '../model/problem.ts';
import { faultsTotal } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { problemMessage } from '../text/problems.ts';
import { loadModel, type ReadResult, type SourceFile } from '../usecases/loadModel.ts';
import type { Terminal } from './terminal.ts';

async function open(name: string): Promise<SourceFile | Problem> {
  try {
    return { name, content: await readFile(name) };
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { code: 'FILE_UNREADABLE', path: name, params: { detail } };
  }
}

const isProblem = (of: SourceFile | Problem): of is Problem => 'code' in of;

/** Reads files as one model; every file that cannot be opened is named. */
export async function readModelFiles(names: readonly string[]): Promise<ReadResult> {
  const opened = await Promise.all(names.map(open));
  const problems = opened.filter(isProblem);
  if (problems.length > 0) return { ok: false, problems };
  return loadModel(opened.filter((of): of is SourceFile => !isProblem(of)));
}

/** Prints one line per fault, and how many there are. */
export function printProblems(problems: readonly Problem[], language: Language, terminal: Terminal): void {
  for (const problem of problems) {
    const place = problem.path === '' ? '' : `${problem.path}: `;
    terminal.err(`${place}${problemMessage(problem, language)}\n`);
  }
  terminal.err(`${faultsTotal(problems.length, language)}\n`);
}

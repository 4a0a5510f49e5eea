import { noFaults } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { printProblems, readModelFiles } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** `bunkai check MODEL…`: only the faults. */
export async function runCheck(files: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const read = await readModelFiles(files);
  if (!read.ok) {
    printProblems(read.problems, language, terminal);
    return BAD_INPUT;
  }
  terminal.err(`${noFaults(files.length, language)}\n`);
  return OK;
}

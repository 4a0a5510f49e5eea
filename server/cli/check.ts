import { warningsOf } from '../model/warnings.ts';
import { noProblems } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { printProblems, printWarnings, readModelFiles } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** `bunkai check MODEL…`: only the faults; where there are none, what should be looked at all the same. */
export async function runCheck(files: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const read = await readModelFiles(files);
  if (!read.ok) {
    printProblems(read.problems, language, terminal);
    return BAD_INPUT;
  }
  printWarnings(warningsOf(read.model, read.pathOf), language, terminal);
  terminal.err(`${noProblems(files.length, language)}\n`);
  return OK;
}

import { noProblems } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { openModel, printProblems, printWarnings } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** `bunkai check MODEL…`: only the problems; where there are none, what should be looked at all the same. */
export async function runCheck(files: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const read = await openModel(files);
  if (!read.ok) {
    printProblems(read.problems, language, terminal);
    return BAD_INPUT;
  }
  printWarnings(read.warnings(), language, terminal);
  terminal.err(`${noProblems(files.length, language)}\n`);
  return OK;
}

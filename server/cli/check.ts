import { namesOutside, noProblems } from '../text/cli.ts';
import type { Language } from '../text/facts.ts';
import { checkModelFiles } from '../usecases/queries/modelFiles.ts';
import { openFiles, printProblems, printWarnings } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** `bunkai check MODEL…`: only the problems; where there are none, what should be looked at all the same. */
export async function runCheck(names: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const opened = await openFiles(names);
  const checked = opened.problems.length > 0 ? undefined : await checkModelFiles(opened.files);
  const problems = checked?.problems ?? opened.problems;
  if (checked === undefined || problems.length > 0) {
    printProblems(problems, language, terminal);
    return BAD_INPUT;
  }
  printWarnings(checked.warnings, language, terminal);
  if (checked.outside > 0) terminal.err(`${namesOutside(checked.outside, language)}\n`);
  terminal.err(`${noProblems(names.length, language)}\n`);
  return OK;
}

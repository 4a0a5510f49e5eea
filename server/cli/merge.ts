import type { Language } from '../text/facts.ts';
import { mergeDone, mergeMove, notMergeable } from '../text/merge.ts';
import { mergeInStore } from '../usecases/commands/mergeInStore.ts';
import { dayIn } from '../usecases/today.ts';
import { COMMAND_LINE } from './commandLine.ts';
import { printProblemsTold, printWarningsTold } from './files.ts';
import { BAD_INPUT, type ExitCode, OK } from './outcome.ts';
import type { Terminal } from './terminal.ts';
import type { OpenedStore } from './transfer.ts';

/** What is merged, into what, and how that is told. */
export interface MergeOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** More than this is counted and not listed. */
const MAX_LISTED = 10_000;

/** `bunkai merge party|component FROM INTO`: in one commit, or nothing and every problem. */
export async function runMerge(
  [what, from, into]: readonly [what: string, from: string, into: string],
  options: MergeOptions,
  { store, timeZone }: OpenedStore,
  language: Language,
  terminal: Terminal,
): Promise<ExitCode> {
  if (what !== 'party' && what !== 'component') {
    terminal.err(`${notMergeable(what, language)}\n`);
    return BAD_INPUT;
  }
  const dryRun = options.dryRun === true;
  const today = dayIn(timeZone, terminal.now());
  const { problems, warnings, changes, revision } = await mergeInStore(store, { what, from, into }, COMMAND_LINE, {
    dryRun,
    today,
  });
  if (problems.length > 0) {
    printProblemsTold(problems, language, terminal);
    return BAD_INPUT;
  }
  printWarningsTold(warnings, language, terminal);
  const moves = await changes(MAX_LISTED);
  if (options.json === true) {
    const told = moves.map(({ entity, key, change }) => ({ entity, key, change }));
    terminal.out(`${JSON.stringify({ dryRun, revision: revision ?? null, changes: told }, null, 2)}\n`);
    return OK;
  }
  for (const move of moves) terminal.out(`${mergeMove(move, language)}\n`);
  terminal.err(`${mergeDone(moves.length, dryRun, language)}\n`);
  return OK;
}

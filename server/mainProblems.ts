import { BAD_INPUT, type ExitCode, NO_STORE } from './cli/outcome.ts';
import type { StoreError } from './store/errors.ts';
import { storeOutOfStep } from './text/audit.ts';
import { storeInUse, storeMissing } from './text/cli.ts';
import { storeDamaged } from './text/damage.ts';
import type { Language } from './text/facts.ts';
import { storeOfOtherVersion, storeOvertaken, storeProblem } from './text/storeProblems.ts';

/** What a person at a terminal is told of an error of a store, and how the command ends. */
export async function toldProblem(error: StoreError, language: Language): Promise<{ text: string; code: ExitCode }> {
  const {
    RevisionConflict,
    StoreDamaged,
    StoreLocked,
    StoreMissing,
    StoreOutOfStep,
    StoreUnavailable,
    StoreVersionUnknown,
  } = await import('./store/errors.ts');
  if (error instanceof StoreMissing) return { text: storeMissing(error.folder, language), code: BAD_INPUT };
  if (error instanceof StoreDamaged) return { text: storeDamaged(error.damages, language), code: NO_STORE };
  if (error instanceof StoreLocked) return { text: storeInUse(error.folder, language), code: NO_STORE };
  if (error instanceof StoreOutOfStep) return { text: storeOutOfStep(error.behind, language), code: NO_STORE };
  if (error instanceof StoreUnavailable) return { text: storeProblem(error, language), code: NO_STORE };
  if (error instanceof StoreVersionUnknown) {
    return { text: storeOfOtherVersion(error.problem, error.message, language), code: NO_STORE };
  }
  if (error instanceof RevisionConflict) return { text: storeOvertaken(language), code: NO_STORE };
  const facts = { reason: 'UNREACHABLE', detail: error.message, mayBeWritten: false } as const;
  return { text: storeProblem(facts, language), code: NO_STORE };
}

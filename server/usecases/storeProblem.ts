import { StoreUnavailable } from '../store/errors.ts';

/** What people and tools may be told of a store that could not do what was asked: codes, no places. */
export interface StoreProblem {
  /** A StoreReason. */
  readonly reason: string;
  /** Whether a change may have been made all the same; otherwise nothing was written. */
  readonly mayBeWritten: boolean;
}

/** What may be told of an error; undefined where it is no error of a store that is unavailable. */
export function storeProblemOf(error: unknown): StoreProblem | undefined {
  if (!(error instanceof StoreUnavailable)) return undefined;
  return { reason: error.reason, mayBeWritten: error.mayBeWritten };
}

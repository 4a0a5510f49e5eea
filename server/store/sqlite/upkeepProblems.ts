import { StoreDamaged, StoreError, type StoreReason, StoreUnavailable } from '../errors.ts';
import { DatabaseError } from './driver.ts';

type Meaning = readonly [code: RegExp, reason: StoreReason, message: string];

const UNKNOWN: Meaning = [/^/, 'UNUSABLE', 'the file cannot be used'];

const MEANINGS: readonly Meaning[] = [
  [/^SQLITE_FULL|^SQLITE_IOERR_SHMSIZE/, 'FULL', 'the disk is full, or the store has reached its greatest size'],
  [/^SQLITE_READONLY/, 'READ_ONLY', 'the data folder or the file in it cannot be written to'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, 'NOT_PERMITTED', 'the data folder cannot be opened for writing'],
  [/^SQLITE_(BUSY|LOCKED)/, 'BUSY', 'another program holds the file'],
  [/^SQLITE_NOTADB/, 'DAMAGED', 'the file is damaged, or is no store'],
  [/^SQLITE_IOERR/, 'DISK_FAULT', 'the disk reported a fault'],
];

/** What an error of the database means to a caller of the port. */
export function unavailability(file: string, problem: DatabaseError): StoreUnavailable {
  const { code, isInCommit } = problem;
  const [, reason, message] = MEANINGS.find(([pattern]) => pattern.test(code)) ?? UNKNOWN;
  // A full disk is found out before the last page of a commit is written; whether a sync that failed reached it is not known.
  const mayBeWritten = isInCommit && reason === 'DISK_FAULT';
  const outcome = mayBeWritten ? 'whether it was written is not known' : 'nothing was written';
  return new StoreUnavailable(`${file}: ${message}; ${outcome} (${code})`, {
    cause: problem,
    reason,
    place: file,
    detail: code,
    mayBeWritten,
  });
}

/** What is committed and durable, but could not be taken up into the main file. */
export function upkeepProblem(file: string, { code, cause }: DatabaseError): StoreUnavailable {
  const message = `${file}: what is committed is safe beside the file, but could not be taken up into it yet (${code})`;
  return new StoreUnavailable(message, { cause, reason: 'UPKEEP_FAILED', place: file, detail: code });
}

/** Runs something with the database; its errors become the port's own, so that nothing of the driver leaks through. */
export function withStoreErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof DatabaseError)) throw error;
    if (error.code.startsWith('SQLITE_CORRUPT'))
      throw new StoreDamaged([{ kind: 'FILE', place: file }], { cause: error });
    throw unavailability(file, error);
  }
}

import { StoreError, StoreUnavailable } from '../errors.ts';
import { DatabaseFault } from './driver.ts';

const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_FULL/, 'the disk is full, or the store has reached its greatest size; nothing was written'],
  [/^SQLITE_READONLY/, 'the data folder or the file in it cannot be written to'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, 'the data folder cannot be opened for writing'],
  [/^SQLITE_(BUSY|LOCKED)/, 'another program holds the file'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'the file is damaged, or is no store'],
  [/^SQLITE_IOERR/, 'the disk reported a fault; nothing was written'],
];

/** Runs something with the database; its faults become the port's own, so that nothing of the driver leaks through. */
export function withStoreErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError || !(error instanceof DatabaseFault)) throw error;
    const meaning = MEANINGS.find(([code]) => code.test(error.code))?.[1] ?? 'the file cannot be used';
    throw new StoreUnavailable(`${file}: ${meaning} (${error.code})`, { cause: error });
  }
}

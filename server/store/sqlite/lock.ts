import { dirname } from 'node:path';
import { StoreLocked } from '../errors.ts';
import { connect, DatabaseError } from './driver.ts';

/**
 * Takes the data folder for this process, or throws StoreLocked. The lock is an exclusive transaction on a file of its
 * own, that is a lock of the operating system: it ends with the process, however that ends, and leaves nothing stale.
 */
export function takeLock(file: string): { release(): void } {
  const connection = connect(file, 0);
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (!(error instanceof DatabaseError) || !/^SQLITE_(BUSY|LOCKED)/.test(error.code)) throw error;
    throw new StoreLocked(dirname(file));
  }
  return { release: () => connection.close() };
}

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StoreUnavailable } from '../errors.ts';
import { bytes, type Connection } from './driver.ts';

/** The files that a store has open, by the paths at which they must stay. */
export interface FilesInPlace {
  /**
   * Throws StoreUnavailable (FILES_MOVED) where one was taken away, or another one stands in its place: what is written
   * now would be gone with the process. `mayBeWritten`: whether that has happened to a commit already.
   */
  check(mayBeWritten?: boolean): void;
  /** To be called once the connection is closed. */
  close(): void;
}

/** What a file is, whatever it is called; undefined where there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
}

/** The length of the header of an SQLite file, which every write to the file's first page changes. */
const HEADER = 100;

/**
 * Watches the header of a file that only this process writes to, for writing over it in place leaves it the same file.
 * A header that is the database's own first page is there because the log was taken up, whoever did that.
 *
 * The file stays open until `close`: closing a file gives up the locks of the whole process on it.
 */
function watchHeader(file: string, connection: Connection): { isOurs(): boolean; close(): void } {
  const handle = openSync(file, 'r');
  const read = (): string => {
    const header = Buffer.alloc(HEADER);
    return header.toString('hex', 0, readSync(handle, header, 0, HEADER, 0));
  };
  const firstPage = `SELECT substr(data, 1, ${HEADER}) FROM sqlite_dbpage('main') WHERE pgno = 1`;
  let seen = read();
  return {
    isOurs: () => {
      const now = read();
      if (now === seen) return true;
      if (now !== bytes(connection.rows(firstPage)[0]?.[0]).toString('hex')) return false;
      seen = now;
      return true;
    },
    close: () => closeSync(handle),
  };
}

/**
 * Watches the files of an open database, the database first, beside which SQLite keeps two of its own. `overwritten`:
 * whether to look for a file that was written over in place, which only works where no other process writes.
 */
export function watchFiles(
  [file, ...others]: readonly [string, ...string[]],
  connection: Connection,
  { overwritten }: { readonly overwritten: boolean },
): FilesInPlace {
  const paths = [file, `${file}-wal`, `${file}-shm`, ...others];
  const known = new Map(paths.map((path) => [path, identityOf(path)]));
  const header = overwritten ? watchHeader(file, connection) : undefined;
  const moved = (path: string, mayBeWritten: boolean): StoreUnavailable =>
    new StoreUnavailable(
      `${path}: the file was taken away or replaced while the store was open; ${
        mayBeWritten ? 'what was just written may be gone' : 'nothing was written'
      }. Put the files back or stop the server, and start it again`,
      { reason: 'FILES_MOVED', place: path, mayBeWritten },
    );
  return {
    check: (mayBeWritten = false) => {
      for (const path of paths) {
        const is = identityOf(path);
        const was = known.get(path);
        // SQLite makes files of its own only when it first needs them.
        if (was === undefined) known.set(path, is);
        else if (was !== is) throw moved(path, mayBeWritten);
      }
      if (header?.isOurs() === false) throw moved(file, mayBeWritten);
    },
    close: () => header?.close(),
  };
}

import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Connection, connect, DatabaseError } from './driver.ts';

/** Errors of a place where nothing can be written, not even what SQLite keeps beside a file that it reads. */
const UNWRITABLE = /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH|FULL|IOERR)/;

function look(file: string): Connection {
  const connection = connect(file);
  try {
    connection.exec('PRAGMA query_only = ON');
    connection.rows('SELECT count(*) FROM sqlite_schema');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Whether there is a write-ahead log with something in it beside a file. */
export const hasLog = (file: string): boolean => (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/**
 * Reads a copy of a file with its log: what the log holds can only be read where SQLite may write beside it. The copy goes
 * with the connection. Throws DatabaseError, or what the system says where it cannot be copied.
 */
export function copyForReading(file: string): Connection {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-read-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, basename(file));
    copyFileSync(file, copy);
    copyFileSync(`${file}-wal`, `${copy}-wal`);
    const connection = look(copy);
    const close = () => {
      connection.close();
      remove();
    };
    return { ...connection, close };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Opens a file that is there only to be read, also on a read-only file system, on a full disk and in another account's
 * folder. Where others may write to the file at the same time, it needs the files that they keep beside it.
 */
export function connectToRead(file: string): Connection {
  try {
    return look(file);
  } catch (problem) {
    if (!(problem instanceof DatabaseError) || !UNWRITABLE.test(problem.code) || !existsSync(file)) throw problem;
    try {
      // No process has it open, or SQLite would have found the log's files: nothing changes while it is read.
      return hasLog(file) ? copyForReading(file) : look(`${pathToFileURL(resolve(file)).href}?immutable=1`);
    } catch {
      throw problem;
    }
  }
}

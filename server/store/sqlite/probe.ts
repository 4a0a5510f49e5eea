import { statfsSync } from 'node:fs';
import { StoreDamaged, type StoreReason, StoreUnavailable } from '../errors.ts';
import { type Connection, DatabaseError, number } from './driver.ts';
import type { FilesInPlace } from './inPlace.ts';
import { unavailability } from './upkeepProblems.ts';

/** Less room than this is none: a commit, and taking it up into the file, may need as much at once. */
const LEAST_FREE_BYTES = 2_000_000;

/** How long others are waited for when a file is tried, in milliseconds. */
const PATIENCE_MS = 50;

function hasRoom(directory: string): boolean {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize >= LEAST_FREE_BYTES;
}

/** Writes something that changes nothing, and makes it durable. */
function write(connection: Connection): void {
  const patience = number(connection.rows('PRAGMA busy_timeout')[0]?.[0]);
  connection.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  try {
    connection.transaction(() => {
      const version = number(connection.rows('PRAGMA user_version')[0]?.[0]);
      connection.exec(`PRAGMA user_version = ${version}`);
    });
  } catch (error) {
    // Whoever is writing at this moment shows that it can be written to.
    if (!(error instanceof DatabaseError) || !/^SQLITE_(BUSY|LOCKED)/.test(error.code)) throw error;
  } finally {
    connection.exec(`PRAGMA busy_timeout = ${patience}`);
  }
}

/**
 * Finds out whether an open database can be read and written to, has room, and is still in its place: by reading
 * (`read`) and writing, unless it is being written to (`isWriting`), which shows as much. Takes as long as a small commit; never throws.
 */
export function probe(
  {
    connection,
    file,
    directory,
  }: { readonly connection: Connection; readonly file: string; readonly directory: string },
  files: FilesInPlace,
  read: (connection: Connection) => unknown,
  { isWriting = false }: { readonly isWriting?: boolean } = {},
): StoreReason[] {
  try {
    files.check();
    read(connection);
    if (!isWriting) write(connection);
    return hasRoom(directory) ? [] : ['FULL'];
  } catch (error) {
    if (error instanceof StoreDamaged) return ['DAMAGED'];
    const told = error instanceof DatabaseError ? unavailability(file, error) : error;
    return [told instanceof StoreUnavailable ? told.reason : 'UNUSABLE'];
  }
}

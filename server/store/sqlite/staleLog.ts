import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StoreDamaged } from '../errors.ts';
import { type Connection, connect, DatabaseError } from './driver.ts';
import { copyForReading, hasLog } from './readOnly.ts';
import { structureProblems } from './upgrade.ts';

/** What a look at a file came to; UNKNOWN where it could not be read for other reasons than damage. */
type Look = 'WHOLE' | 'DAMAGED' | 'UNKNOWN';

/** Errors about what the file holds; it may also be shorter than a log of a later time says. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/;

/** Whether the operating system refused something: a copy that cannot be made. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

function lookThrough(open: () => Connection): Look {
  try {
    const connection = open();
    try {
      return structureProblems(connection).length === 0 ? 'WHOLE' : 'DAMAGED';
    } finally {
      connection.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) {
      if (isOfSystem(error)) return 'UNKNOWN';
      throw error;
    }
    return DAMAGE.test(error.code) ? 'DAMAGED' : 'UNKNOWN';
  }
}

/** The length of the header of a log, which is another one whenever SQLite begins a log again. */
const LOG_HEADER = 32;

/** Which log stands beside which file; undefined where that cannot be read. */
function pairOf(file: string): string | undefined {
  try {
    const [database, log] = [statSync(file, { bigint: true }), statSync(`${file}-wal`, { bigint: true })];
    // SQLite holds no lock on a log, which closing it would give up.
    const handle = openSync(`${file}-wal`, 'r');
    try {
      const header = Buffer.alloc(LOG_HEADER);
      readSync(handle, header, 0, LOG_HEADER, 0);
      return `${database.ino}/${log.ino}/${header.toString('hex')}`;
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (isOfSystem(error)) return undefined;
    throw error;
  }
}

/** The pairs that belong together, by file: a command opens a store more than once, and looks through it once. */
const known = new Map<string, string>();

const uriOf = (file: string, how: string): string => `${pathToFileURL(resolve(file)).href}?${how}`;

/**
 * Throws StoreDamaged where the structure of a file is whole and with the write-ahead log beside it is not: that log is of
 * another time, as after a backup was copied over the files of a server that was killed. To be called before the file is
 * opened for writing, which would mix the two for good. Nothing is written to either. Reads the whole file where there is a log; a file that is
 * in use is not misjudged, because the log is read as SQLite reads it.
 */
export function requireOwnLog(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0 || !hasLog(file)) return;
  const pair = pairOf(file);
  if (pair !== undefined && known.get(file) === pair) return;
  const inPlace = lookThrough(() => connect(uriOf(file, 'mode=ro')));
  // Where SQLite may write nothing beside the file it cannot read a log.
  const together = inPlace === 'UNKNOWN' ? lookThrough(() => copyForReading(file)) : inPlace;
  if (together === 'DAMAGED') {
    const alone = lookThrough(() => connect(uriOf(file, 'immutable=1')));
    if (alone === 'WHOLE') throw new StoreDamaged([{ kind: 'LOG', place: `${file}-wal` }]);
  } else if (together === 'WHOLE' && pair !== undefined) known.set(file, pair);
}

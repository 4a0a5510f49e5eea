import { accessSync, chmodSync, closeSync, constants, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type StoreReason, StoreUnavailable } from '../errors.ts';

/** What others could do with a path of a store, and whether that has been ended. */
export interface Exposure {
  readonly path: string;
  readonly isMended: boolean;
}

/** Whose names begin so are files of a store. */
const OURS = /^(?:bunkai|accounts)\./;

/** The rights of the owner's group and of all others. */
const OTHERS = 0o077;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const REASONS: Readonly<Record<string, StoreReason>> = {
  EACCES: 'NOT_PERMITTED',
  EPERM: 'NOT_PERMITTED',
  EROFS: 'READ_ONLY',
  ENOSPC: 'FULL',
  EDQUOT: 'FULL',
  EIO: 'DISK_FAULT',
};

/** What the system says of a path, as the error of the port. */
function refused(path: string, what: string, error: unknown): StoreUnavailable {
  const detail = codeOf(error);
  const reason = REASONS[detail] ?? 'UNUSABLE';
  return new StoreUnavailable(`${path}: ${what} (${detail})`, { cause: error, reason, place: path, detail });
}

/** Makes a data folder that only its owner may enter, unless it is there; throws StoreUnavailable where it cannot be used. */
export function makeFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw refused(directory, 'the data folder cannot be made', error);
  }
  try {
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refused(directory, 'the data folder cannot be written to', error);
  }
}

/**
 * Makes an empty file that only its owner may read, unless there is one. SQLite gives the files that it keeps beside a
 * database the rights of that.
 */
export function makePrivateFile(path: string): void {
  // A file that is there is not opened: closing it would give up the locks of this process on it.
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    throw refused(path, 'the file cannot be made', error);
  }
}

function takeAway(path: string, mode: number): boolean {
  try {
    chmodSync(path, mode & ~OTHERS);
    return (statSync(path).mode & OTHERS) === 0;
  } catch {
    return false;
  }
}

/** The paths of a data folder that others than its owner may use, as closeToOthers would find them; nothing is changed. */
export function exposedPaths(directory: string): readonly string[] {
  if (process.platform === 'win32') return [];
  const names = readdirSync(directory).filter((name) => OURS.test(name));
  const paths = [directory, ...names.map((name) => join(directory, name))];
  return paths.filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0);
}

/**
 * Takes from all but the owner the rights on the files of a store, and on its folder where it holds nothing else;
 * gives what was open to others. A folder that others use as well keeps its rights. Does nothing where files have no
 * such rights.
 */
export function closeToOthers(directory: string): Exposure[] {
  if (process.platform === 'win32') return [];
  const names = readdirSync(directory);
  const isWholly = names.every((name) => OURS.test(name));
  const paths = [directory, ...names.filter((name) => OURS.test(name)).map((name) => join(directory, name))];
  return paths.flatMap((path) => {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & OTHERS) === 0) return [];
    return [{ path, isMended: (path !== directory || isWholly) && takeAway(path, mode) }];
  });
}

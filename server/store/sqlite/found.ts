import { closeSync, fsyncSync, linkSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreDamaged } from '../errors.ts';
import { connect } from './driver.ts';
import { makePrivateFile } from './private.ts';
import { migrate } from './schema.ts';

/** Makes what was written to a file, or to the list of a folder, outlast a loss of power. */
export function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Begins the names of files from which a store is being made. */
const UNFINISHED = '.new-';

/** Makes an empty store under another name first, so that a model file is there whole or not at all. */
function makeModelFile(directory: string, name: string): void {
  const unfinished = join(directory, `${name}${UNFINISHED}${process.pid}`);
  try {
    makePrivateFile(unfinished);
    const connection = connect(unfinished);
    try {
      migrate(connection);
    } finally {
      connection.close();
    }
    syncPath(unfinished);
    linkSync(unfinished, join(directory, name));
    syncPath(directory);
  } catch (error) {
    // Another process was quicker: its file is as good.
    if (!isThere(error)) throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Whether a file speaks of a store that was there: any of ours that is not still being made, and not merely empty. */
const tellsOfStore = (directory: string, name: string, model: string, lock: string): boolean => {
  if (name.includes(UNFINISHED) || name === model) return false;
  if (name === lock) return true;
  return /^(?:bunkai|accounts)\./.test(name) && (sizeOf(join(directory, name)) ?? 0) > 0;
};

/**
 * Whether a data folder has a model file with something in it. Throws StoreDamaged where there is none, or an empty one,
 * beside what speaks of a store that was there (accounts, a log, a lock, half of a backup), and where an empty one stands
 * alone: a folder that was damaged or copied by half is no folder without a store.
 */
export function hasModelFile(directory: string, model: string, lock: string): boolean {
  const size = sizeOf(join(directory, model));
  if (size !== undefined && size > 0) return true;
  const beside = readdirSync(directory).filter((name) => tellsOfStore(directory, name, model, lock));
  if (size === 0 || beside.length > 0) {
    const state = size === 0 ? `${model} = 0 B` : model;
    const place = beside.length > 0 ? `${join(directory, state)} ← ${beside.join(', ')}` : join(directory, state);
    throw new StoreDamaged([{ kind: 'FOLDER', place }]);
  }
  return false;
}

/** Makes the model file of a new data folder. Throws StoreDamaged as hasModelFile does. */
export function foundModelFile(directory: string, model: string, lock: string): void {
  if (!hasModelFile(directory, model, lock)) makeModelFile(directory, model);
}

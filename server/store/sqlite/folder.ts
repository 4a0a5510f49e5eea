import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasModelFile } from './found.ts';
import { DATABASE_FILE, LOCK_FILE } from './index.ts';
import { withStoreErrors } from './upkeepProblems.ts';

/** Whether a data folder is still unused: it is not there, or empty. */
export function isUntouchedFolder(directory: string): boolean {
  try {
    return readdirSync(directory).length === 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** Whether a data folder holds a store. Throws StoreDamaged as hasModelFile does, and StoreUnavailable where it cannot be looked at. */
export function holdsStore(directory: string): boolean {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return withStoreErrors(join(directory, DATABASE_FILE), () => hasModelFile(directory, DATABASE_FILE, LOCK_FILE));
}

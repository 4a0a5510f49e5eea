import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE } from './index.ts';

/** Whether a data folder is still unused: it is not there, or empty. */
export function isUntouchedFolder(directory: string): boolean {
  try {
    return readdirSync(directory).length === 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** Whether a data folder holds a store. */
export const holdsStore = (directory: string): boolean => existsSync(join(directory, DATABASE_FILE));

import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trustedJson } from '../../model/trusted.ts';
import { type Damage, StoreDamaged } from '../errors.ts';
import { ACCOUNTS_FILE } from './accounts.ts';
import { readEntries } from './auditLog.ts';
import { checkModelFile } from './check.ts';
import { type Connection, json } from './driver.ts';
import { DATABASE_FILE } from './index.ts';
import { connectToRead } from './readOnly.ts';
import { requireOwnLog } from './staleLog.ts';
import { structureProblems } from './upgrade.ts';
import { withStoreErrors } from './upkeepProblems.ts';

/** Looks at the accounts: the structure of the file, and whether every row can be read. */
function checkAccountsFile(connection: Connection): readonly Damage[] {
  const problems = structureProblems(connection);
  if (problems.length > 0) return problems.map((place) => ({ kind: 'ACCOUNT', place }));
  for (const table of ['key', 'session']) {
    connection.each(`SELECT CAST(body AS BLOB) FROM ${table}`, ([body]) => json(body));
  }
  for (let last: number | undefined = 0; last !== undefined; ) {
    last = readEntries(connection, last).at(-1)?.sequence;
  }
  return [];
}

/** Throws StoreUnavailable where the file cannot be read for other reasons than damage. */
function within(file: string, check: (connection: Connection) => readonly Damage[]): readonly Damage[] {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return [];
  try {
    return withStoreErrors(file, () => {
      requireOwnLog(file);
      const connection = connectToRead(file);
      try {
        return check(connection);
      } finally {
        connection.close();
      }
    });
  } catch (error) {
    if (error instanceof StoreDamaged) return error.damages;
    throw error;
  }
}

/**
 * Reads both files of a data folder wholly and names what is not as it was written; a file that is not there is left out.
 * Blocks, some seconds for 100 MB.
 */
export function checkFolder(directory: string): readonly Damage[] {
  return [
    ...within(join(directory, DATABASE_FILE), checkModelFile),
    ...within(join(directory, ACCOUNTS_FILE), checkAccountsFile),
  ];
}

/** Rejects with StoreDamaged where checkFolder finds something. */
export function requireWhole(directory: string): void {
  const damages = checkFolder(directory);
  if (damages.length > 0) throw new StoreDamaged(damages);
}

/** A folder with a larger file is not read wholly before a server starts, but beside it. */
const LARGE_BYTES = 64_000_000;

export const isLarge = (directory: string): boolean =>
  (statSync(join(directory, DATABASE_FILE), { throwIfNoEntry: false })?.size ?? 0) > LARGE_BYTES;

/**
 * Does the same in a process of its own, which is not waited for and which ends with this one; gives what it found. Rejects
 * where it could not look.
 */
export function checkApart(directory: string): Promise<readonly Damage[]> {
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL('./checkProcess.js', import.meta.url));
    const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'ignore'] });
    const end = () => child.kill();
    process.once('exit', end);
    child.unref();
    let found = '';
    child.stdout.on('data', (part: Buffer) => {
      found += part.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) resolve(trustedJson(found));
      else if (signal === 'SIGABRT' || signal === 'SIGSEGV') resolve([{ kind: 'FILE', place: directory }]);
      else reject(new Error(`the data folder could not be checked (${signal ?? code})`));
    });
  });
}

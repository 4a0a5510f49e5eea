import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '../errors.ts';
import { ACCOUNTS_FILE } from './accounts.ts';
import { connect } from './driver.ts';
import { withStoreErrors } from './faults.ts';
import { DATABASE_FILE } from './index.ts';

/** Accounts first: so the copy's audit log tells of no commit that the copy of the model lacks; the start adds what it lacks itself. */
const FILES = [ACCOUNTS_FILE, DATABASE_FILE];

/** Makes what was written to a file, or to the list of a folder, outlast a loss of power. */
function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function copyFile(from: string, to: string): void {
  const connection = connect(from);
  try {
    connection.run('VACUUM INTO ?1', to);
  } finally {
    connection.close();
  }
  sync(to);
}

/**
 * Copies a store with its history, keys and audit log into an empty folder, which is then a data folder of its own. A
 * server may go on reading and writing meanwhile: each file is copied as it was at one moment. Where it fails the folder is
 * left as empty as it was. Rejects with StoreUnavailable where there is no store, or one of the files cannot be read or written.
 */
export async function backUpFolder(directory: string, target: string): Promise<void> {
  if (!existsSync(join(directory, DATABASE_FILE))) throw new StoreUnavailable(`${directory}: there is no store in it`);
  const files = FILES.filter((file) => existsSync(join(directory, file)));
  try {
    for (const file of files) withStoreErrors(target, () => copyFile(join(directory, file), join(target, file)));
    sync(target);
  } catch (error) {
    for (const file of files) rmSync(join(target, file), { force: true });
    throw error;
  }
}

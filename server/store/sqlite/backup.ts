import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '../errors.ts';
import type { AuditWitness } from '../witness.ts';
import { ACCOUNTS_FILE } from './accounts.ts';
import { readAuditHead } from './auditLog.ts';
import { requireWhole } from './checkFolder.ts';
import { type Connection, connect } from './driver.ts';
import { syncPath } from './found.ts';
import { DATABASE_FILE } from './index.ts';
import { makePrivateFile } from './private.ts';
import { withStoreErrors } from './upkeepProblems.ts';
import { readWitness, resetWitness } from './witness.ts';

/** Accounts first: so the copy's audit log tells of no commit that the copy of the model lacks; the start adds what it lacks itself. */
const FILES = [ACCOUNTS_FILE, DATABASE_FILE];

function copyFile(from: string, to: string): void {
  const connection = connect(from);
  try {
    makePrivateFile(to);
    connection.run('VACUUM INTO ?1', to);
  } finally {
    connection.close();
  }
  syncPath(to);
}

function within<T>(file: string, read: (connection: Connection) => T): T {
  const connection = connect(file);
  try {
    return read(connection);
  } finally {
    connection.close();
  }
}

/**
 * What the model witnessed after the accounts had been copied is not in their copy, and not in that of the model either. A log
 * that was cut off before is left as it is: `before` is the witness of the time before any copying.
 */
function alignWitness(before: AuditWitness | undefined, model: string, accounts: string): void {
  const head = within(accounts, readAuditHead);
  if (before !== undefined && before.sequence > head.sequence) return;
  within(model, (connection) => {
    if ((readWitness(connection)?.sequence ?? 0) > head.sequence) resetWitness(connection, head);
  });
  syncPath(model);
}

/**
 * Copies a store with its history, keys and audit log into an empty folder, which is then a data folder of its own. A
 * server may go on reading and writing meanwhile: each file is copied as it was at one moment. Where it fails the folder is
 * left as empty as it was. The copies get their names last, that of the model after all others. Only the owner may read the copy. Gives whether there were accounts to copy. Rejects with
 * StoreDamaged where the store is damaged, StoreUnavailable where there is none, or one of the files cannot be read or written.
 */
export async function backUpFolder(directory: string, target: string): Promise<{ readonly hasAccounts: boolean }> {
  if (!existsSync(join(directory, DATABASE_FILE))) {
    throw new StoreUnavailable(`${directory}: there is no store in it`, { reason: 'MISSING', place: directory });
  }
  // An empty file is what is left of accounts, or never was any.
  const files = FILES.filter((file) => (statSync(join(directory, file), { throwIfNoEntry: false })?.size ?? 0) > 0);
  requireWhole(directory);
  const witness = withStoreErrors(directory, () => within(join(directory, DATABASE_FILE), readWitness));
  const unfinished = (file: string) => join(target, `${file}.partial`);
  try {
    for (const file of files) withStoreErrors(target, () => copyFile(join(directory, file), unfinished(file)));
    if (files.includes(ACCOUNTS_FILE)) alignWitness(witness, unfinished(DATABASE_FILE), unfinished(ACCOUNTS_FILE));
    // The model is last in FILES: without it no folder is taken for a store.
    for (const file of files) renameSync(unfinished(file), join(target, file));
    syncPath(target);
    return { hasAccounts: files.includes(ACCOUNTS_FILE) };
  } catch (error) {
    for (const file of files) {
      rmSync(unfinished(file), { force: true });
      rmSync(join(target, file), { force: true });
    }
    throw error;
  }
}

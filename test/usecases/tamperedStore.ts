import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import LibsqlDatabase from 'libsql';
import type { AccountStore } from '../../server/store/accounts.ts';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { connect } from '../../server/store/sqlite/driver.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { sealStore } from '../../server/store/sqlite/upgrade.ts';
import { auditedStore, recordRefusal } from '../../server/usecases/audit/auditLog.ts';
import type { AuditVerdict } from '../../server/usecases/audit/verifyLog.ts';
import { verifyStoredAudit } from '../../server/usecases/audit/verifyStore.ts';
import { witnessedAccounts } from '../../server/usecases/audit/witnessedAccounts.ts';
import { createKey, revokeKey } from '../../server/usecases/identity/index.ts';
import { GROUND } from '../store/cases/ground.ts';
import { puts, remove, WRITER } from '../store/support/models.ts';

/** When the store was filled. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

const partsOf = (accounts: AccountStore) => ({
  accounts,
  now: () => NOW,
  timeZone: 'Asia/Tokyo',
  partyTypeOf: async () => 'VENDOR' as const,
});

/** Commits, refused attempts, a key that works (`kept`) and one that is revoked (`ended`). */
export async function fill(directory: string): Promise<{ kept: string; ended: string }> {
  const store = await openSqliteStore({ directory });
  const opened = await openSqliteAccounts(directory);
  const accounts = witnessedAccounts(opened, store, (error) => {
    throw error;
  });
  const audited = auditedStore(store, accounts, (error) => {
    throw error;
  });
  await audited.commit(puts(GROUND), WRITER);
  await audited.commit([remove('evidence', 'unused'), ...puts({ evidence: [{ id: 'unused' }] })], WRITER);
  await audited.commit(puts({ evidence: [{ id: 'unused', title: { ja: '戻した' } }] }), WRITER);
  const made = [];
  for (const label of ['残す', '止める']) {
    const created = await createKey(partsOf(accounts), { role: 'VENDOR_EDITOR', party: 'v', label }, WRITER);
    if (!created.ok) throw new Error(created.problems.join());
    made.push(created.key.id);
  }
  const [kept = '', ended = ''] = made;
  await revokeKey(partsOf(accounts), ended, WRITER);
  await audited.commit([remove('evidence', 'unused')], WRITER);
  for (let i = 0; i < 5; i += 1) await recordRefusal(accounts, NOW, WRITER, { operation: 'x', code: 'FORBIDDEN' });
  // No caller waits for witnesses.
  await setImmediate();
  await store.close();
  await accounts.close();
  return { kept, ended };
}

/** The verdict about a data folder, at once. */
export async function verify(directory: string, known?: string): Promise<AuditVerdict> {
  const model = await openSqliteReader(directory);
  const accounts = await openSqliteAccounts(directory);
  try {
    return await verifyStoredAudit({ model, accounts, timeZone: 'Asia/Tokyo' }, known, 1);
  } finally {
    await model.close();
    await accounts.close();
  }
}

/** Runs SQL on a file of a data folder. */
export function sql(directory: string, file: string, text: string): void {
  const database = new LibsqlDatabase(join(directory, file));
  database.exec(text);
  database.close();
}

/** Changes the model file as an attacker who also computes its checksums again: these are no proof. */
export function forgeModel(directory: string, text: string): void {
  sql(directory, DATABASE_FILE, text);
  const connection = connect(join(directory, DATABASE_FILE));
  connection.transaction(() => sealStore(connection));
  connection.close();
}

/** Changes the accounts although the log refuses to be changed. */
export const forgeAccounts = (directory: string, text: string): void =>
  sql(directory, ACCOUNTS_FILE, `DROP TRIGGER entry_stays; DROP TRIGGER entry_holds; ${text}`);

/** What a verdict finds wrong. */
export const problemOf = (verdict: AuditVerdict) => (verdict.ok ? undefined : verdict.problem);

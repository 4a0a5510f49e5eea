import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import LibsqlDatabase from 'libsql';
import { describe, expect, it } from 'vitest';
import type { AccountStore } from '../../server/store/accounts.ts';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { backUpFolder } from '../../server/store/sqlite/backup.ts';
import { checkFolder } from '../../server/store/sqlite/checkFolder.ts';
import { connect } from '../../server/store/sqlite/driver.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { sealStore } from '../../server/store/sqlite/upgrade.ts';
import type { AuditVerdict } from '../../server/usecases/audit.ts';
import { auditedStore, recordCommits, recordRefusal } from '../../server/usecases/auditLog.ts';
import { createKey, revokeKey } from '../../server/usecases/identity/index.ts';
import { requireInStep } from '../../server/usecases/inStep.ts';
import { verifyStoredAudit } from '../../server/usecases/verifyStoredAudit.ts';
import { witnessedAccounts } from '../../server/usecases/witnessedAccounts.ts';
import { GROUND } from '../store/cases/ground.ts';
import { inFolder } from '../store/support/folder.ts';
import { ANYBODY, puts, remove } from '../store/support/models.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');

const partsOf = (accounts: AccountStore) => ({
  accounts,
  now: () => NOW,
  timeZone: 'Asia/Tokyo',
  partyTypeOf: async () => 'VENDOR' as const,
});

/** Commits, refused attempts, a key that works (`kept`) and one that is revoked (`ended`). */
async function fill(directory: string): Promise<{ kept: string; ended: string }> {
  const store = await openSqliteStore({ directory });
  const opened = await openSqliteAccounts(directory);
  const accounts = witnessedAccounts(opened, store, (fault) => {
    throw fault;
  });
  const audited = auditedStore(store, accounts, (fault) => {
    throw fault;
  });
  await audited.commit(puts(GROUND), ANYBODY);
  await audited.commit([remove('evidence', 'unused'), ...puts({ evidence: [{ id: 'unused' }] })], ANYBODY);
  await audited.commit(puts({ evidence: [{ id: 'unused', title: { ja: '戻した' } }] }), ANYBODY);
  const made = [];
  for (const label of ['残す', '止める']) {
    const created = await createKey(partsOf(accounts), { role: 'VENDOR_EDITOR', party: 'v', label }, ANYBODY);
    if (!created.ok) throw new Error(created.faults.join());
    made.push(created.key.id);
  }
  const [kept = '', ended = ''] = made;
  await revokeKey(partsOf(accounts), ended, ANYBODY);
  await audited.commit([remove('evidence', 'unused')], ANYBODY);
  for (let i = 0; i < 5; i += 1) await recordRefusal(accounts, NOW, ANYBODY, { operation: 'x', code: 'FORBIDDEN' });
  // Nobody waits for witnesses.
  await setImmediate();
  await store.close();
  await accounts.close();
  return { kept, ended };
}

async function verify(directory: string, known?: string): Promise<AuditVerdict> {
  const model = await openSqliteReader(directory);
  const accounts = await openSqliteAccounts(directory);
  try {
    return await verifyStoredAudit({ model, accounts, timeZone: 'Asia/Tokyo' }, known, 1);
  } finally {
    await model.close();
    await accounts.close();
  }
}

function sql(directory: string, file: string, text: string): void {
  const database = new LibsqlDatabase(join(directory, file));
  database.exec(text);
  database.close();
}

/** Changes the model file as somebody who also computes its checksums anew: these are no proof. */
function forgeModel(directory: string, text: string): void {
  sql(directory, DATABASE_FILE, text);
  const connection = connect(join(directory, DATABASE_FILE));
  connection.transaction(() => sealStore(connection));
  connection.close();
}

const forgeAccounts = (directory: string, text: string): void =>
  sql(directory, ACCOUNTS_FILE, `DROP TRIGGER entry_stays; DROP TRIGGER entry_holds; ${text}`);

const faultOf = (verdict: AuditVerdict) => (verdict.ok ? undefined : verdict.fault);

const OPEN = 'until = 9007199254740991';

describe('a store that nobody tampered with', () => {
  it('agrees, in each of its states and keys', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      expect(await verify(directory)).toMatchObject({ ok: true, commits: 4, entries: 12, keys: 2 });
      const states = new LibsqlDatabase(join(directory, DATABASE_FILE))
        .prepare('SELECT count(*) AS n FROM entity')
        .get();
      expect(await verify(directory)).toMatchObject({
        states: states && typeof states === 'object' && 'n' in states ? states.n : 0,
      });
    });
  });

  it('agrees where an earlier version wrote it, which had no checksums', async () => {
    await inFolder(async (directory) => {
      const script = new URL('../store/cases/schema1.sql', import.meta.url);
      sql(directory, DATABASE_FILE, readFileSync(script, 'utf8'));
      const store = await openSqliteStore({ directory });
      const accounts = await openSqliteAccounts(directory);
      await recordCommits(accounts, store);
      for (const each of [store, accounts]) await each.close();
      expect(await verify(directory)).toMatchObject({ ok: true, keys: 0, commits: expect.any(Number) });
    });
  });
});

describe('the present state', () => {
  it.each([
    [
      'an entity that no commit made',
      `INSERT INTO entity (id, list, key, since, until, body)
       SELECT max(id) + 1, 'evidence', 'planted', 2, 9007199254740991, '{"id":"planted"}' FROM entity`,
      { code: 'STATE_ALTERED', number: 2, place: 'evidence "planted"' },
    ],
    [
      'an entity that was ended',
      `UPDATE entity SET until = 3 WHERE list = 'contracts' AND ${OPEN}`,
      { code: 'STATE_ALTERED', number: 1, place: expect.stringContaining('contracts') },
    ],
    [
      'a removal that was undone',
      `UPDATE entity SET until = 9007199254740991 WHERE list = 'evidence' AND until = 4`,
      { code: 'STATE_ALTERED', number: 3, place: 'evidence "unused"' },
    ],
    [
      'an entity that began earlier',
      `UPDATE entity SET since = 2 WHERE list = 'evidence' AND since = 3`,
      { code: 'STATE_ALTERED', number: 2, place: 'evidence "unused"' },
    ],
    [
      'an entity under another key',
      `UPDATE entity SET key = 'other' WHERE list = 'parties' AND key = 'v'`,
      { code: 'STATE_ALTERED', number: 1, place: 'parties "other"' },
    ],
    [
      'another content, for the log as well',
      `UPDATE entity SET body = replace(body, '戻した', '別の') WHERE since = 3`,
      { code: 'COMMIT_ALTERED', number: 3 },
    ],
    [
      'an entity that is gone with its change',
      'DELETE FROM change WHERE revision = 3; DELETE FROM entity WHERE since = 3',
      { code: 'COMMIT_ALTERED', number: 3 },
    ],
  ])('is found to hold %s', async (_, text, fault) => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeModel(directory, text);
      expect(checkFolder(directory)).toEqual([]);
      expect(faultOf(await verify(directory))).toEqual(fault);
    });
  });

  it.each([
    [
      'begins',
      `INSERT INTO entity (id, list, key, since, until, body)
       SELECT max(id) + 1, 'evidence', 'planted', 5, 9007199254740991, '{"id":"planted"}' FROM entity`,
      { code: 'STATE_ALTERED', number: 5, place: 'evidence "planted"' },
    ],
    [
      'ends',
      `UPDATE entity SET until = 5 WHERE list = 'contracts' AND ${OPEN}`,
      { code: 'STATE_ALTERED', number: 1, place: expect.stringContaining('contracts') },
    ],
  ])('is found to hold an entity that %s with a commit to come', async (_, text, fault) => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeModel(directory, text);
      expect(checkFolder(directory)).toEqual([{ kind: 'REVISION', place: '5' }]);
      expect(faultOf(await verify(directory))).toEqual(fault);
    });
  });
});

describe('keys', () => {
  it.each([
    ['raised to administrator', "UPDATE key SET body = json_set(body, '$.role', 'ADMINISTRATOR')", 'KEY_ALTERED'],
    ['moved to another party', "UPDATE key SET body = json_set(body, '$.party', 'other')", 'KEY_ALTERED'],
    ['given another last day', "UPDATE key SET body = json_set(body, '$.expiresOn', '2099-12-31')", 'KEY_ALTERED'],
    ['given another secret', "UPDATE key SET body = json_set(body, '$.hash', 'f')", 'KEY_ALTERED'],
    ['taken away', 'DELETE FROM key WHERE revoked IS NULL', 'KEY_REMOVED'],
    ['of which the revocation was undone', 'UPDATE key SET revoked = NULL', 'REVOCATION_UNDONE'],
    ['revoked without an entry', "UPDATE key SET revoked = '2026-11-22T12:00:00.001Z'", 'KEY_ALTERED'],
    [
      'that were planted',
      "INSERT INTO key (id, body) SELECT 'planted', json_set(body, '$.id', 'planted') FROM key LIMIT 1",
      'KEY_UNRECORDED',
    ],
  ])('%s are found', async (_, text, code) => {
    await inFolder(async (directory) => {
      const { kept, ended } = await fill(directory);
      forgeAccounts(directory, text);
      const fault = faultOf(await verify(directory));
      expect(fault).toMatchObject({ code });
      expect([kept, ended, 'planted']).toContain(fault?.place);
    });
  });
});

/** Cuts the audit log off after an entry, and moves the note of its end. */
const cutAfter = (sequence: number, revision: number): string =>
  `DELETE FROM entry WHERE sequence > ${sequence};
   UPDATE head SET sequence = ${sequence}, revision = ${revision}, hash = (SELECT hash FROM entry ORDER BY sequence DESC LIMIT 1)`;

/** Takes the newest commit out of the model, as if it had never been made. */
const UNDO_COMMIT = `DELETE FROM revision WHERE number = 4; DELETE FROM change WHERE revision = 4;
  UPDATE entity SET until = 9007199254740991 WHERE until = 4`;

describe('the newest part of the log', () => {
  it('is missed where refused attempts were cut off with the note of the end', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeAccounts(directory, cutAfter(7, 4));
      expect(faultOf(await verify(directory))).toEqual({ code: 'LOG_CUT_OFF', number: 8 });
    });
  });

  it('is missed where the commits were cut off alike, as long as the witness stands', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeAccounts(directory, cutAfter(6, 3));
      forgeModel(directory, UNDO_COMMIT);
      expect(faultOf(await verify(directory))).toEqual({ code: 'LOG_CUT_OFF', number: 7 });
    });
  });

  it('is missed only by a hash kept elsewhere where the witness was taken away, too', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      const verdict = await verify(directory);
      forgeAccounts(directory, cutAfter(6, 3));
      forgeModel(directory, `${UNDO_COMMIT}; DELETE FROM witness`);
      expect(await verify(directory)).toMatchObject({ ok: true, commits: 3 });
      const known = verdict.ok ? verdict.hash : '';
      expect(faultOf(await verify(directory, known))).toEqual({ code: 'HASH_UNKNOWN', number: 6 });
    });
  });

  it('is whole in a backup', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      const target = join(directory, 'backup');
      mkdirSync(target);
      await backUpFolder(directory, target);
      expect(await verify(target)).toMatchObject({ ok: true, entries: 12 });
    });
  });
});

describe('a model and accounts of different times', () => {
  async function stepOf(directory: string): Promise<void> {
    const store = await openSqliteStore({ directory });
    const accounts = await openSqliteAccounts(directory);
    try {
      await requireInStep(accounts, store);
    } finally {
      await store.close();
      await accounts.close();
    }
  }

  it.each([
    ['an older model', [DATABASE_FILE], 'MODEL'],
    ['older accounts', [ACCOUNTS_FILE], 'ACCOUNTS'],
    ['both', [DATABASE_FILE, ACCOUNTS_FILE], undefined],
  ])('are refused after %s was put back', async (_, files, behind) => {
    await inFolder(async (directory) => {
      const older = join(directory, 'older');
      mkdirSync(older);
      await fill(directory);
      await backUpFolder(directory, older);
      const store = await openSqliteStore({ directory });
      const accounts = await openSqliteAccounts(directory);
      const witnessed = witnessedAccounts(accounts, store, () => {});
      await auditedStore(store, witnessed, () => {}).commit(puts({ evidence: [{ id: 'later' }] }), ANYBODY);
      await recordRefusal(witnessed, NOW, ANYBODY, { operation: 'x', code: 'FORBIDDEN' });
      await setImmediate();
      for (const each of [store, accounts]) await each.close();
      await stepOf(directory);
      const mixed = join(directory, 'mixed');
      mkdirSync(mixed);
      for (const file of [DATABASE_FILE, ACCOUNTS_FILE]) {
        copyFileSync(join(files.includes(file) ? older : directory, file), join(mixed, file));
      }
      const step = stepOf(mixed);
      if (behind === undefined) await expect(step).resolves.toBeUndefined();
      else await expect(step).rejects.toMatchObject({ code: 'STORE_OUT_OF_STEP', behind });
    });
  });

  it('are refused after the accounts were taken away', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      rmSync(join(directory, ACCOUNTS_FILE));
      await expect(stepOf(directory)).rejects.toMatchObject({ code: 'STORE_OUT_OF_STEP', behind: 'ACCOUNTS' });
    });
  });
});

import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { backUpFolder } from '../../server/store/sqlite/backup.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { auditedStore, recordRefusal } from '../../server/usecases/audit/auditLog.ts';
import { witnessedAccounts } from '../../server/usecases/audit/witnessedAccounts.ts';
import { requireInStep } from '../../server/usecases/resident/requireInStep.ts';
import { inFolder } from '../store/support/folder.ts';
import { puts, WRITER } from '../store/support/models.ts';
import { fill, forgeAccounts, forgeModel, NOW, problemOf, verify } from './tamperedStore.ts';

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
      expect(problemOf(await verify(directory))).toEqual({ code: 'LOG_CUT_OFF', number: 8 });
    });
  });

  it('is missed where the commits were cut off alike, as long as the witness stands', async () => {
    await inFolder(async (directory) => {
      await fill(directory);
      forgeAccounts(directory, cutAfter(6, 3));
      forgeModel(directory, UNDO_COMMIT);
      expect(problemOf(await verify(directory))).toEqual({ code: 'LOG_CUT_OFF', number: 7 });
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
      expect(problemOf(await verify(directory, known))).toEqual({ code: 'HASH_UNKNOWN', number: 6 });
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
      await auditedStore(store, witnessed, () => {}).commit(puts({ evidence: [{ id: 'later' }] }), WRITER);
      await recordRefusal(witnessed, NOW, WRITER, { operation: 'x', code: 'FORBIDDEN' });
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

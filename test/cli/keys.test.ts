import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LibsqlDatabase from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Services } from '../../server/cli/program.ts';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { openSqliteReader } from '../../server/store/sqlite/reader.ts';
import { auditedStore } from '../../server/usecases/audit/auditLog.ts';
import { puts, WRITER } from '../store/support/models.ts';
import { runBunkai } from '../support/api/bunkai.ts';
import { asText } from '../support/pieces.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'bunkai-keys-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const withAccounts: Services['withAccounts'] = async (_place, _language, _terminal, run) => {
  const [accounts, model] = [await openSqliteAccounts(data), await openSqliteReader(data)];
  try {
    return await run({ accounts, model, timeZone: 'Asia/Tokyo' });
  } finally {
    await accounts.close();
    await model.close();
  }
};

/** Runs one command line in this process, on 2026-11-22 at 21:00 in Tokyo. */
async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCli(
    argv,
    {
      serve: async () => 3,
      withStore: async () => 3,
      withReader: async () => 3,
      withReaderOrEmpty: async () => 3,
      withBackup: async () => 3,
      withDoctorFacts: async () => 3,
      withAccounts,
    },
    {
      out: (data) => {
        out += asText(data);
      },
      err: (text) => {
        err += text;
      },
      env: {},
      now: () => new Date('2026-11-22T12:00:00Z'),
      columns: undefined,
    },
  );
  return { code, out, err };
}

/** Runs the program itself on the folder. */
const program = (...argv: string[]) =>
  spawnSync(process.execPath, ['server/cli/bunkai.js', ...argv], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'ja' },
  });

/** A model with hospital `h` and vendor `v`, whose commits are recorded. */
async function withModel() {
  const store = await openSqliteStore({ directory: data });
  const accounts = await openSqliteAccounts(data);
  const audited = auditedStore(store, accounts, () => {});
  const party = { name: { ja: '名' } };
  const parties = [
    { id: 'h', type: 'INSTITUTION' as const, ...party },
    { id: 'v', type: 'VENDOR' as const, ...party },
  ];
  await audited.commit(puts({ parties }), WRITER);
  const close = async () => {
    await accounts.close();
    await store.close();
  };
  return { audited, close };
}

const idOf = (out: string) => out.slice(7, 23);

describe('bunkai keys create', () => {
  it('prints the key alone on stdout, and what goes with it beside', async () => {
    await (await withModel()).close();
    const { code, out, err } = await run(
      'keys',
      'create',
      '--role',
      'vendor',
      '--party',
      'v',
      '--expires',
      '2027-03-31',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^bunkai_[0-9a-f]{16}_[\w-]{43}\n$/);
    expect(err).toBe(
      `APIキー(id ${idOf(out)})を作りました。表示するのはこの一度だけです。今すぐ安全な所に写してください。\n`,
    );
  });

  it.each([
    [['--role', 'king'], 'king'],
    [['--role', 'institution'], 'INSTITUTION_EDITOR'],
    [['--role', 'vendor'], '--party'],
    [['--role', 'vendor', '--party', 'h'], '「h」'],
    [['--role', 'vendor', '--party', 'x\u001b[31m'], 'x'],
    [['--role', 'auditor', '--party', 'v'], 'AUDITOR'],
    [['--role', 'auditor', '--expires', '2026-02-30'], '2026-02-30'],
    [['--role', 'auditor', '--expires', '2026-11-21'], '2026-11-21'],
    [[], '--role'],
  ])('%j: refuses, says why, and makes nothing', async (argv, said) => {
    await (await withModel()).close();
    const { code, out, err } = await run('keys', 'create', ...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('\u001b');
    expect(JSON.parse((await run('keys', 'list', '--json')).out)).toEqual({ keys: [] });
  });

  it('works on the last day, in the time zone of the configuration', async () => {
    expect((await run('keys', 'create', '--role', 'auditor', '--expires', '2026-11-22')).code).toBe(0);
  });
});

describe('a group of commands', () => {
  it.each(['keys', 'audit'])('%s alone is told what is missing', async (group) => {
    const { code, out, err } = await run(group, '--lang', 'en');
    expect([code, out, err]).toEqual([2, '', `COMMAND is missing. See bunkai ${group} --help\n`]);
  });
});

describe('bunkai keys list', () => {
  it('shows every key but never the key itself', async () => {
    await (await withModel()).close();
    const first = await run('keys', 'create', '--role', 'vendor', '--party', 'v', '--label', '窓口');
    const second = await run('keys', 'create', '--role', 'auditor', '--expires', '2027-03-31');
    await run('keys', 'revoke', idOf(first.out));
    const { out, err } = await run('keys', 'list');
    expect(out).toContain(
      `${idOf(first.out)}  VENDOR_EDITOR  v  窓口\n  無効、作成 2026年11月22日、未使用、期限なし\n`,
    );
    expect(out).toContain(`${idOf(second.out)}  AUDITOR\n  有効、作成 2026年11月22日、未使用、2027年3月31日まで\n`);
    expect(err).toBe('APIキー 2件(うち有効 1件)\n');
    for (const { out: key } of [first, second]) expect(out).not.toContain(key.trim().slice(24));
  });

  it('is data with --json, without hashes', async () => {
    const { out: key } = await run('keys', 'create', '--role', 'auditor');
    const { out } = await run('keys', 'list', '--json');
    const made = { createdAt: '2026-11-22T12:00:00.000Z', createdBy: 'command line' };
    expect(JSON.parse(out)).toEqual({ keys: [{ id: idOf(key), role: 'AUDITOR', ...made }] });
  });
});

describe('bunkai keys revoke', () => {
  it('works once for each key', async () => {
    const { out } = await run('keys', 'create', '--role', 'auditor');
    const results = [];
    for (const id of [idOf(out), idOf(out), 'unknown']) results.push((await run('keys', 'revoke', id)).code);
    expect(results).toEqual([0, 2, 2]);
  });
});

describe('bunkai audit verify', () => {
  const tamper = (...statements: string[]) => {
    const database = new LibsqlDatabase(join(data, ACCOUNTS_FILE));
    for (const sql of ['DROP TRIGGER entry_stays', 'DROP TRIGGER entry_holds', ...statements]) database.exec(sql);
    database.close();
  };

  it('says what holds, and takes the hash that it gave before', async () => {
    await (await withModel()).close();
    const { code, out } = await run('audit', 'verify', '--json');
    expect(code).toBe(0);
    const { hash, ...counts } = JSON.parse(out);
    expect(counts).toEqual({ entries: 1, commits: 1, states: 2, keys: 0 });
    await run('keys', 'create', '--role', 'auditor');
    const again = await run('audit', 'verify', '--known', hash, '--lang', 'en');
    expect(again.code).toBe(0);
    expect(again.out).toContain('(2 entries, 1 change, 2 states of entities, 1 API key)');
    expect(again.out).toContain('It does not show that nobody');
  });

  it.each([
    ['UPDATE entry SET record = \'{"at":0}\' WHERE sequence = 2', '2番'],
    ['DELETE FROM entry WHERE sequence = 2', '2番'],
    ['DELETE FROM entry WHERE sequence = 3', '3番'],
    ['DELETE FROM entry; DELETE FROM head', '変更1'],
  ])('ends with 2 and the first problem after %s', async (sql, said) => {
    await (await withModel()).close();
    for (let i = 0; i < 2; i += 1) await run('keys', 'create', '--role', 'auditor');
    tamper(sql);
    const { code, out, err } = await run('audit', 'verify', '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('does not know a hash that stands nowhere, and no other text', async () => {
    for (const known of ['f'.repeat(64), 'xyz']) {
      const { code, out, err } = await run('audit', 'verify', '--known', known);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    }
  });
});

describe('the program itself', () => {
  it('makes keys and verifies while a server has the store open', async () => {
    const { audited, close } = await withModel();
    const made = program('keys', 'create', '--role', 'vendor-editor', '--party', 'v', '--data', data);
    expect([made.status, made.stdout.length]).toEqual([0, 68]);
    expect(await audited.commit(puts({ evidence: [{ id: 'e' }] }), WRITER)).toBe(2);
    const verified = program('audit', 'verify', '--json', '--data', data);
    expect(JSON.parse(verified.stdout)).toMatchObject({ entries: 3, commits: 2 });
    await close();
  });

  it('ends with 3 where there is no store, and leaves none behind', async () => {
    const nowhere = join(data, 'nowhere');
    const { status, stdout, stderr } = await runBunkai(['keys', 'list', '--data', nowhere]);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(nowhere);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('ends with 3 where the accounts are damaged', async () => {
    await runBunkai(['keys', 'create', '--role', 'auditor', '--create', '--data', data]);
    const database = new LibsqlDatabase(join(data, ACCOUNTS_FILE));
    database.exec('PRAGMA application_id = 7');
    database.close();
    expect((await runBunkai(['keys', 'list', '--data', data])).status).toBe(3);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../server/model/values.ts';
import {
  type AccountStore,
  type ApiKey,
  type AuditEntry,
  type AuditHead,
  EMPTY_LOG,
  type Session,
} from '../../server/store/accounts.ts';
import { StoreClosed } from '../../server/store/errors.ts';

/** Accounts that a test may do anything with. */
export interface AccountFixture {
  /** Open, and empty. */
  readonly accounts: AccountStore;
  /** Opens the same data once more, beside what is open. */
  beside(): Promise<AccountStore>;
  /** Closes what the fixture opened and removes the data. */
  dispose(): Promise<void>;
}

const at = (second: number) => `2026-11-01T00:00:${String(second).padStart(2, '0')}.000Z`;
const KEY: ApiKey = { id: 'k1', hash: 'h1', role: 'AUDITOR', createdAt: at(0), createdBy: 'local' };
const FULL: ApiKey = {
  ...KEY,
  id: 'K1',
  role: 'VENDOR_EDITOR',
  party: 'v\u0000\ud800',
  label: '事業者「ぶ」',
  expiresOn: day.parse('2027-03-31'),
  lastUsedAt: at(2),
  revokedAt: at(3),
};
const SESSION: Session = { hash: 's1', subject: 'key:k1', role: 'AUDITOR', expiresAt: at(30) };

const follow = (record: string, revision?: number) => (head: AuditHead) => ({
  sequence: head.sequence + 1,
  previous: head.hash,
  ...(revision === undefined ? {} : { revision }),
  record,
  hash: `after ${head.hash.slice(-8)}`,
});

async function entriesOf(accounts: AccountStore, since = 0): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of accounts.audit(since)) entries.push(entry);
  return entries;
}

/** Fresh accounts for each test of the surrounding block. */
function eachWithAccounts(makeFixture: () => Promise<AccountFixture>) {
  let current: AccountFixture | undefined;
  beforeEach(async () => {
    current = await makeFixture();
  });
  afterEach(async () => {
    await current?.dispose();
    current = undefined;
  });
  const fixture = () => {
    if (current === undefined) throw new Error('only tests have accounts');
    return current;
  };
  return { fixture, accounts: () => fixture().accounts };
}

function describeKeys(makeFixture: () => Promise<AccountFixture>): void {
  describe('API keys', () => {
    const { accounts, fixture } = eachWithAccounts(makeFixture);

    it('come back as they were added, by creation and then by id, for whoever else has the store open', async () => {
      const later = { ...KEY, id: 'a', createdAt: at(1) };
      for (const key of [later, KEY, FULL]) await accounts().addKey(key);
      const beside = await fixture().beside();
      expect(await beside.keys()).toEqual([FULL, KEY, later]);
      expect(await beside.key('K1')).toEqual(FULL);
      expect(await beside.key('k')).toBeUndefined();
    });

    it('have ids of their own', async () => {
      await accounts().addKey(KEY);
      await expect(accounts().addKey({ ...KEY, hash: 'h2' })).rejects.toThrow();
      expect(await accounts().keys()).toEqual([KEY]);
    });

    it('remember their latest use, and no other key is touched', async () => {
      await accounts().addKey(KEY);
      await accounts().addKey(FULL);
      for (const second of [5, 3]) await accounts().useKey('k1', at(second));
      await accounts().useKey('unknown', at(9));
      expect(await accounts().keys()).toEqual([FULL, { ...KEY, lastUsedAt: at(5) }]);
    });

    it('are revoked once and for good', async () => {
      await accounts().addKey(KEY);
      const results = [
        await accounts().revokeKey('unknown', at(1)),
        await accounts().revokeKey('k1', at(1)),
        await accounts().revokeKey('k1', at(2)),
      ];
      expect(results).toEqual([false, true, false]);
      expect(await accounts().key('k1')).toEqual({ ...KEY, revokedAt: at(1) });
    });
  });
}

function describeSessions(makeFixture: () => Promise<AccountFixture>): void {
  describe('sessions', () => {
    const { accounts, fixture } = eachWithAccounts(makeFixture);

    it('are found by their hash until they are removed', async () => {
      const other: Session = { ...SESSION, hash: 's2', party: 'h', key: 'k1' };
      for (const session of [SESSION, other]) await accounts().addSession(session, at(0));
      await expect(accounts().addSession(SESSION, at(0))).rejects.toThrow();
      expect(await (await fixture().beside()).session('s2')).toEqual(other);
      expect(await accounts().removeSession('s2')).toBe(true);
      expect(await accounts().removeSession('s2')).toBe(false);
      expect(await accounts().session('s2')).toBeUndefined();
      expect(await accounts().session('s1')).toEqual(SESSION);
    });

    it('that have expired go when another one is added', async () => {
      await accounts().addSession(SESSION, at(0));
      await accounts().addSession({ ...SESSION, hash: 's2', expiresAt: at(50) }, at(30));
      expect(await accounts().session('s1')).toEqual(SESSION);
      await accounts().addSession({ ...SESSION, hash: 's3', expiresAt: at(50) }, at(31));
      expect(await accounts().session('s1')).toBeUndefined();
      expect(await accounts().session('s2')).toBeDefined();
    });
  });
}

function describeRecordedKeys(makeFixture: () => Promise<AccountFixture>): void {
  describe('keys and their entries', () => {
    const { accounts } = eachWithAccounts(makeFixture);

    it('are written together', async () => {
      await accounts().addKey(KEY, follow('"made"'));
      expect(await accounts().revokeKey('k1', at(1), follow('"revoked"'))).toBe(true);
      expect((await entriesOf(accounts())).map(({ record }) => record)).toEqual(['"made"', '"revoked"']);
    });

    it('are written neither where one of them cannot be', async () => {
      const fail = () => {
        throw new RangeError('no');
      };
      await expect(accounts().addKey(KEY, fail)).rejects.toThrow('no');
      expect(await accounts().keys()).toEqual([]);
      await accounts().addKey(KEY, follow('"made"'));
      await expect(accounts().addKey(KEY, follow('"again"'))).rejects.toThrow();
      await expect(accounts().revokeKey('k1', at(1), fail)).rejects.toThrow('no');
      expect(await accounts().key('k1')).toEqual(KEY);
      expect(await accounts().revokeKey('k1', at(2), follow('"revoked"'))).toBe(true);
      expect(await accounts().revokeKey('k1', at(3), follow('"once more"'))).toBe(false);
      expect(await accounts().revokeKey('k2', at(3), follow('"unknown"'))).toBe(false);
      expect((await entriesOf(accounts())).map(({ record }) => record)).toEqual(['"made"', '"revoked"']);
    });
  });
}

function describeAudit(makeFixture: () => Promise<AccountFixture>): void {
  describe('the audit log', () => {
    const { accounts, fixture } = eachWithAccounts(makeFixture);

    it('is empty at first', async () => {
      expect(await accounts().auditHead()).toEqual(EMPTY_LOG);
      expect(await entriesOf(accounts())).toEqual([]);
    });

    it('keeps its entries letter by letter, and knows where it ends', async () => {
      const record = JSON.stringify({ text: '「責任」\u0000\ud800 \u2028', nested: [1.5, null] });
      const first = await accounts().append(follow(record, 7));
      const second = await accounts().append(follow('{}'));
      const beside = await fixture().beside();
      expect(first?.record).toBe(record);
      expect(await entriesOf(beside)).toEqual([first, second]);
      expect(await beside.auditHead()).toEqual({ sequence: 2, hash: second?.hash, revision: 7 });
    });

    it('stays as it is where no entry is made, and where making one throws', async () => {
      await accounts().append(follow('{}'));
      const head = await accounts().auditHead();
      expect(await accounts().append(() => undefined)).toBeUndefined();
      const failing = accounts().append(() => {
        throw new RangeError('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await accounts().auditHead()).toEqual(head);
      expect(await entriesOf(accounts())).toHaveLength(1);
    });

    it('grows by one entry after the other, whoever appends at the same time', async () => {
      const beside = await fixture().beside();
      const names = Array.from({ length: 20 }, (_, i) => `"${i}"`);
      const append = (name: string, i: number) => (i % 2 === 0 ? accounts() : beside).append(follow(name));
      await Promise.all(names.map(append));
      const entries = await entriesOf(accounts());
      expect(entries.map(({ sequence }) => sequence)).toEqual(names.map((_, i) => i + 1));
      expect(entries.map(({ record }) => record).sort()).toEqual([...names].sort());
      for (const [i, entry] of entries.entries()) {
        expect(entry.previous).toBe(i === 0 ? EMPTY_LOG.hash : entries[i - 1]?.hash);
      }
    });

    it('is read to its end however long it is, from any entry', async () => {
      for (let i = 0; i < 520; i += 1) await accounts().append(follow(`${i}`));
      const entries = await entriesOf(accounts(), 20);
      expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 500 }, (_, i) => i + 21));
      expect(await entriesOf(accounts(), 520)).toEqual([]);
    });
  });
}

/** All that an account store promises, as tests; every one passes the whole of it. */
export function runAccountSuite(name: string, makeFixture: () => Promise<AccountFixture>): void {
  describe(name, () => {
    describeKeys(makeFixture);
    describeSessions(makeFixture);
    describeRecordedKeys(makeFixture);
    describeAudit(makeFixture);

    describe('once it is closed', () => {
      const { accounts } = eachWithAccounts(makeFixture);

      it('refuses every call, and closing it again is no error', async () => {
        const closed = accounts();
        await closed.close();
        const calls = [
          closed.addKey(KEY),
          closed.key('k1'),
          closed.keys(),
          closed.useKey('k1', at(1)),
          closed.revokeKey('k1', at(1)),
          closed.addSession(SESSION, at(0)),
          closed.session('s1'),
          closed.removeSession('s1'),
          closed.auditHead(),
          closed.append(follow('{}')),
          entriesOf(closed),
        ];
        for (const result of await Promise.allSettled(calls)) {
          expect(result.status === 'rejected' && result.reason).toBeInstanceOf(StoreClosed);
        }
        await closed.close();
      });
    });
  });
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountStore, ApiKey, Session } from '../../server/store/accounts.ts';
import { type AuditDraft, type AuditEntry, verifyAudit } from '../../server/store/audit.ts';
import { StoreClosed } from '../../server/store/errors.ts';

/** Accounts that a test may do anything with. */
export interface AccountFixture {
  readonly accounts: AccountStore;
  /** Closes what is open and opens the same data again. */
  reopen(): Promise<AccountStore>;
  /** Closes what is open, but keeps the data. */
  close(): Promise<void>;
  /** Closes what is open and removes the data. */
  dispose(): Promise<void>;
}

const at = (second: number) => `2026-11-01T00:00:${String(second).padStart(2, '0')}.000Z`;
const KEY: ApiKey = {
  id: 'k1',
  hash: 'h1',
  role: 'VENDOR_EDITOR',
  party: 'v',
  label: '事業者「ぶ」',
  createdAt: at(0),
};
const SESSION: Session = { hash: 's1', actor: 'a', role: 'AUDITOR', createdAt: at(0), expiresAt: at(30) };
const DRAFT: AuditDraft = { at: at(0), actor: 'key:k1', kind: 'REFUSED', action: 'commit', reason: 'FORBIDDEN' };

async function entriesOf(accounts: AccountStore, after?: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of accounts.audit(after)) entries.push(entry);
  return entries;
}

async function* inOrder(entries: readonly AuditEntry[]) {
  yield* entries;
}

/** All that an account store promises, as tests; every one passes the whole of it. */
export function runAccountSuite(name: string, makeAccounts: () => Promise<AccountFixture>): void {
  describe(name, () => {
    let fixture: AccountFixture | undefined;
    const accounts = () => {
      if (fixture === undefined) throw new Error('only tests have accounts');
      return fixture.accounts;
    };
    beforeEach(async () => {
      fixture = await makeAccounts();
    });
    afterEach(async () => {
      await fixture?.dispose();
    });

    it('finds a key by its hash alone, exactly, also after a restart', async () => {
      const other: ApiKey = { ...KEY, id: 'K1', hash: 'H1', expiresAt: at(9) };
      await accounts().addKey(KEY);
      await accounts().addKey(other);
      const again = await fixture?.reopen();
      expect(await again?.keyByHash('h1')).toEqual(KEY);
      expect(await again?.keyByHash('H1')).toEqual(other);
      expect(await again?.keyByHash('k1')).toBeUndefined();
      expect(await again?.keys()).toEqual([KEY, other]);
    });

    it('refuses a second key with the same id or hash', async () => {
      await accounts().addKey(KEY);
      await expect(accounts().addKey({ ...KEY, hash: 'h2' })).rejects.toThrow();
      await expect(accounts().addKey({ ...KEY, id: 'k2' })).rejects.toThrow();
      expect(await accounts().keys()).toEqual([KEY]);
    });

    it('notes the latest use of a key', async () => {
      await accounts().addKey(KEY);
      await accounts().noteUse('k1', at(5));
      await accounts().noteUse('k1', at(3));
      await accounts().noteUse('unknown', at(9));
      expect(await accounts().keyByHash('h1')).toEqual({ ...KEY, lastUsedAt: at(5) });
    });

    it('revokes a key once and for good', async () => {
      await accounts().addKey(KEY);
      expect(await accounts().revokeKey('unknown', at(1))).toBe(false);
      expect(await accounts().revokeKey('k1', at(1))).toBe(true);
      expect(await accounts().revokeKey('k1', at(2))).toBe(false);
      expect(await accounts().keyByHash('h1')).toEqual({ ...KEY, revokedAt: at(1) });
    });

    it('keeps sessions until they are removed or expire', async () => {
      const later: Session = { ...SESSION, hash: 's2', party: 'h', expiresAt: at(31) };
      const gone: Session = { ...SESSION, hash: 's3', expiresAt: at(59) };
      for (const session of [SESSION, later, gone]) await accounts().addSession(session);
      expect(await accounts().session('s2')).toEqual(later);
      await accounts().removeSession('s3');
      await accounts().removeSession('s3');
      expect(await accounts().session('s3')).toBeUndefined();
      expect(await accounts().removeSessionsUntil(at(30))).toBe(1);
      expect(await accounts().session('s1')).toBeUndefined();
      expect(await accounts().session('s2')).toEqual(later);
      expect(await accounts().removeSessionsUntil(at(30))).toBe(0);
    });

    it('numbers the audit log and chains it, also across a restart and among simultaneous entries', async () => {
      const first = await accounts().record(DRAFT);
      await Promise.all(['a', 'b', 'c'].map((subject) => accounts().record({ ...DRAFT, subject, kind: 'CHANGE' })));
      const again = await fixture?.reopen();
      await again?.record({ ...DRAFT, party: 'h', request: 'r' });
      const log = await entriesOf(accountsOf(again));
      expect(log.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      expect(log[0]).toEqual(first);
      expect(log[4]).toMatchObject({ ...DRAFT, party: 'h', request: 'r' });
      expect(await entriesOf(accountsOf(again), 3)).toEqual(log.slice(3));
      expect(await verifyAudit(accountsOf(again).audit())).toEqual({ ok: true, entries: 5, hash: log[4]?.hash });
    });

    it('shows every alteration, removal and insertion in the audit log', async () => {
      for (let i = 0; i < 6; i += 1) await accounts().record({ ...DRAFT, at: at(i), subject: `x${i}` });
      const log = await entriesOf(accounts());
      const broken = async (entries: readonly AuditEntry[]) => verifyAudit(inOrder(entries));
      expect(await broken(log)).toMatchObject({ ok: true, entries: 6 });
      for (const field of ['at', 'actor', 'kind', 'action', 'subject', 'reason', 'request', 'party', 'hash'] as const) {
        const altered = log.map((entry) => (entry.number === 3 ? { ...entry, [field]: 'CHANGED' } : entry));
        expect(await broken(altered)).toEqual({ ok: false, brokenAt: 3 });
      }
      expect(await broken(log.filter(({ number }) => number !== 4))).toEqual({ ok: false, brokenAt: 4 });
      expect(await broken([...log.slice(0, 2), ...log.slice(1)])).toEqual({ ok: false, brokenAt: 3 });
    });

    it('reads a long audit log to its end', async () => {
      for (let i = 0; i < 1100; i += 1) await accounts().record(DRAFT);
      expect(await verifyAudit(accounts().audit())).toMatchObject({ ok: true, entries: 1100 });
    });

    it('refuses every call once it is closed', async () => {
      const closed = accounts();
      await fixture?.close();
      const calls = [
        closed.addKey(KEY),
        closed.keyByHash('h1'),
        closed.keys(),
        closed.noteUse('k1', at(1)),
        closed.revokeKey('k1', at(1)),
        closed.addSession(SESSION),
        closed.session('s1'),
        closed.removeSession('s1'),
        closed.removeSessionsUntil(at(1)),
        closed.record(DRAFT),
        entriesOf(closed),
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result.status === 'rejected' && result.reason).toBeInstanceOf(StoreClosed);
      }
    });
  });
}

function accountsOf(accounts: AccountStore | undefined): AccountStore {
  if (accounts === undefined) throw new Error('the accounts were opened again');
  return accounts;
}

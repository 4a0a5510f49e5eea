import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, type AuditHead, EMPTY_LOG } from '../../server/store/accounts.ts';
import type { Commit } from '../../server/store/port.ts';
import { openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import {
  auditedStore,
  auditRecord,
  entryAfter,
  hashOfEntry,
  recordCommits,
  recordOfCommit,
  recordRefusal,
} from '../../server/usecases/audit/auditLog.ts';
import { type AuditVerdict, verifyAudit } from '../../server/usecases/audit/verifyLog.ts';
import { inFolder } from '../store/support/folder.ts';
import { puts, WRITER } from '../store/support/models.ts';

/** A log with the commits that it records. */
interface Kept {
  readonly entries: readonly AuditEntry[];
  readonly commits: readonly Commit[];
}

async function* each<T>(of: readonly T[]) {
  yield* of;
}

const headOf = (entries: readonly AuditEntry[]): AuditHead =>
  entries.reduce<AuditHead>(
    (head, { sequence, hash, revision }) => ({ sequence, hash, revision: revision ?? head.revision }),
    EMPTY_LOG,
  );

const verify = (kept: Kept, head: AuditHead, known?: string): Promise<AuditVerdict> =>
  verifyAudit({
    entries: each(kept.entries),
    head,
    commits: each(kept.commits),
    ...(known === undefined ? {} : { known }),
  });

const commitOf = (revision: number): Commit => ({
  revision,
  at: '2026-11-22T12:00:00.000Z',
  by: WRITER,
  changes: puts({ evidence: [{ id: `e${revision}` }] }),
});

/** A log of as many entries as flags, each a commit (true) or a refused attempt. */
function keptOf(kinds: readonly boolean[]): Kept {
  const entries: AuditEntry[] = [];
  const commits: Commit[] = [];
  for (const [i, isCommit] of kinds.entries()) {
    const commit = commitOf(commits.length + 1);
    const refused = { at: commit.at, by: { id: `u${i}` }, fact: { kind: 'REFUSED', operation: 'o', code: 'C' } };
    const record = JSON.stringify(isCommit ? recordOfCommit(commit) : refused);
    entries.push(entryAfter(headOf(entries), record, isCommit ? commit.revision : undefined));
    if (isCommit) commits.push(commit);
  }
  return { entries, commits };
}

const logs = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }).map(keptOf);
const logAndPlace = logs.chain((kept) => fc.record({ kept: fc.constant(kept), i: fc.nat(kept.entries.length - 1) }));

describe('an untouched audit log', () => {
  it('holds, and says how much it covers and where it ends', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (kept) => {
        expect(await verify(kept, headOf(kept.entries))).toEqual({
          ok: true,
          entries: kept.entries.length,
          commits: kept.commits.length,
          hash: kept.entries.at(-1)?.hash,
        });
      }),
    );
  });

  it('holds where there is nothing yet', async () => {
    expect(await verify({ entries: [], commits: [] }, EMPTY_LOG)).toMatchObject({ ok: true, entries: 0, commits: 0 });
  });
});

describe('an audit log', () => {
  const at = (kept: Kept, i: number): AuditEntry => kept.entries[i] ?? entryAfter(EMPTY_LOG, '');
  const problemWhere = async (kept: Kept, entries: readonly AuditEntry[]) => {
    const verdict = await verify({ ...kept, entries }, headOf(kept.entries));
    return verdict.ok ? undefined : verdict.problem;
  };

  it('from which any entry was removed names it', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ({ kept, i }) => {
        const problem = await problemWhere(kept, kept.entries.toSpliced(i, 1));
        expect(problem?.number).toBe(i + 1);
        expect(problem?.code).toBe(i === kept.entries.length - 1 ? 'LOG_CUT_OFF' : 'ENTRY_REMOVED');
      }),
    );
  });

  it('in which any field of any entry was altered names the entry', async () => {
    const alterations = (entry: AuditEntry): AuditEntry[] => [
      { ...entry, record: entry.record.replace('2026', '2025') },
      { ...entry, record: 'no JSON' },
      { ...entry, revision: (entry.revision ?? 0) + 1 },
      { ...entry, hash: 'f'.repeat(64) },
      { ...entry, previous: 'f'.repeat(64) },
    ];
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ({ kept, i }) => {
        for (const altered of alterations(at(kept, i))) {
          expect(await problemWhere(kept, kept.entries.with(i, altered))).toEqual({
            code: 'ENTRY_ALTERED',
            number: i + 1,
          });
        }
      }),
    );
  });

  it('in which an altered entry was given a fitting hash is found at the next one, or at the end', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ({ kept, i }) => {
        const { hash: _, ...entry } = at(kept, i);
        const forged = { ...entry, record: entry.record.replace('2026', '2025') };
        const problem = await problemWhere(kept, kept.entries.with(i, { ...forged, hash: hashOfEntry(forged) }));
        expect(problem?.code).toMatch(/^(ENTRY|COMMIT)_ALTERED$/);
      }),
    );
  });

  it('in which two entries changed places, with their numbers or without, is found', async () => {
    const twoPlaces = logs
      .filter(({ entries }) => entries.length > 1)
      .chain((kept) =>
        fc.record({
          kept: fc.constant(kept),
          places: fc.uniqueArray(fc.nat(kept.entries.length - 1), { minLength: 2, maxLength: 2 }),
        }),
      );
    await fc.assert(
      fc.asyncProperty(twoPlaces, async ({ kept, places: [i = 0, j = 1] }) => {
        const [a, b] = [at(kept, i), at(kept, j)];
        const moved = kept.entries.with(i, b).with(j, a);
        const renumbered = kept.entries.with(i, { ...b, sequence: i + 1 }).with(j, { ...a, sequence: j + 1 });
        expect((await problemWhere(kept, moved))?.number).toBe(Math.min(i, j) + 1);
        expect(await problemWhere(kept, renumbered)).toEqual({ code: 'ENTRY_ALTERED', number: Math.min(i, j) + 1 });
      }),
    );
  });

  it('into which an entry was put twice is found', async () => {
    await fc.assert(
      fc.asyncProperty(logAndPlace, async ({ kept, i }) => {
        expect(await problemWhere(kept, kept.entries.toSpliced(i, 0, at(kept, i)))).toEqual({
          code: 'ENTRY_ALTERED',
          number: i + 2,
        });
      }),
    );
  });

  it('that was rewritten as a whole is found by a hash written down before', async () => {
    const kept = keptOf([true, false, true]);
    const forged = keptOf([true, true]);
    const noted = kept.entries[1]?.hash ?? '';
    const end = forged.entries.at(-1)?.hash;
    expect(await verify(kept, headOf(kept.entries), noted)).toMatchObject({ ok: true });
    expect(await verify(forged, headOf(forged.entries))).toMatchObject({ ok: true, hash: end });
    expect(await verify(forged, headOf(forged.entries), noted)).toMatchObject({ problem: { code: 'HASH_UNKNOWN' } });
  });
});

describe('the commits of the store', () => {
  const kept = keptOf([true, false, true, true]);
  const head = headOf(kept.entries);
  const problemWith = async (commits: readonly Commit[]) => {
    const verdict = await verify({ ...kept, commits }, head);
    return verdict.ok ? undefined : verdict.problem;
  };

  it('are missed where they were removed or never recorded', async () => {
    expect(await problemWith(kept.commits.slice(0, 2))).toEqual({ code: 'COMMIT_REMOVED', number: 3 });
    expect(await problemWith([...kept.commits, commitOf(4)])).toEqual({ code: 'COMMIT_UNRECORDED', number: 4 });
    const emptied = await verify({ entries: [], commits: kept.commits }, EMPTY_LOG);
    expect(emptied).toEqual({ ok: false, problem: { code: 'COMMIT_UNRECORDED', number: 1 } });
  });

  it.each([
    ['other changes', { changes: puts({ evidence: [{ id: 'other' }] }) }],
    ['another actor', { by: { id: 'another actor' } }],
    ['another time', { at: '2026-11-22T12:00:00.001Z' }],
    ['another number', { revision: 3 }],
  ])('are found out with %s', async (_, forged) => {
    const commits = kept.commits.map((commit) => (commit.revision === 2 ? { ...commit, ...forged } : commit));
    expect(await problemWith(commits)).toEqual({ code: 'COMMIT_ALTERED', number: 2 });
  });

  it('cannot be left out by a log that was chained again', async () => {
    const entries: AuditEntry[] = [];
    for (const commit of [commitOf(1), commitOf(3)]) {
      entries.push(entryAfter(headOf(entries), JSON.stringify(recordOfCommit(commit)), commit.revision));
    }
    const verdict = await verify({ ...kept, entries }, headOf(entries));
    expect(verdict).toEqual({ ok: false, problem: { code: 'COMMIT_UNRECORDED', number: 2 } });
  });
});

describe('a store whose commits are recorded', () => {
  it('has each of them in the log once and in order, also those of a server that was killed in between', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      const [accounts, beside] = [await openSqliteAccounts(directory), await openSqliteAccounts(directory)];
      const problems: unknown[] = [];
      const audited = auditedStore(store, accounts, (problem) => problems.push(problem));
      await store.commit(puts({ evidence: [{ id: 'before' }] }), WRITER);
      await Promise.all(['a', 'b', 'c'].map((id) => audited.commit(puts({ evidence: [{ id }] }), WRITER)));
      await store.commit(puts({ evidence: [{ id: 'killed' }] }), { id: 'x', request: 'r' });
      await Promise.all([accounts, beside].map((each) => recordCommits(each, store)));
      await recordRefusal(accounts, new Date(0), WRITER, { operation: 'y'.repeat(9999), code: 'FORBIDDEN' });
      const verdict = await verifyAudit({
        entries: accounts.audit(0),
        head: await accounts.auditHead(),
        commits: store.changes(0),
      });
      expect(verdict).toMatchObject({ ok: true, commits: 5, entries: 6 });
      expect(problems).toEqual([]);
      const records = [];
      for await (const { record } of accounts.audit(0)) records.push(auditRecord.parse(JSON.parse(record)));
      expect(records[4]?.by).toEqual({ id: 'x', request: 'r' });
      expect(records[5]?.fact).toEqual({ kind: 'REFUSED', operation: 'y'.repeat(200), code: 'FORBIDDEN' });
      for (const each of [store, accounts, beside]) await each.close();
    });
  });

  it('keeps a commit although the log cannot be written to, says so, and makes up for it', async () => {
    await inFolder(async (directory) => {
      const store = await openSqliteStore({ directory });
      const closed = await openSqliteAccounts(directory);
      await closed.close();
      const problems: unknown[] = [];
      const audited = auditedStore(store, closed, (problem) => problems.push(problem));
      expect(await audited.commit(puts({ evidence: [{ id: 'a' }] }), WRITER)).toBe(1);
      expect(problems).toMatchObject([{ code: 'STORE_CLOSED' }]);
      const accounts = await openSqliteAccounts(directory);
      await auditedStore(store, accounts, () => {}).commit(puts({ evidence: [{ id: 'b' }] }), WRITER);
      expect((await accounts.auditHead()).revision).toBe(2);
      for (const each of [store, accounts]) await each.close();
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTo, emptyKeyed } from '../../../server/model/apply.ts';
import { type Change, keyOfChange, keyOfEntity, putAll } from '../../../server/model/change.ts';
import { hashOfName } from '../../../server/usecases/queries/history/changeNames.ts';
import { CommitLog, type LogOptions } from '../../../server/usecases/queries/history/commitLog.ts';
import { concernsInstitution } from '../../../server/usecases/queries/history/concerns.ts';
import {
  type HistoryEntry,
  type HistoryOptions,
  historyFor,
} from '../../../server/usecases/queries/history/history.ts';
import type { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import { GROUND } from '../../store/cases/ground.ts';
import { puts, remove } from '../../store/support/models.ts';
import { randomChanges } from '../../support/models/changes.ts';
import { concernsNaively, naiveHistory } from './naive.ts';
import { AUDITOR, commitsOf, GROUND_MODEL, heldLog, sessionAt, VIEWERS } from './support.ts';

const GROUND_PUTS = putAll(GROUND_MODEL);
const NAMES = GROUND_PUTS.map((put) => `${put.list}/${keyOfEntity(put)}`);

/** Removals of what is not there become additions: a store refuses them. */
function possible(lists: readonly (readonly Change[])[]): Change[][] {
  const held = emptyKeyed();
  return lists.map((changes) =>
    changes.flatMap((change): Change[] => {
      const isThere = held[change.list].has(keyOfChange(change));
      const again = GROUND_PUTS.find((put) => put.list === change.list && keyOfEntity(put) === keyOfChange(change));
      const done = change.op === 'put' || isThere ? change : again;
      if (done === undefined) return [];
      applyTo(held, done);
      return [done];
    }),
  );
}

/** The ground model in a few commits, then removals, replacements and additions of it in any order. */
const randomCommits = fc
  .tuple(
    fc.shuffledSubarray(GROUND_PUTS, { minLength: GROUND_PUTS.length }),
    fc.integer({ min: 3, max: 15 }),
    fc.array(randomChanges(GROUND_MODEL), { maxLength: 25 }),
  )
  .map(([all, size, later]) => {
    const imports = all.flatMap((_, i) => (i % size === 0 ? [all.slice(i, i + size)] : []));
    return commitsOf(possible([...imports, ...later]));
  });

/** A log that keeps next to nothing, and by whose hashes many names look the same. */
const TIGHT: LogOptions & { readonly maxSummaries: number } = {
  maxSummaries: 4,
  mostKept: 12,
  hashOf: (name) => hashOfName(name) % 9,
};

/** All that is told, page by page. */
async function told(log: CommitLog, session: ViewerSession, options: HistoryOptions, size: number, onPage = () => {}) {
  const { commits, describe: describeAll } = await historyFor(log, session, options);
  const entries: HistoryEntry[] = [];
  for (let at = 0; at < commits.length; at += size) {
    onPage();
    entries.push(...(await describeAll(commits.slice(at, at + size))));
  }
  return entries;
}

describe('the history', () => {
  it('tells what a log that keeps everything would tell, whatever is put, removed and put again', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCommits,
        fc.constantFrom(...VIEWERS),
        fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
        fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat()),
        async (commits, viewer, entity, [size, early]) => {
          const log = new CommitLog(heldLog(commits), TIGHT);
          for (const revision of [early % (commits.length + 1), commits.length]) {
            const session = sessionAt(revision, viewer);
            const expected = naiveHistory(commits, session, { entity, maxSummaries: TIGHT.maxSummaries });
            expect(await told(log, session, { entity }, size)).toEqual(expected);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('tells an institution what concerns it, and only the newest of it where that is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomCommits,
        fc.constantFrom(...VIEWERS.slice(0, 2)),
        fc.nat({ max: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (commits, viewer, since, most) => {
          const session = sessionAt(commits.length, viewer);
          const view = session.institution(session.snapshot.parties.rows.get('h') ?? -1);
          if (view === undefined) throw new Error('h is seen');
          const log = new CommitLog(heldLog(commits), TIGHT);
          const all = naiveHistory(commits, session, { within: concernsNaively(view), maxSummaries: 4 });
          const within = concernsInstitution(view);
          expect(await told(log, session, { within }, 5)).toEqual(all);
          const newest = all.filter(({ revision }) => revision > since).slice(0, most);
          expect(await told(log, session, { within, since, most }, 5)).toEqual(newest);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('reads no commit twice for one page, whatever is shown of it', async () => {
    await fc.assert(
      fc.asyncProperty(randomCommits, fc.integer({ min: 1, max: 50 }), async (commits, size) => {
        const store = heldLog(commits);
        const log = new CommitLog(store, TIGHT);
        await log.upTo(commits.length);
        const pages: number[][] = [];
        await told(log, sessionAt(commits.length, AUDITOR), {}, size, () => {
          pages.push(store.read.splice(0));
        });
        pages.push(store.read.splice(0));
        for (const page of pages.slice(1)) expect(page).toEqual([...new Set(page)]);
      }),
      { numRuns: 60 },
    );
  });

  it('asks the store for nothing but the log while only what is new is looked at', async () => {
    const store = heldLog(commitsOf([puts(GROUND), [remove('contracts', 'k-h-v')], [remove('evidence', 'unused')]]));
    const log = new CommitLog(store);
    const [removed] = await told(log, sessionAt(3, AUDITOR), { most: 1 }, 1);
    expect(removed?.changes).toMatchObject([{ entity: 'evidence', key: 'unused', change: 'REMOVED' }]);
    expect(await told(log, sessionAt(3, AUDITOR), {}, 50)).toHaveLength(3);
    expect(store.read).toEqual([1, 2, 3]);
  });

  it('finds commits that follow one another in one go', async () => {
    const store = heldLog(commitsOf(puts(GROUND).map((put) => [put])));
    const calls: number[] = [];
    const changes = (since: number) => {
      calls.push(since);
      return store.changes(since);
    };
    const log = new CommitLog({ changes }, { mostKept: 0 });
    const { commits, describe: tell } = await historyFor(log, sessionAt(30, AUDITOR), {});
    await tell([...commits.slice(0, 10), ...commits.slice(20, 22)]);
    expect(calls).toEqual([0, 8, 20]);
  });

  it('shows what was removed to those whose it was last, and to no others', async () => {
    const device = (id: string, owner: string) =>
      puts({ components: [{ id, owner, kind: 'APPLIANCE', name: { ja: id } }] });
    const commits = commitsOf([
      puts(GROUND),
      [...device('a', 'g'), ...device('b', 'h')],
      [...device('a', 'h'), remove('components', 'a')],
      [remove('components', 'b'), remove('components', 'never there')],
    ]);
    const log = new CommitLog(heldLog(commits), TIGHT);
    for (const viewer of VIEWERS) {
      const { commits: seen } = await historyFor(log, sessionAt(4, viewer), { since: 1 });
      const own = { h: [4, 3, 2], g: [2] }[viewer.party ?? ''] ?? [];
      expect(
        seen.map(({ revision }) => revision),
        viewer.id,
      ).toEqual(viewer === AUDITOR ? [4, 3, 2] : own);
    }
    const session = sessionAt(4, AUDITOR);
    const view = session.institution(session.snapshot.parties.rows.get('h') ?? -1);
    if (view === undefined) throw new Error('h is seen');
    const concerning = await told(log, session, { within: concernsInstitution(view), since: 1 }, 5);
    expect(concerning.map(({ changes }) => changes.map(({ key, change }) => `${key} ${change}`))).toEqual([
      ['b REMOVED'],
      ['a REMOVED'],
    ]);
  });

  it('knows what became of an entity far down in a large import, and what it was before', async () => {
    const many = Array.from({ length: 2500 }, (_, i) => ({ id: `e${i}` }));
    const commits = commitsOf([
      puts({ evidence: many }),
      puts({ evidence: [{ id: 'e2400', kind: 'REPORT' }] }),
      [remove('evidence', 'e2400')],
    ]);
    const log = new CommitLog(heldLog(commits));
    const session = sessionAt(3, AUDITOR);
    const entries = await told(log, session, { entity: 'evidence/e2400' }, 10);
    expect(entries.map(({ revision, leftOut }) => [revision, leftOut])).toEqual([
      [3, 0],
      [2, 0],
      [1, 0],
    ]);
    expect(entries.flatMap(({ changes }) => changes.map(({ change, fields }) => [change, fields]))).toEqual([
      ['REMOVED', expect.arrayContaining([{ path: 'kind', before: '"REPORT"', after: undefined }])],
      ['CHANGED', [{ path: 'kind', before: undefined, after: '"REPORT"' }]],
      ['ADDED', expect.arrayContaining([{ path: 'id', before: undefined, after: '"e2400"' }])],
    ]);
    const [, , whole] = await told(log, session, {}, 10);
    expect([whole?.changes.length, whole?.leftOut]).toEqual([2000, 500]);
  });
});

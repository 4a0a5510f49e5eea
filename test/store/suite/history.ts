import { describe, expect, it } from 'vitest';
import type { Change } from '../../../server/model/change.ts';
import { InvariantBroken, RevisionConflict, RevisionGone } from '../../../server/store/errors.ts';
import { type Actor, type Commit, type GraphStore, partsAfter } from '../../../server/store/port.ts';
import { COMMIT_CASES } from '../cases/commits.ts';
import { GROUND } from '../cases/ground.ts';
import { contentOf, linkKey, namesIn, partyIds, puts, remove, WRITER } from '../support/models.ts';
import { eachWithStore, type MakeStore } from './fixture.ts';

const vendor = (id: string): Change[] => puts({ parties: [{ id, type: 'VENDOR', name: { ja: id } }] });

async function commitsOf(store: GraphStore, since: number): Promise<Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of store.changes(since)) commits.push(commit);
  return commits;
}

/** Revisions, conflicts, the log, and what the past looked like. */
export function describeHistory(makeStore: MakeStore): void {
  describe('the history', () => {
    const { store, fixture } = eachWithStore(makeStore);

    it('gives commits in parts as it gives them whole', async () => {
      const evidence = (count: number) => ({ evidence: Array.from({ length: count }, (_, i) => ({ id: `e${i}` })) });
      await store().commit(puts(evidence(1)), WRITER);
      for (const changes of [puts(evidence(450)), [], [remove('evidence', 'e0')], puts(evidence(200))]) {
        await store().commit(changes, { id: 'other' });
      }
      const joined: Commit[] = [];
      let isLast = true;
      for await (const { isLast: ends, ...part } of partsAfter(store(), 1)) {
        const begun = isLast ? undefined : joined.pop();
        joined.push({ ...part, changes: [...(begun?.changes ?? []), ...part.changes] });
        if (begun !== undefined) expect(part).toMatchObject({ revision: begun.revision, at: begun.at, by: begun.by });
        isLast = ends;
      }
      expect(isLast).toBe(true);
      expect(joined).toEqual(await commitsOf(store(), 1));
      expect(joined.map(({ changes }) => changes.length)).toEqual([450, 0, 1, 200]);
    });

    it('refuses a commit on a revision that is no longer the newest', async () => {
      await store().commit(vendor('a'), WRITER, 0);
      await expect(store().commit(vendor('b'), WRITER, 0)).rejects.toMatchObject({
        code: 'REVISION_CONFLICT',
        expected: 0,
        head: 1,
      });
      await expect(store().commit(vendor('b'), WRITER, 2)).rejects.toBeInstanceOf(RevisionConflict);
      expect(namesIn(await store().snapshot({ kind: 'all' }))).toEqual(new Set(['parties a']));
    });

    it('lets exactly one of several writers win that expect the same revision', async () => {
      const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((id) => store().commit(vendor(id), WRITER, 0)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(RevisionConflict);
      }
      expect(await store().head()).toBe(1);
      expect(namesIn(await store().snapshot({ kind: 'all' })).size).toBe(1);
    });

    it('gives writers that expect nothing one revision each', async () => {
      const ids = Array.from({ length: 8 }, (_, i) => `w${i}`);
      const revisions = await Promise.all(ids.map((id) => store().commit(vendor(id), WRITER)));
      expect([...revisions].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(namesIn(await store().snapshot({ kind: 'all' })).size).toBe(8);
    });

    it('keeps racing writers from breaking together what neither breaks alone', async () => {
      await store().commit([...puts(GROUND), ...vendor('lonely')], WRITER);
      const results = await Promise.allSettled([
        store().commit([remove('parties', 'lonely')], WRITER),
        store().commit(
          puts({ components: [{ id: 'x', owner: 'lonely', kind: 'LINE', name: { ja: '回線' } }] }),
          WRITER,
        ),
      ]);
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toBeInstanceOf(InvariantBroken);
    });

    it('lists commits in order with all that was said, from any revision on', async () => {
      const actors: Actor[] = [
        { id: 'a' },
        ...partyIds('h').map((party) => ({ id: 'b', party })),
        { id: 'c "quoted" 😀', request: 'r-1' },
      ];
      const made: (readonly Change[])[] = [puts(GROUND), ...COMMIT_CASES.map(({ changes }) => changes).slice(0, 4), []];
      for (const [i, changes] of made.entries()) await store().commit(changes, actors[i % 3] ?? WRITER);
      const opened = await fixture().reopen();
      const all = await commitsOf(opened, 0);
      expect(all.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(all.map(({ changes }) => changes)).toEqual(made);
      expect(all.map(({ by }) => by)).toEqual(made.map((_, i) => actors[i % 3]));
      for (const [i, { at }] of all.entries()) {
        expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect(at >= (all[i - 1]?.at ?? '')).toBe(true);
      }
      for (let since = 1; since <= 6; since += 1) expect(await commitsOf(opened, since)).toEqual(all.slice(since));
    });

    it('never lists a commit that was refused', async () => {
      await store().commit(puts(GROUND), WRITER);
      await expect(store().commit([...vendor('n'), remove('parties', 'h')], WRITER)).rejects.toThrow();
      await store().commit(vendor('n'), WRITER);
      expect((await commitsOf(store(), 1)).map(({ changes }) => changes)).toEqual([vendor('n')]);
    });

    it('shows the past as it was, whole and for an institution', async () => {
      const past: { all: string[]; one: string[] }[] = [];
      const scope = { kind: 'institutions', ids: partyIds('h') } as const;
      const look = async (at?: number) => ({
        all: contentOf(await store().snapshot({ kind: 'all' }, at)),
        one: contentOf(await store().snapshot(scope, at)),
      });
      past.push(await look());
      const steps: (readonly Change[])[] = [
        puts(GROUND),
        [remove('links', linkKey('m-pc', 'CONNECTS_VIA', 'h-vpn'))],
        puts({ components: [{ id: 'm-pc', owner: 'w', kind: 'TERMINAL', name: { ja: '端末' } }] }),
        puts({ links: [{ consumer: 'm-pc', supplier: 'h-vpn', kind: 'CONNECTS_VIA' }] }),
        [remove('contracts', 'k-h-m'), ...vendor('late')],
        puts({ components: [{ id: 'm-pc', owner: 'm', kind: 'TERMINAL', name: { ja: '端末' } }] }),
      ];
      for (const changes of steps) {
        await store().commit(changes, WRITER);
        past.push(await look());
      }
      for (const [revision, seen] of past.entries()) expect(await look(revision)).toEqual(seen);
    });

    it('has in the scope of an institution what it reached at each revision, and nothing else', async () => {
      const key = linkKey('v-emr', 'RUNS_ON', 'w-iaas');
      const again = puts({ links: [{ consumer: 'v-emr', supplier: 'w-iaas', kind: 'RUNS_ON', network: 'MANAGED' }] });
      for (const changes of [puts(GROUND), [remove('links', key)], again]) await store().commit(changes, WRITER);
      const holds = async (at?: number) =>
        namesIn(await store().snapshot({ kind: 'institutions', ids: partyIds('h') }, at)).has('components w-iaas');
      expect([await holds(0), await holds(1), await holds(2), await holds(3), await holds()]).toEqual([
        false,
        true,
        false,
        true,
        true,
      ]);
    });

    it('has no revision of the future and none before the first', async () => {
      await store().commit(vendor('a'), WRITER);
      for (const at of [2, -1, 0.5]) {
        await expect(store().snapshot({ kind: 'all' }, at)).rejects.toBeInstanceOf(RevisionGone);
        await expect(store().snapshot({ kind: 'institutions', ids: [] }, at)).rejects.toBeInstanceOf(RevisionGone);
        await expect(commitsOf(store(), at)).rejects.toBeInstanceOf(RevisionGone);
      }
    });

    it('never shows later writes in a snapshot that was handed out', async () => {
      await store().commit(puts(GROUND), WRITER);
      const all = await store().snapshot({ kind: 'all' });
      const one = await store().snapshot({ kind: 'institutions', ids: partyIds('h') });
      const before = [contentOf(all), contentOf(one)];
      for (const { changes } of COMMIT_CASES)
        await store()
          .commit(changes, WRITER)
          .catch(() => undefined);
      expect([contentOf(all), contentOf(one)]).toEqual(before);
    });
  });
}

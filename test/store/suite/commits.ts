import { beforeAll, describe, expect, it } from 'vitest';
import { applyChanges } from '../../../server/model/apply.ts';
import { checkChanges } from '../../../server/model/checkChanges.ts';
import { InvariantBroken } from '../../../server/store/errors.ts';
import { COMMIT_CASES } from '../cases/commits.ts';
import { GROUND } from '../cases/ground.ts';
import { REFUSAL_CASES } from '../cases/refusals.ts';
import { contentOf, linesOf, modelOf, namesIn, partyIds, puts, WRITER } from '../support/models.ts';
import { allWithStore, eachWithStore, type MakeStore } from './fixture.ts';

/** What a commit does to the model, and which commits are refused. */
export function describeCommits(makeStore: MakeStore): void {
  describe('a commit', () => {
    const { store, fixture } = eachWithStore(makeStore);

    it('adds a whole model, which is read back as it was, before and after a restart', async () => {
      expect(await store().head()).toBe(0);
      expect(contentOf(await store().snapshot({ kind: 'all' }))).toEqual([]);
      expect(await store().commit(puts(GROUND), WRITER)).toBe(1);
      expect(contentOf(await store().snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
      const again = await fixture().reopen();
      expect(await again.head()).toBe(1);
      expect(contentOf(await again.snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
    });

    it.each(COMMIT_CASES)('$title', async ({ changes, holds, lacks }) => {
      await store().commit(puts(GROUND), WRITER);
      expect(await store().commit(changes, WRITER)).toBe(2);
      const snapshot = await store().snapshot({ kind: 'all' });
      const content = contentOf(snapshot);
      expect(content).toEqual(linesOf(applyChanges(modelOf(GROUND), changes)));
      expect(content).toEqual(expect.arrayContaining(linesOf(modelOf(holds ?? {}))));
      const names = namesIn(snapshot);
      expect((lacks ?? []).filter((name) => names.has(name))).toEqual([]);
    });

    it('of nothing is a commit of its own, which changes nothing', async () => {
      await store().commit(puts(GROUND), WRITER);
      expect(await store().commit([], WRITER)).toBe(2);
      expect(contentOf(await store().snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
    });

    it('of 10,000 changes is one commit', async () => {
      await store().commit(puts(GROUND), WRITER);
      const evidence = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${i}`, title: { ja: `証跡 ${i}` } }));
      expect(await store().commit(puts({ evidence }), WRITER, 1)).toBe(2);
      const snapshot = await store().snapshot({ kind: 'all' });
      expect(snapshot.evidence.ids).toHaveLength(10_002);
      expect(snapshot.evidence.rows.has('e9999')).toBe(true);
    });

    it('keeps a sheet of 10,000 lines in their order', async () => {
      await store().commit(puts(GROUND), WRITER);
      const lines = Array.from({ length: 10_000 }, (_, i) => ({
        requirement: `later:r${(i * 7919) % 10_000}`,
        stance: 'SHARED' as const,
        duties: [{ id: `d${i}`, text: { ja: `作業 ${i}` } }],
      }));
      const sheet = { component: 'v-emr', version: 'long', publishedOn: '2026-03-03', lines };
      await store().commit(puts({ sheets: [sheet] }), WRITER);
      const held = contentOf(await store().snapshot({ kind: 'institutions', ids: partyIds('h') }));
      expect(held).toEqual(expect.arrayContaining(linesOf(modelOf({ sheets: [sheet] }))));
    });
  });

  describe('a commit', () => {
    const { store } = allWithStore(makeStore);
    beforeAll(async () => {
      await store().commit(puts(GROUND), WRITER);
    });

    it.each(REFUSAL_CASES)('is refused whole for $title', async ({ changes, problems }) => {
      const harmless = puts({ parties: [{ id: 'new', type: 'VENDOR', name: { ja: '新' } }] });
      const refusal = await store()
        .commit([...changes, ...harmless], WRITER)
        .catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(InvariantBroken);
      const found = refusal instanceof InvariantBroken ? refusal.problems : [];
      expect(found.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([...problems].sort());
      const whole = checkChanges(modelOf(GROUND), [...changes, ...harmless]).problems;
      const sorted = (list: readonly unknown[]) => list.map((problem) => JSON.stringify(problem)).sort();
      expect(sorted(found)).toEqual(sorted(whole));
      expect(await store().head()).toBe(1);
      expect(contentOf(await store().snapshot({ kind: 'all' }))).toEqual(linesOf(modelOf(GROUND)));
    });
  });
}

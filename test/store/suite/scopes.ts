import { describe, expect, it } from 'vitest';
import { putAll } from '../../../server/model/change.ts';
import { readSnapshot, type Snapshot } from '../../../server/model/snapshot/snapshot.ts';
import { hubModel } from '../cases/hub.ts';
import { SCOPE_CASES } from '../cases/scopes.ts';
import { analysisOf } from '../support/analysis.ts';
import { contentOf, namesIn, partyIds, puts, WRITER } from '../support/models.ts';
import { institutionsOf, sampleModels } from '../support/random.ts';
import { eachWithStore, type MakeStore, type SuiteOptions } from './fixture.ts';

/** A scope holds what the analysis needs: the same answers as over the whole, and nothing dangling. */
export function describeScopes(makeStore: MakeStore, options: SuiteOptions): void {
  describe('a scope', () => {
    const { store } = eachWithStore(makeStore);

    it.each(SCOPE_CASES)('$title', async ({ model, institutions, holds, lacks }) => {
      await store().commit(puts(model), WRITER);
      const whole = await store().snapshot({ kind: 'all' });
      const scope = await store().snapshot({ kind: 'institutions', ids: partyIds(...institutions) });
      const names = namesIn(scope);
      expect(holds.filter((wanted) => !names.has(wanted))).toEqual([]);
      expect(lacks.filter((unwanted) => names.has(unwanted))).toEqual([]);
      const held = new Set(contentOf(whole));
      expect(contentOf(scope).filter((line) => !held.has(line))).toEqual([]);
      expectNothingDangles(scope);
      for (const id of institutions.filter((each) => scope.parties.rows.has(each))) {
        expect(analysisOf(scope, id, '2026-11-01')).toEqual(analysisOf(whole, id, '2026-11-01'));
      }
    });

    it('gives every institution of random models the same analysis as the whole', async () => {
      const samples = sampleModels(options.randomModels, 20_261_122);
      for (const { model } of samples) await store().commit(putAll(model), WRITER);
      const whole = await store().snapshot({ kind: 'all' });
      let gaps = 0;
      for (const { model, asOf } of samples) {
        for (const id of institutionsOf(model)) {
          const scope = await store().snapshot({ kind: 'institutions', ids: partyIds(id) });
          expectNothingDangles(scope);
          const expected = analysisOf(whole, id, asOf);
          expect(analysisOf(scope, id, asOf), `institution ${id}`).toEqual(expected);
          gaps += expected.gaps.length;
        }
      }
      expect(gaps).toBeGreaterThan(options.randomModels);
    });

    it(`of one institution stays small under a hub of ${options.hub}`, async () => {
      for (const plain of hubModel(options.hub)) await store().commit(puts(plain), WRITER);
      const whole = await store().snapshot({ kind: 'all' });
      const last = `i${options.hub - 1}`;
      const scope = await store().snapshot({ kind: 'institutions', ids: partyIds(last) });
      expect(scope.components.ids.length).toBeLessThan(10);
      expect(scope.links.kind.length).toBeLessThan(10);
      expect(scope.contracts.ids.length).toBeLessThan(10);
      expect(scope.parties.ids.length).toBeLessThan(10);
      expect(scope.sheets.version.length).toBeLessThan(10);
      const expected = analysisOf(whole, last, '2026-11-01');
      expect(expected.gaps.length).toBeGreaterThan(0);
      expect(analysisOf(scope, last, '2026-11-01')).toEqual(expected);
    });
  });
}

/** Every reference of a snapshot leads to a row of it. */
function expectNothingDangles(snapshot: Snapshot): void {
  const { components, links, sheets, contracts, decisions } = snapshot;
  const columns: readonly (readonly number[])[] = [
    [...components.owner],
    [...links.consumer, ...links.supplier],
    [...sheets.component],
    [...contracts.customer, ...contracts.supplier],
    [...decisions.institution],
    contracts.covers.flatMap((rows) => [...rows]),
    contracts.consented.flatMap((rows) => [...rows]),
    contracts.annexes.flatMap((pairs) => [...pairs.filter((_, i) => i % 2 === 0)]),
  ];
  for (const column of columns) expect(column).not.toContain(-1);
  const named = readSnapshot(snapshot)
    .sheets.flatMap(({ lines }) => lines ?? [])
    .flatMap(({ evidence }) => evidence ?? []);
  expect(named.filter((id) => !snapshot.evidence.rows.has(id))).toEqual([]);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateModel } from '../../../seed/generate.ts';
import { applyChanges } from '../../../server/model/apply.ts';
import { type Change, keyOfEntity, putAll } from '../../../server/model/change.ts';
import { checkChanges } from '../../../server/model/checkChanges.ts';
import type { Model } from '../../../server/model/document.ts';
import { namesOf } from '../../../server/model/fields.ts';
import { at } from '../../../server/model/snapshot/at.ts';
import { SnapshotBuilder } from '../../../server/model/snapshot/builder.ts';
import { rowsOf } from '../../../server/model/snapshot/csr.ts';
import { extendSnapshot } from '../../../server/model/snapshot/extend.ts';
import { groupTables } from '../../../server/model/snapshot/groupings.ts';
import { buildSnapshot, readSnapshot, type Snapshot } from '../../../server/model/snapshot/snapshot.ts';
import { COMMIT_CASES } from '../../store/cases/commits.ts';
import { GROUND } from '../../store/cases/ground.ts';
import { analysisOf } from '../../store/support/analysis.ts';
import { contentOf, linesOf, modelOf, puts, remove } from '../../store/support/models.ts';
import { institutionsOf, sampleModels } from '../../store/support/random.ts';
import { randomChanges } from '../../support/models/changes.ts';
import { repeats } from '../../support/repeats.ts';

/** The removal of a component with all that hangs on it. */
function uproot(model: Model, id: string): Change[] {
  const hanging = {
    components: model.components.filter((c) => c.id === id),
    links: model.links.filter(({ consumer, supplier }) => consumer === id || supplier === id),
    sheets: model.sheets.filter(({ component }) => component === id),
    contracts: model.contracts.filter(({ covers }) => covers.some((covered) => covered === id)),
  };
  return putAll(hanging).map((put) => ({ op: 'remove', list: put.list, key: keyOfEntity(put) }));
}

const STRANGERS = sampleModels(4, 99).map((sample) => putAll(sample.model));

/** Changes of which many can be committed. */
const changesOf = (model: Model) =>
  fc.oneof(
    randomChanges(model),
    // Before, the last of its components may have been uprooted.
    fc
      .nat()
      .map((n) => model.components.at(n % (model.components.length || 1)))
      .map((component) => (component === undefined ? [] : uproot(model, component.id))),
    fc.constantFrom(...STRANGERS),
  );

/** The snapshot is that of the model, column by column as far as any reader can see, and to the engine. */
function expectSnapshotOf(snapshot: Snapshot, model: Model, asOf: string): void {
  const rebuilt = buildSnapshot(model);
  expect(contentOf(snapshot)).toEqual(contentOf(rebuilt));
  for (const id of institutionsOf(model)) expect(analysisOf(snapshot, id, asOf)).toEqual(analysisOf(rebuilt, id, asOf));
  // Each row stands in the groups of what it names, and in no other: as grouped again from its own columns.
  const groups = groupTables(snapshot);
  for (const name of namesOf(groups)) {
    const sizes = [snapshot.parties.ids.length, snapshot.components.ids.length];
    for (let key = 0; key < Math.max(...sizes) + 3; key += 1) {
      expect([...rowsOf(snapshot[name], key)], name).toEqual([...rowsOf(groups[name], key)]);
    }
  }
  for (const table of [snapshot.parties, snapshot.components, snapshot.contracts, snapshot.evidence]) {
    expect([...table.rows].sort(([, a], [, b]) => a - b)).toEqual(table.ids.map((id, row) => [id, row]));
    expect(table.rows.size).toBe(table.ids.length);
    expect([...table.ids].every((id, row) => table.rows.get(id) === row && table.rows.has(id))).toBe(true);
  }
}

/** Random models, each with several changes one after the other. */
const MODELS = repeats(12, 100);

describe('a snapshot extended by changes', () => {
  it('is the snapshot of the changed model, and leaves the one before as it was', () => {
    let extended = 0;
    fc.assert(
      fc.property(fc.constantFrom(...sampleModels(60, 5)), fc.infiniteStream(fc.nat()), ({ model, asOf }, seeds) => {
        let current = model;
        let snapshot = buildSnapshot(model);
        for (let step = 0; step < 6; step += 1) {
          const [seed] = seeds.take(1);
          const [changes] = fc.sample(changesOf(current), { numRuns: 1, seed: seed ?? 0 });
          if (changes === undefined || checkChanges(current, changes).problems.length > 0) continue;
          const before = contentOf(snapshot);
          const next = extendSnapshot(snapshot, changes);
          expect(contentOf(snapshot)).toEqual(before);
          current = applyChanges(current, changes);
          expectSnapshotOf(next, current, asOf);
          snapshot = next;
          extended += 1;
        }
      }),
      { numRuns: MODELS },
    );
    expect(extended).toBeGreaterThan(MODELS);
  });

  it.each(COMMIT_CASES)('$title', ({ changes }) => {
    const next = extendSnapshot(buildSnapshot(modelOf(GROUND)), changes);
    expectSnapshotOf(next, applyChanges(modelOf(GROUND), changes), '2026-11-01');
  });

  it('follows many commits after one another, and one that adds more than it had', () => {
    let snapshot = buildSnapshot(modelOf({}));
    let model = modelOf({});
    const many = Array.from({ length: 12_000 }, (_, i) => ({ id: `many-${i}` }));
    for (const changes of [puts(GROUND), puts({ evidence: many }), puts({ evidence: [{ id: 'one' }] })]) {
      snapshot = extendSnapshot(snapshot, changes);
      model = applyChanges(model, changes);
    }
    for (let i = 0; i < 40; i += 1) {
      const changes = [...puts({ evidence: [{ id: `late-${i}` }] }), remove('evidence', `many-${i * 7}`)];
      snapshot = extendSnapshot(snapshot, i % 2 === 0 ? changes : changes.slice(0, 1));
      model = applyChanges(model, i % 2 === 0 ? changes : changes.slice(0, 1));
    }
    expectSnapshotOf(snapshot, model, '2026-11-01');
  });

  it('shares what did not change', () => {
    const builder = new SnapshotBuilder();
    const all = [...generateModel({ institutions: 300, seed: 3 })].flat();
    for (const put of all) builder.add(put);
    const snapshot = builder.build();
    const changes = puts({ components: [NEW] });
    const model = applyChanges({ ...modelOf({}), ...groupedBy(all) }, changes);
    const next = extendSnapshot(snapshot, changes);
    expect(next.sheets).toBe(snapshot.sheets);
    expect(next.parties).toBe(snapshot.parties);
    expect(next.contracts).toBe(snapshot.contracts);
    expect(next.strings).toBe(snapshot.strings);
    expect(contentOf(next)).toEqual(linesOf(model));
  });

  it('shares what does not name a component that goes, nor the one that takes its row', () => {
    const all = [...generateModel({ institutions: 40, seed: 3 })].flat();
    const snapshot = extendSnapshot(buildSnapshot(groupedBy(all)), puts({ components: [NEW] }));
    const { components, contractsCovering, contractsAnnexing } = snapshot;
    const isFree = (row: number) =>
      [contractsCovering, contractsAnnexing].every((groups) => rowsOf(groups, row).length === 0);
    const row = components.ids.keys().findLast((each) => isFree(each) && at(components.ids, each) !== NEW.id) ?? -1;
    const rest = extendSnapshot(snapshot, uproot(readSnapshot(snapshot), at(components.ids, row)));
    expect(at(rest.components.ids, row)).toBe(NEW.id);
    expect(rest.contracts).toBe(snapshot.contracts);
    expect(rest.parties).toBe(snapshot.parties);
    for (const name of namesOf(groupTables(snapshot))) expect(rest[name].start, name).toBe(snapshot[name].start);
  });
});

/** A component that nothing hangs on, and that stands in the last row. */
const NEW = { id: 'new', owner: 'i-1', kind: 'TERMINAL', name: { ja: '端末' } } as const;

const groupedBy = (changes: readonly Change[]): Model => applyChanges(modelOf({}), changes);

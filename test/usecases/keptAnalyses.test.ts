import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, cellVerdictsOf, gapsOf } from '../../server/analysis/analyse.ts';
import { compile } from '../../server/analysis/compile.ts';
import { findingTouched } from '../../server/analysis/touched.ts';
import { applyChanges } from '../../server/model/apply.ts';
import { type Change, keyOfEntity, putAll } from '../../server/model/change.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import type { Model } from '../../server/model/document.ts';
import { extendingSnapshot } from '../../server/model/snapshot/extend.ts';
import { buildSnapshot, type Snapshot } from '../../server/model/snapshot/snapshot.ts';
import { finish } from '../../server/model/steps.ts';
import { type Day, day } from '../../server/model/values.ts';
import { allRemediesOf, explanationOf } from '../../server/usecases/queries/gaps/findingCache.ts';
import { type Analyses, cacheAnalyses } from '../../server/usecases/resident/analyses.ts';
import { collectGarbage } from '../bench/timing.ts';
import { modelOf, puts } from '../store/support/models.ts';
import { institutionsOf, sampleModels } from '../store/support/random.ts';
import { randomChanges } from '../support/models/changes.ts';
import { repeats } from '../support/repeats.ts';

/** All that is said of an institution, in words and in marks. */
const saidOf = (analysis: Analysis) => ({
  gaps: gapsOf(analysis),
  cells: cellVerdictsOf(analysis),
  explanations: analysis.findings.map((finding) => explanationOf(analysis, finding)),
  remedies: analysis.findings.map((finding) => allRemediesOf(analysis, finding)),
});

/** What may change otherwise than by random changes: dates of evidence, days of contracts, removals. */
function plainChanges({ evidence, contracts, links, sheets, components }: Model): Change[][] {
  const removed = putAll({ links, sheets, contracts, components }).map((of): Change[] => [
    { op: 'remove', list: of.list, key: keyOfEntity(of) },
  ]);
  return [
    ...evidence.map(({ id }) => puts({ evidence: [{ id, validUntil: '2020-01-01' }] })),
    ...contracts.map((of) => putAll({ contracts: [{ ...of, terminatedOn: day.parse('2020-01-01') }] })),
    ...contracts.map((of) => putAll({ contracts: [{ ...of, bundles: of.bundles !== true }] })),
    ...removed,
  ];
}

const changesOf = (model: Model) => {
  const plain = plainChanges(model);
  return plain.length === 0 ? randomChanges(model) : fc.oneof(randomChanges(model), fc.constantFrom(...plain));
};

/** Follows changes as a server does; gives the snapshot after them. */
function follow(kept: Analyses, before: Snapshot, changes: readonly Change[]): Snapshot {
  const extension = finish(extendingSnapshot(before, changes));
  const touched = finish(findingTouched(before, extension, changes));
  if (touched !== undefined) kept.carryOver(compile(before), compile(extension.snapshot), touched);
  return extension.snapshot;
}

const rowOf = (snapshot: Snapshot, id: string): number => snapshot.parties.rows.get(id) ?? -1;

/** Two models in one, so that there are always institutions that changes have nothing to do with. */
const WORLDS = (() => {
  const samples = sampleModels(80, 23);
  return samples.slice(1).map(({ model, asOf }, i) => ({
    model: applyChanges(model, putAll(samples[i]?.model ?? {})),
    asOf: day.parse(asOf),
  }));
})();

describe('an analysis that is kept while others change', () => {
  it('says what a new one says, in all that is told of it', { timeout: 300_000 }, () => {
    let carried = 0;
    let again = 0;
    const check = (kept: Analyses, snapshot: Snapshot, ids: readonly string[], asOf: Day, was: Set<unknown>) => {
      for (const id of ids) {
        const row = rowOf(snapshot, id);
        const analysis = kept.of(compile(snapshot), row, asOf);
        expect(analysis.context.snapshot).toBe(snapshot);
        if (was.has(analysis.settled)) {
          carried += 1;
          expect(saidOf(analysis), id).toEqual(saidOf(analyse(compile(snapshot), row, asOf)));
        } else again += 1;
        was.add(analysis.settled);
      }
    };
    fc.assert(
      fc.property(fc.constantFrom(...WORLDS), fc.infiniteStream(fc.nat()), ({ model, asOf }, seeds) => {
        const kept = cacheAnalyses();
        const was = new Set<unknown>();
        let current = model;
        let snapshot = buildSnapshot(model);
        check(kept, snapshot, institutionsOf(current), asOf, was);
        for (let step = 0; step < 5; step += 1) {
          const [seed] = seeds.take(1);
          const [changes] = fc.sample(changesOf(current), { numRuns: 1, seed: seed ?? 0 });
          if (changes === undefined || checkChanges(current, changes).problems.length > 0) continue;
          snapshot = follow(kept, snapshot, changes);
          current = applyChanges(current, changes);
          check(kept, snapshot, institutionsOf(current), asOf, was);
        }
      }),
      { numRuns: repeats(25, 1000) },
    );
    expect(carried).toBeGreaterThan(5);
    expect(again).toBeGreaterThan(10);
  });
});

describe('what is kept', () => {
  /** Hospitals that use one service, each with a system of its own. */
  const hospitals = (count: number) => {
    const name = { ja: '名' };
    const each = Array.from({ length: count }, (_, i) => i);
    return puts({
      parties: [
        { id: 'v', type: 'VENDOR', name },
        ...each.map((i) => ({ id: `h${i}`, type: 'INSTITUTION', name, facilityType: 'I' }) as const),
      ],
      components: [
        { id: 'cloud', owner: 'v', kind: 'SAAS', name },
        ...each.map((i) => ({ id: `h${i}-s`, owner: `h${i}`, kind: 'ON_PREMISES', name }) as const),
      ],
      links: each.map((i) => ({ consumer: `h${i}-s`, supplier: 'cloud', kind: 'CALLS' }) as const),
      contracts: each.map((i) => ({
        id: `k${i}`,
        customer: `h${i}`,
        supplier: 'v',
        covers: ['cloud'],
        startsOn: '2020-01-01',
      })),
    });
  };
  const DAY = day.parse('2026-11-01');
  const COUNT = 50;

  function started() {
    const kept = cacheAnalyses();
    const snapshot = buildSnapshot(applyChanges(modelOf({}), hospitals(COUNT)));
    const settled = Array.from(
      { length: COUNT },
      (_, i) => kept.of(compile(snapshot), rowOf(snapshot, `h${i}`), DAY).settled,
    );
    return { kept, snapshot, settled };
  }

  /** How many hospitals are analysed again after changes. */
  function analysedAnew(changes: readonly Change[]): number {
    const { kept, snapshot, settled } = started();
    const after = follow(kept, snapshot, changes);
    return settled.filter((one, i) => kept.of(compile(after), rowOf(after, `h${i}`), DAY).settled !== one).length;
  }

  const name = { ja: '名' };
  it.each([
    ['a component of one hospital', 1, puts({ components: [{ id: 'new', owner: 'h7', kind: 'TERMINAL', name }] })],
    [
      'a contract of one hospital, with the one that takes its row',
      2,
      [{ op: 'remove', list: 'contracts', key: 'k3' } as const],
    ],
    [
      'the name of one hospital',
      0,
      puts({ parties: [{ id: 'h9', type: 'INSTITUTION', name: { ja: '別' }, facilityType: 'I' }] }),
    ],
    ['a vendor that no party uses', 0, puts({ parties: [{ id: 'w', type: 'VENDOR', name }] })],
    [
      'a sheet of what all use',
      COUNT,
      puts({ sheets: [{ component: 'cloud', version: '1', publishedOn: '2026-01-01' }] }),
    ],
    ['a draft of what all use', 0, puts({ sheets: [{ component: 'cloud', version: '1' }] })],
    [
      'a decision',
      0,
      puts({
        decisions: [
          { institution: 'h1', gap: 'a'.repeat(32), state: 'IN_TALKS', reason: 'r', by: 'b', on: '2026-01-01' },
        ],
      }),
    ],
  ])('goes with what it rests on only: %s', (_, count, changes) => {
    expect(analysedAnew(changes)).toBe(count);
  });

  it('holds on to no snapshot that no reader uses', async () => {
    const { kept, snapshot: first } = started();
    let snapshot = first;
    const gone: WeakRef<Snapshot>[] = [];
    for (let i = 0; i < 3; i += 1) {
      gone.push(new WeakRef(snapshot));
      snapshot = follow(kept, snapshot, puts({ evidence: [{ id: `e${i}` }] }));
      for (let h = 0; h < COUNT; h += 2) kept.of(compile(snapshot), rowOf(snapshot, `h${h}`), DAY);
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    collectGarbage();
    // The first is still named by this test itself.
    expect(gone.slice(1).map((ref) => ref.deref() === undefined)).toEqual([true, true]);
    expect(kept.of(compile(snapshot), rowOf(snapshot, 'h1'), DAY).context.chain.nodes).toHaveLength(2);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateNation } from '../../../seed/generate.ts';
import { analyse, cellCountsOf, countByRule } from '../../../server/analysis/analyse.ts';
import { addSums } from '../../../server/analysis/census/totals.ts';
import { compile } from '../../../server/analysis/compile.ts';
import { applyTo, emptyKeyed, unkeyModel } from '../../../server/model/apply.ts';
import type { Model } from '../../../server/model/document.ts';
import { buildSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import { day } from '../../../server/model/values.ts';
import { censusFileOf, mergeCensus } from '../../../server/usecases/queries/census/censusFile.ts';
import { censusOfModel } from '../../../server/usecases/queries/census/censusOf.ts';
import { readPartition } from '../../../server/usecases/queries/census/partition.ts';
import { totalsOf, wholeTotalsOf } from '../../../server/usecases/queries/census/totals.ts';
import { institutionRows } from '../../analysis/census/equality.ts';
import { withServiceUsers } from '../../analysis/census/serviceUsers.ts';
import { modelOf } from '../../analysis/engine.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { SEED } from '../../support/randomSeed.ts';
import { repeats } from '../../support/repeats.ts';

const DAY = day.parse('2026-11-01');

function nation(): Model {
  const keyed = emptyKeyed();
  for (const batch of generateNation({ scale: 0.001, seed: 4 })) for (const put of batch) applyTo(keyed, put);
  return unkeyModel(keyed);
}

const partsOf = (model: Model, asOf: typeof DAY, of: number) =>
  Array.from({ length: of }, (_, i) => {
    const partition = { part: i + 1, of };
    const content = JSON.stringify(censusFileOf(asOf, partition, censusOfModel(model, asOf, partition)));
    return { name: `part ${i + 1}`, content };
  });

describe('a census', () => {
  it('says of every institution together what the plain engine says of each', () => {
    const model = nation();
    const totals = totalsOf(censusOfModel(model, DAY).groups);
    const compiled = compile(buildSnapshot(model));
    const byRule: Record<string, number> = {};
    const cells = { covered: 0, gap: 0, excluded: 0 };
    for (const row of institutionRows(compiled)) {
      const analysis = analyse(compiled, row, DAY);
      for (const [rule, count] of countByRule(analysis)) byRule[rule] = (byRule[rule] ?? 0) + count;
      const counts = cellCountsOf(analysis);
      cells.covered += counts.covered;
      cells.gap += counts.gap;
      cells.excluded += counts.excluded;
    }
    expect(totals).toMatchObject({ institutions: institutionRows(compiled).length, byRule, cells });
  });

  it('has totals of areas and classes that add up to those of all', () => {
    const whole = wholeTotalsOf(censusOfModel(nation(), DAY));
    expect(whole.areas.length).toBeGreaterThan(20);
    for (const groups of [whole.areas, whole.facilityClasses]) {
      const sum = (of: (totals: (typeof groups)[number]) => number) =>
        groups.reduce((total, each) => total + of(each), 0);
      expect(sum(({ institutions }) => institutions)).toBe(whole.institutions);
      expect(sum(({ bySeverity }) => bySeverity.HIGH)).toBe(whole.bySeverity.HIGH);
      expect(sum(({ cells }) => cells.gap)).toBe(whole.cells.gap);
    }
  });

  it('is the sum of its parts, exactly, in whatever order they come', { timeout: 120_000 }, () => {
    const property = fc.property(
      modelCase(),
      fc.nat(),
      fc.integer({ min: 1, max: 7 }),
      ({ documents, asOf }, seed, of) => {
        const model = withServiceUsers(modelOf(documents), asOf, seed);
        const on = day.parse(asOf);
        const parts = partsOf(model, on, of);
        const merged = mergeCensus(parts);
        const turned = mergeCensus([...parts.slice(seed % of), ...parts.slice(0, seed % of)]);
        expect(merged).toEqual({ ok: true, asOf, sums: addSums([censusOfModel(model, on)]) });
        expect(turned).toEqual(merged);
      },
    );
    fc.assert(property, { seed: SEED, numRuns: repeats(15, 2000) });
  });

  it('is not made of parts of which one is missing, there twice, or of another census', () => {
    const model = nation();
    const [one, two, three] = partsOf(model, DAY, 3);
    const [other] = partsOf(model, day.parse('2026-11-02'), 3);
    if (one === undefined || two === undefined || three === undefined || other === undefined)
      throw new Error('no parts');
    expect(mergeCensus([three, one])).toEqual({ ok: false, problems: [{ code: 'MISSING', part: '2/3' }] });
    expect(mergeCensus([three, one, two, one])).toEqual({ ok: false, problems: [{ code: 'TWICE', part: '1/3' }] });
    expect(mergeCensus([three, other])).toEqual({ ok: false, problems: [{ code: 'OTHER_CENSUS', file: 'part 1' }] });
    expect(mergeCensus([{ name: 'x', content: '{' }])).toEqual({
      ok: false,
      problems: [{ code: 'NO_CENSUS', file: 'x' }],
    });
  });
});

describe('a part of a whole', () => {
  it.each([
    ['3/8', { part: 3, of: 8 }],
    ['1/1', { part: 1, of: 1 }],
    ['0/8', undefined],
    ['9/8', undefined],
    ['3', undefined],
    ['3/8/2', undefined],
    ['-1/8', undefined],
  ])('is read from %s', (text, expected) => {
    expect(readPartition(text)).toEqual(expected);
  });
});

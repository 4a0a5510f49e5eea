import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateNation } from '../../../seed/generate.ts';
import { Counting } from '../../../server/analysis/census/counting.ts';
import { compile } from '../../../server/analysis/compile.ts';
import { SnapshotBuilder } from '../../../server/model/snapshot/builder.ts';
import { buildSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import { day } from '../../../server/model/values.ts';
import { modelCase } from '../../support/models/arbitrary.ts';
import { SEED } from '../../support/randomSeed.ts';
import { repeats } from '../../support/repeats.ts';
import { modelOf } from '../engine.ts';
import { countedBy, countedPlainly, institutionRows } from './equality.ts';
import { withServiceUsers } from './serviceUsers.ts';

const MODELS = repeats(80, 20_000);
const SAMPLES = repeats(40, 10_000);

describe('counting equal situations once', () => {
  it(`gives what the plain engine finds in ${MODELS} random models`, { timeout: 120_000 + MODELS * 200 }, () => {
    let shared = 0;
    const agree = fc.property(modelCase(), fc.nat(), ({ documents, asOf }, seed) => {
      const compiled = compile(buildSnapshot(withServiceUsers(modelOf(documents), asOf, seed)));
      const on = day.parse(asOf);
      const counting = new Counting(compiled, on);
      for (const row of institutionRows(compiled)) {
        expect(countedBy(counting, counting.of(row))).toEqual(countedPlainly(compiled, row, on));
      }
      shared += institutionRows(compiled).length - counting.alone;
    });
    fc.assert(agree, { seed: SEED, numRuns: MODELS });
    expect(shared).toBeGreaterThan(MODELS);
  });

  it('gives what the plain engine finds in a nation, with few analyses', { timeout: 120_000 + SAMPLES * 200 }, () => {
    const builder = new SnapshotBuilder();
    for (const batch of generateNation({ scale: repeats(0.002, 0.05), seed: 2 }))
      for (const put of batch) builder.add(put);
    const compiled = compile(builder.build());
    const on = day.parse('2026-11-01');
    const counting = new Counting(compiled, on);
    const rows = institutionRows(compiled);
    const contributions = new Map(rows.map((row) => [row, counting.of(row)]));
    for (let n = 0; n < SAMPLES; n += 1) {
      const row = rows[Math.floor((n * rows.length) / SAMPLES)] ?? -1;
      const contribution = contributions.get(row);
      expect(contribution && countedBy(counting, contribution)).toEqual(countedPlainly(compiled, row, on));
    }
    // A small nation has few vendors, so that usages of one vendor's services, which have a say in each other, are frequent.
    expect(counting.alone).toBeLessThan(rows.length * 0.6);
  });
});

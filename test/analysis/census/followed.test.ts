import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FollowedCensus } from '../../../server/analysis/census/followed.ts';
import { addSums } from '../../../server/analysis/census/totals.ts';
import { type Compiled, compile } from '../../../server/analysis/compile.ts';
import { findingTouched } from '../../../server/analysis/touched.ts';
import { applyChanges } from '../../../server/model/apply.ts';
import { type Change, keyOfEntity, putAll } from '../../../server/model/change.ts';
import { checkChanges } from '../../../server/model/checkChanges.ts';
import { neighbourhoodNow } from '../../../server/model/neighbourhood.ts';
import { answerFrom } from '../../../server/model/snapshot/answer.ts';
import { extendingSnapshot } from '../../../server/model/snapshot/extend.ts';
import { buildSnapshot } from '../../../server/model/snapshot/snapshot.ts';
import { finish } from '../../../server/model/steps.ts';
import { day } from '../../../server/model/values.ts';
import { takingTotals } from '../../../server/usecases/queries/census/takeTotals.ts';
import { sampleModels } from '../../store/support/random.ts';
import { randomChanges } from '../../support/models/changes.ts';
import { SEED } from '../../support/randomSeed.ts';
import { repeats } from '../../support/repeats.ts';
import { withServiceUsers } from './serviceUsers.ts';

const WORLDS = (() => {
  const samples = sampleModels(30, 29);
  return samples.slice(1).map(({ model, asOf }, i) => {
    const both = applyChanges(model, putAll(samples[i]?.model ?? {}));
    return { model: withServiceUsers(both, asOf, i), asOf: day.parse(asOf) };
  });
})();

type World = (typeof WORLDS)[number];

/** One thing taken away, another area for an institution, or random changes. */
function changesOf({ model }: World): fc.Arbitrary<Change[]> {
  const { links, sheets, contracts } = model;
  const removed = putAll({ links, sheets, contracts }).map((of): Change[] => [
    { op: 'remove', list: of.list, key: keyOfEntity(of) },
  ]);
  const moved = putAll({ parties: model.parties.filter(({ type }) => type === 'INSTITUTION') }).map((of): Change[] =>
    of.list === 'parties' ? [{ ...of, entity: { ...of.entity, area: '三重県', facilityClass: 'PHARMACY' } }] : [],
  );
  return fc.oneof(randomChanges(model), fc.constantFrom(...removed), fc.constantFrom(...moved));
}

const takenOf = (compiled: Compiled, asOf: World['asOf']) => addSums([finish(takingTotals(compiled, asOf))]);

describe('totals that follow a model', () => {
  it('are those of the model as it is after each commit, and few institutions are counted again', {
    timeout: 300_000,
  }, () => {
    let followed = 0;
    let again = 0;
    let all = 0;
    const property = fc.property(
      fc
        .constantFrom(...WORLDS)
        .chain((world) => fc.tuple(fc.constant(world), fc.array(changesOf(world), { maxLength: 4 }))),
      ([{ model, asOf }, commits]) => {
        let compiled = compile(buildSnapshot(model));
        let census = new FollowedCensus(compiled, asOf);
        finish(census.updating());
        for (const changes of commits) {
          const before = compiled;
          if (checkChanges(neighbourhoodNow(changes, answerFrom(before.snapshot)), changes).problems.length > 0)
            continue;
          const extension = finish(extendingSnapshot(before.snapshot, changes));
          const touched = finish(findingTouched(before.snapshot, extension, changes));
          compiled = compile(extension.snapshot);
          if (touched === undefined) census = new FollowedCensus(compiled, asOf);
          else census.follow(before, compiled, touched);
          followed += 1;
          again += census.waiting;
          all += compiled.snapshot.parties.isInstitution.length;
          expect(addSums([finish(census.updating())])).toEqual(takenOf(compiled, asOf));
        }
      },
    );
    fc.assert(property, { seed: SEED, numRuns: repeats(30, 3000) });
    expect(followed).toBeGreaterThan(10);
    expect(again).toBeLessThan(all);
  });

  it('are those of the newest model where it changes while they are counted', () => {
    const [world] = WORLDS;
    if (world === undefined) throw new Error('no model');
    const { model, asOf } = world;
    const before = compile(buildSnapshot(model));
    const census = new FollowedCensus(before, asOf);
    const steps = census.updating();
    steps.next();
    const changes: Change[] = putAll({ contracts: model.contracts }).map((of) => ({
      op: 'remove',
      list: of.list,
      key: keyOfEntity(of),
    }));
    const extension = finish(extendingSnapshot(before.snapshot, changes));
    const touched = finish(findingTouched(before.snapshot, extension, changes));
    const after = compile(extension.snapshot);
    if (touched !== undefined) census.follow(before, after, touched);
    expect(addSums([finish(steps)])).toEqual(takenOf(after, asOf));
    expect(census.isOf(before, asOf)).toBe(true);
  });

  it('go on where they were left', () => {
    const [world] = WORLDS;
    if (world === undefined) throw new Error('no model');
    const compiled = compile(buildSnapshot(world.model));
    const census = new FollowedCensus(compiled, world.asOf);
    const all = census.waiting;
    const left = census.updating();
    while (census.waiting === all) left.next();
    expect(census.waiting).toBe(all - 1);
    // In the middle of the next institution.
    left.next();
    left.next();
    left.return({ groups: [], actors: [] });
    expect(addSums([finish(census.updating())])).toEqual(takenOf(compiled, world.asOf));
  });
});

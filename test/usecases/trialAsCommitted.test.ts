import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gapsOf } from '../../server/analysis/analyse.ts';
import { describeGap } from '../../server/analysis/gap.ts';
import { type Change, putAll } from '../../server/model/change.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import type { Model } from '../../server/model/document.ts';
import type { Problem } from '../../server/model/problem.ts';
import { readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { finish } from '../../server/model/steps.ts';
import { type Day, day } from '../../server/model/values.ts';
import { InvariantBroken } from '../../server/store/errors.ts';
import type { GraphStore } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/index.ts';
import { localiseSent } from '../../server/usecases/commands/problems.ts';
import { tryingChanges } from '../../server/usecases/commands/simulation/simulate.ts';
import type { GapHandle } from '../../server/usecases/queries/gaps/gapView.ts';
import { modelOf } from '../analysis/engine.ts';
import { inFolder } from '../store/support/folder.ts';
import { WRITER } from '../store/support/models.ts';
import { institutionsOf } from '../store/support/random.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { randomChanges } from '../support/models/changes.ts';
import { repeats } from '../support/repeats.ts';
import { analysesOf, institutionOf, sessionOf } from './support.ts';

const MODELS = Number(process.env['BUNKAI_MODELS'] ?? repeats(30, 300));

/** Changes at random are mostly refused: half the time ones that can be made, if there are any among several. */
const changesOf = (model: Model): fc.Arbitrary<readonly Change[]> =>
  fc.tuple(fc.array(randomChanges(model), { minLength: 8, maxLength: 8 }), fc.boolean()).map(([lists, isFit]) => {
    const fit = isFit ? lists.find((changes) => checkChanges(model, changes).problems.length === 0) : undefined;
    return fit ?? lists[0] ?? [];
  });

const cases = modelCase()
  .map(({ documents, asOf }) => ({ model: modelOf(documents), asOf: day.parse(asOf) }))
  .chain(({ model, asOf }) => changesOf(model).map((changes) => ({ model, asOf, changes })));

/** What a commit says: its problems, none where it was made. */
async function commit(store: GraphStore, changes: readonly Change[]): Promise<readonly Problem[]> {
  try {
    await store.commit(changes, WRITER);
    return [];
  } catch (error) {
    if (error instanceof InvariantBroken) return error.problems;
    throw error;
  }
}

/** The gaps in a model, institution by institution. */
const statesOf = (model: Model, asOf: Day) =>
  new Map(analysesOf(model, asOf).map((analysis) => [institutionOf(analysis), gapsOf(analysis)]));

const told = (gaps: readonly GapHandle[]) =>
  gaps.map(({ finding, view }) => describeGap(finding, view.analysis.context));

const idsOf = (gaps: readonly { readonly id: string }[] = []) => gaps.map(({ id }) => id);
const keysOf = (gaps: readonly GapHandle[]) => gaps.map(({ key }) => key);

const without = (some: readonly string[], others: readonly string[]) => some.filter((id) => !others.includes(id));

/** A model of its own in a store of its own, committed to. */
const committed = (model: Model, changes: readonly Change[]) =>
  inFolder(async (directory) => {
    const store = await openSqliteStore({ directory });
    await store.commit(putAll(model), WRITER);
    const problems = await commit(store, changes);
    const after = readSnapshot(await store.snapshot({ kind: 'all' }));
    await store.close();
    return { problems, after };
  });

it(`a trial says what becomes of things when the changes are committed, on ${MODELS} random models`, async () => {
  const count = { made: 0, refused: 0 };
  const agrees = fc.asyncProperty(cases, async ({ model, asOf, changes }) => {
    const { problems, after } = await committed(model, changes);
    count[problems.length === 0 ? 'made' : 'refused'] += 1;
    const [before, later] = [statesOf(model, asOf), statesOf(after, asOf)];
    const session = sessionOf(model, asOf);
    for (const id of institutionsOf(model)) {
      const [was = [], is = []] = [before.get(id), later.get(id)];
      const trial = finish(tryingChanges(session, id, asOf, changes));
      expect(trial?.problems).toEqual(localiseSent(problems));
      if (trial === undefined || problems.length > 0) continue;
      expect([told(trial.before), told(trial.after)]).toEqual([was, is]);
      expect(keysOf(trial.opened)).toEqual(without(idsOf(is), idsOf(was)));
      expect(keysOf(trial.closed)).toEqual(without(idsOf(was), idsOf(is)));
    }
  });
  await fc.assert(agrees, { numRuns: MODELS });
  expect(Math.min(count.made, count.refused)).toBeGreaterThan(0);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, keyOfEntity, type Put, putAll } from '../../server/model/change.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import { joinDocuments, type Model, modelDocument } from '../../server/model/document.ts';
import { type Lookup, neighbourhoodLater, neighbourhoodNow } from '../../server/model/neighbourhood.ts';
import { referencesOf } from '../../server/model/references.ts';
import { answerFrom as answerFromSnapshot } from '../../server/model/snapshot/answer.ts';
import { buildSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { day } from '../../server/model/values.ts';
import { GROUND } from '../store/cases/ground.ts';
import { linesOfProblems, modelOf, puts } from '../store/support/models.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { randomChanges } from '../support/models/changes.ts';
import { repeats } from '../support/repeats.ts';

/** Answers exactly what is asked, so that nothing that was not asked for can help. */
function answerFrom(model: Model): (lookup: Lookup) => Put[] {
  const all = putAll(model);
  return (lookup) => {
    const keys = new Set(lookup.keys);
    return all.filter((put) => {
      if (lookup.by === 'key') return put.list === lookup.list && keys.has(keyOfEntity(put));
      if (lookup.by === 'reference')
        return referencesOf(put).some(({ role, key }) => role === lookup.role && keys.has(key));
      if (lookup.by === 'requirement') {
        return put.list === 'sheets' && (put.entity.lines ?? []).some(({ requirement }) => keys.has(requirement));
      }
      return put.list === 'links' && keys.has(put.entity.consumer) && ['USES', 'EXPOSED_BY'].includes(put.entity.kind);
    });
  };
}

const problemsOf = (model: Model, changes: readonly Change[]) => linesOfProblems(checkChanges(model, changes).problems);

/** With a decision of every institution: random models have none. */
function withDecisions(model: Model): Model {
  const institutions = model.parties.filter(({ type }) => type === 'INSTITUTION');
  const decisions = institutions.map(({ id }) => ({
    institution: id,
    gap: 'a gap',
    state: 'IN_TALKS' as const,
    reason: '協議中',
    by: '情報課',
    on: day.parse('2026-01-01'),
  }));
  return { ...model, decisions };
}

const modelAndChanges = modelCase()
  .map(({ documents }) => joinDocuments(documents.map((document) => modelDocument.parse(document))))
  .map(withDecisions)
  .chain((model) => fc.tuple(fc.constant(model), randomChanges(model)));

/** Random models, each with changes. */
const CASES = repeats(200, 2_000);

describe('the neighbourhood of changes', () => {
  it('shows every violation that the whole model shows, and no other', () => {
    let refused = 0;
    fc.assert(
      fc.property(modelAndChanges, ([model, changes]) => {
        const part = neighbourhoodNow(changes, answerFrom(model));
        const expected = problemsOf(model, changes);
        expect(problemsOf(part, changes)).toEqual(expected);
        if (expected.length > 0) refused += 1;
      }),
      { numRuns: CASES },
    );
    expect(refused).toBeGreaterThan(CASES / 4);
  });

  it('is the same where a snapshot answers', () => {
    fc.assert(
      fc.property(modelAndChanges, ([model, changes]) => {
        const part = neighbourhoodNow(changes, answerFromSnapshot(buildSnapshot(model)));
        expect(problemsOf(part, changes)).toEqual(problemsOf(model, changes));
        const sorted = (of: Model) =>
          putAll(of)
            .map((put) => `${put.list} ${keyOfEntity(put)}`)
            .sort();
        expect(sorted(part)).toEqual(sorted(neighbourhoodNow(changes, answerFrom(model))));
      }),
      { numRuns: repeats(150, 1500) },
    );
  });

  it('holds nothing but what is in the model, and is the same when the answers come later', async () => {
    const ground = modelOf(GROUND);
    const changes: Change[] = [{ op: 'remove', list: 'components', key: 'v-emr' }];
    const answer = answerFrom(ground);
    const now = neighbourhoodNow(changes, answer);
    expect(await neighbourhoodLater(changes, async (lookups) => lookups.flatMap(answer))).toEqual(now);
    const held = new Set(putAll(ground).map((put) => JSON.stringify(put)));
    expect(putAll(now).filter((put) => !held.has(JSON.stringify(put)))).toEqual([]);
  });

  it('holds the catalogue whose mapping leads to a requirement that another catalogue loses', () => {
    const requirement = (id: string) => ({ id, title: { ja: id }, layers: ['data'], phases: ['normal'] });
    const catalogue = (id: string, more: object) => ({ id, title: { ja: id }, publishedOn: '2026-01-01', ...more });
    const target = (...ids: string[]) => catalogue('target', { requirements: ids.map(requirement) });
    const mappings = [{ source: 'source:a', target: 'target:b', relation: 'EQUAL' }];
    const source = catalogue('source', { requirements: [requirement('a')], mappings });
    const model = modelOf({ catalogues: [target('a', 'b'), source] });
    const changes = puts({ catalogues: [target('a')] });
    const lost = { code: 'UNKNOWN_REFERENCE', path: 'catalogues(source).mappings[0].target' };
    for (const answer of [answerFrom(model), answerFromSnapshot(buildSnapshot(model))]) {
      const { problems } = checkChanges(neighbourhoodNow(changes, answer), changes);
      expect(problems).toMatchObject([lost]);
    }
  });

  it('does not hold the customers of a vendor that only changes its name', () => {
    const changes = puts({ parties: [{ id: 'v', type: 'VENDOR', name: { ja: '新しい名前' } }] });
    expect(putAll(neighbourhoodNow(changes, answerFrom(modelOf(GROUND)))).map(keyOfEntity)).toEqual(['v']);
  });

  it('lookups in at most three rounds', async () => {
    let rounds = 0;
    const changes = [...puts(GROUND), { op: 'remove', list: 'components', key: 'v-emr' } as const];
    await neighbourhoodLater(changes, async (lookups) => {
      rounds += 1;
      return lookups.flatMap(answerFrom(modelOf(GROUND)));
    });
    expect(rounds).toBe(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeGap } from '../../server/analysis/gap.ts';
import { RULE_IDS, type RuleId } from '../../server/model/rules.ts';
import { day } from '../../server/model/values.ts';
import { explainGap } from '../../server/usecases/queries/explain/explainGap.ts';
import { modelOf } from '../analysis/engine.ts';
import { createContext } from '../reference/context.ts';
import { joinDocuments } from '../reference/model.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { renameModel } from '../support/models/naming.ts';
import type { ModelCase } from '../support/models/types.ts';
import { SEED } from '../support/randomSeed.ts';
import { repeats } from '../support/repeats.ts';
import { stumblesIn } from '../text/samples.ts';
import { analysesOf, institutionOf } from './support.ts';
import { namesOf } from './told/naming.ts';
import type { Told } from './told/told.ts';
import { untruths } from './told/untruths.ts';

const MODELS = repeats(75, 2000);

/** Every gap of every institution with what is told of it. */
function told({ documents, asOf }: ModelCase): Told[] {
  const model = joinDocuments(documents);
  const names = namesOf(documents);
  return analysesOf(modelOf(documents), day.parse(asOf)).flatMap((analysis) => {
    const institution = model.parties.get(institutionOf(analysis));
    if (institution === undefined) throw new Error('an institution of the engine is one of the model');
    const context = createContext(model, institution, asOf);
    return analysis.findings.map((finding) => ({
      context,
      names,
      gap: describeGap(finding, analysis.context),
      explanation: explainGap(analysis, finding),
    }));
  });
}

describe(`what is told of every gap of ${MODELS} random models`, () => {
  const rules = new Set<RuleId>();
  let inParts = 0;

  it(
    'is so, fact by fact, phase by phase',
    () => {
      const isTrue = fc.property(modelCase(), (one) => {
        for (const each of told(one)) {
          rules.add(each.gap.rule);
          if (each.explanation.parts.length > 1) inParts += 1;
          expect(untruths(each)).toEqual([]);
        }
      });
      fc.assert(isTrue, { seed: SEED, numRuns: MODELS });
    },
    120_000 + MODELS * 600,
  );

  it('was looked at for every rule, and for gaps whose phases differ', () => {
    expect(RULE_IDS.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(inParts).toBeGreaterThan(0);
  });
});

/** The same case with ids that read like ids: whoever names a version `null` is told of version null. */
const withPlainIds = ({ documents, asOf }: ModelCase): ModelCase => ({
  documents: renameModel(documents, (kind, ids) => ids.map((_, i) => `${kind}${i}x`)),
  asOf,
});

describe('the sentences of random models', () => {
  it('read well, part by part, in both languages', () => {
    const cases = fc.sample(modelCase(), { numRuns: 20, seed: SEED }).map(withPlainIds);
    const single = cases.flatMap(told).filter(({ explanation }) => explanation.parts.length === 1);
    const stumbling = single.filter(({ explanation: { sentence } }) => stumblesIn(sentence.ja, 'ja') !== undefined);
    expect(stumbling.map(({ explanation }) => explanation.sentence.ja)).toEqual([]);
  });
});

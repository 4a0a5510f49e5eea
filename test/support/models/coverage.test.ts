import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseReference, type ReferenceAnalysis } from '../../reference/analyse.ts';
import { modelCase } from './arbitrary.ts';
import { FEATURES, factsOf } from './features/index.ts';
import { RULES_AND_SEVERITIES, SEVERITIES } from './features/severities.ts';

/** Guards against a generator that slowly stops making what comparisons of two analyses live on. */
const CASES = fc.sample(modelCase(), { numRuns: 2000, seed: 20261122 });
const FACTS = CASES.map(factsOf);
const ANALYSES = CASES.slice(0, 600).map(({ documents, asOf }) => analyseReference(documents, { asOf }));

/** In how many of a hundred cases something holds. */
function percentOf<T>(cases: readonly T[], holds: (one: T) => boolean): number {
  return (100 * cases.filter(holds).length) / cases.length;
}

/** In how many of a hundred analysed models some institution has something. */
function percentOfAnalyses(has: (analysis: ReferenceAnalysis) => boolean): number {
  return percentOf(ANALYSES, (institutions) => institutions.some(has));
}

describe('generated models', () => {
  it.each(FEATURES)('have $name in at least $percent % of all cases', ({ percent, holds }) => {
    expect(percentOf(FACTS, holds)).toBeGreaterThanOrEqual(percent);
  });

  it.each(Object.keys(SEVERITIES))('have gaps of %s in at least 5 % of all cases', (rule) => {
    expect(percentOfAnalyses(({ gaps }) => gaps.some((gap) => gap.rule === rule))).toBeGreaterThanOrEqual(5);
  });

  it.each(RULES_AND_SEVERITIES)('have a gap %s in at least 1 % of all cases', (wanted) => {
    const has = ({ gaps }: ReferenceAnalysis) => gaps.some(({ rule, severity }) => `${rule} ${severity}` === wanted);
    expect(percentOfAnalyses(has)).toBeGreaterThanOrEqual(1);
  });

  it.each(['COVERED', 'GAP', 'EXCLUDED'])('have a cell with verdict %s in at least half of all cases', (verdict) => {
    const has = ({ detail }: ReferenceAnalysis) => detail.some((cell) => cell.verdict === verdict);
    expect(percentOfAnalyses(has)).toBeGreaterThanOrEqual(50);
  });

  it('have cells covered by two components in at least a tenth of all cases', () => {
    const has = ({ detail }: ReferenceAnalysis) => detail.some(({ performers }) => performers.length > 1);
    expect(percentOfAnalyses(has)).toBeGreaterThanOrEqual(10);
  });

  it('stay within twelve components and ten contracts', () => {
    expect(Math.max(...FACTS.map(({ components }) => components.size))).toBeLessThanOrEqual(12);
    expect(Math.max(...FACTS.map(({ contracts }) => contracts.length))).toBeLessThanOrEqual(10);
  });

  it('are the same for the same seed', () => {
    const again = fc.sample(modelCase(), { numRuns: 20, seed: 20261122 });
    expect(again).toEqual(CASES.slice(0, 20));
  });
});

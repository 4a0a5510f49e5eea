import { describe, expect, it } from 'vitest';
import { analyse, cellCountsOf, countByRule, gapsOf } from '../../server/analysis/analyse.ts';
import type { Gap } from '../../server/analysis/gap.ts';
import { day } from '../../server/model/values.ts';
import { analyseReference } from '../reference/analyse.ts';
import { compiledOf, engineResults, modelOf } from './engine.ts';
import { EXPECTED, type ExpectedGap, type ExpectedResult, readFiles } from './expected.ts';

const FIELDS = [
  'rule',
  'consumer',
  'supplier',
  'component',
  'contract',
  'party',
  'requirement',
  'item',
  'term',
] as const;

/** Identity within an institution, severity and phases, as one text. */
const describeGap = (gap: ExpectedGap | Gap): string =>
  JSON.stringify([
    ...FIELDS.map((field) => gap[field] ?? null),
    gap.severity,
    gap.phases ?? null,
    gap.route ?? null,
    gap.components ?? null,
  ]);

describe.each(EXPECTED.results)('$document as of $asOf', ({ files, asOf, institutions }: ExpectedResult) => {
  const documents = readFiles(files);
  const compiled = compiledOf(documents);

  it('says of every field, cell and performer what the brute-force reading says', () => {
    expect(engineResults(documents, asOf)).toEqual(analyseReference([modelOf(documents)], { asOf }));
  });

  it('has exactly the institutions that are stated', () => {
    expect(engineResults(documents, asOf).map(({ id }) => id)).toEqual(institutions.map(({ id }) => id).sort());
  });

  describe.each(institutions)('$id', (stated) => {
    const analysis = analyse(compiled, compiled.snapshot.parties.rows.get(stated.id) ?? -1, day.parse(asOf));
    const gaps = gapsOf(analysis);

    it('finds every gap of the story, with its severity and phases', () => {
      const found = gaps.map(describeGap);
      expect(stated.must.map(describeGap).filter((gap) => !found.includes(gap))).toEqual([]);
    });

    it('flags nothing at HIGH or above where the story is in order', () => {
      const serious = gaps.filter(({ severity }) => severity === 'HIGH' || severity === 'CRITICAL');
      const at = ({ requirement, component, consumer }: Gap) => [requirement, component ?? consumer].join(' ');
      const inOrder = stated.mustNot.map(({ requirement, component }) => `${requirement} ${component}`);
      expect(serious.map(at).filter((place) => inOrder.includes(place))).toEqual([]);
    });

    it('has the exact number of gaps, of gaps by rule and of cells', () => {
      expect(gaps.length).toBe(stated.total);
      expect(Object.fromEntries(countByRule(analysis))).toEqual(stated.byRule);
      expect(cellCountsOf(analysis)).toEqual(stated.cells);
    });
  });
});

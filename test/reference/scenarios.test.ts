import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseReference } from './analyse.ts';
import type { Gap, Place, ReferenceAnalysis, Rule } from './results.ts';
import type { ModelDocument } from './types.ts';

interface ExpectedGap extends Place {
  readonly rule: Rule;
  readonly severity: Gap['severity'];
  readonly phases?: Gap['phases'];
  readonly route?: Gap['route'];
  readonly components?: Gap['components'];
  readonly story: readonly string[];
}

interface ExpectedInstitution {
  readonly id: string;
  readonly total: number;
  readonly byRule: Readonly<Record<string, number>>;
  readonly cells: ReferenceAnalysis['cells'];
  readonly must: readonly ExpectedGap[];
  readonly mustNot: readonly { readonly component: string; readonly requirement: string }[];
}

interface ExpectedResult {
  readonly document: string;
  readonly files: readonly string[];
  readonly asOf: string;
  readonly institutions: readonly ExpectedInstitution[];
}

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

const expected: { readonly results: readonly ExpectedResult[] } = readJson('../support/expected.json');

describe.each(expected.results)('$document as of $asOf', ({ files, asOf, institutions }) => {
  const analyses = analyseReference(files.map(readDocument), { asOf });

  it('has one analysis per institution, by id', () => {
    expect(analyses.map(({ id }) => id)).toEqual(institutions.map(({ id }) => id).sort());
  });

  describe.each(institutions)('$id', (statement) => {
    const analysis = analyses.find(({ id }) => id === statement.id);
    const gaps = analysis?.gaps ?? [];

    it('finds every gap of the story, with its severity and phases', () => {
      const found = gaps.map(describeGap);
      expect(statement.must.map(describeGap).filter((gap) => !found.includes(gap))).toEqual([]);
    });

    it('flags nothing at HIGH or above where the story is in order', () => {
      const serious = gaps.filter((gap) => gap.severity === 'HIGH' || gap.severity === 'CRITICAL');
      const wrong = serious.filter((gap) =>
        statement.mustNot.some(
          ({ component, requirement }) =>
            gap.requirement === requirement && [gap.component, gap.consumer].includes(component),
        ),
      );
      expect(wrong).toEqual([]);
    });

    it('has the exact numbers of gaps, of gaps by rule and of cells', () => {
      expect(gaps.length).toBe(statement.total);
      expect(countByRule(gaps)).toEqual(statement.byRule);
      expect(analysis?.cells).toEqual(statement.cells);
    });
  });
});

/** Identity within an institution, severity and phases, as one text. */
function describeGap(gap: ExpectedGap | Gap): string {
  const { severity, phases = null, route = null, components = null } = gap;
  return JSON.stringify([...FIELDS.map((field) => gap[field] ?? null), severity, phases, route, components]);
}

function countByRule(gaps: readonly Gap[]): Record<string, number> {
  const rules = [...new Set(gaps.map(({ rule }) => rule))];
  return Object.fromEntries(rules.map((one) => [one, gaps.filter(({ rule }) => rule === one).length]));
}

/** A file of `expected.json`, which calls the catalogues' folder `catalog`. */
function readDocument(file: string): ModelDocument {
  return readJson(`../../seed/${file.replace(/^catalog\//, 'catalogues/')}`);
}

/** A file of this repository, trusted to have the shape that the caller names. */
function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

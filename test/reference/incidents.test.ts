import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseReference } from './analyse.ts';
import { type Deeming, deemingReference } from './deeming.ts';
import type { Gap, Place, ReferenceAnalysis, Rule } from './results.ts';
import type { ModelDocument } from './types.ts';

/*
 * The four stories and the six cases of the question of edition 7.0, with the rules of sections 8 to 10; they become the seeded
 * scenarios when the engine has these rules (secondPart.ts).
 */

interface ExpectedGap extends Place {
  readonly rule: Rule;
  readonly severity: Gap['severity'];
  readonly phases?: Gap['phases'];
  readonly route?: Gap['route'];
  readonly components?: Gap['components'];
}

interface ExpectedInstitution {
  readonly id: string;
  readonly total: number;
  readonly byRule: Readonly<Record<string, number>>;
  readonly cells: ReferenceAnalysis['cells'];
  readonly must: readonly ExpectedGap[];
  readonly mustNot: readonly { readonly component: string; readonly requirement: string }[];
  readonly deeming?: Deeming;
}

interface ExpectedResult {
  readonly document: string;
  readonly files: readonly string[];
  readonly asOf: string;
  readonly institutions: readonly ExpectedInstitution[];
}

/** A file of incidents/, trusted to have the shape that the caller names. */
function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`incidents/${file.replace(/^.*\//, '')}`, import.meta.url), 'utf8'));
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

/** Identity within an institution, severity, phases, and what stands beside the identity, as one text. */
function describeGap(gap: ExpectedGap | Gap): string {
  const { severity, phases = null, route = null, components = null } = gap;
  return JSON.stringify([...FIELDS.map((field) => gap[field] ?? null), severity, phases, route, components]);
}

function countByRule(gaps: readonly Gap[]): Record<string, number> {
  const rules = [...new Set(gaps.map(({ rule }) => rule))];
  return Object.fromEntries(rules.map((one) => [one, gaps.filter(({ rule }) => rule === one).length]));
}

const expected = readJson<{ readonly results: readonly ExpectedResult[] }>('expected.json');

describe.each(expected.results)('$document as of $asOf', ({ files, asOf, institutions }) => {
  const documents = files.map((file) => readJson<ModelDocument>(file));
  const analyses = analyseReference(documents, { asOf, secondPart: true });

  describe.each(institutions)('$id', (statement) => {
    const gaps = analyses.find(({ id }) => id === statement.id)?.gaps ?? [];

    it('finds every gap of the story, with its severity and phases, its route and what it opens', () => {
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
      expect(countByRule(gaps)).toEqual(statement.byRule);
      expect(gaps.length).toBe(statement.total);
      expect(analyses.find(({ id }) => id === statement.id)?.cells).toEqual(statement.cells);
    });
  });
});

const asked = expected.results.flatMap(({ document, files, asOf, institutions }) =>
  institutions.flatMap(({ id, deeming }) => (deeming === undefined ? [] : [{ document, files, asOf, id, deeming }])),
);

it.each(asked)('$document: $id, each server and whether its updates are in writing', ({ files, asOf, id, deeming }) => {
  const documents = files.map((file) => readJson<ModelDocument>(file));
  const { applies, servers } = deemingReference(documents, id, { asOf });
  expect({ applies, servers: servers.map(({ component, answer }) => ({ component, answer })) }).toEqual(deeming);
});

interface DeemingCase {
  readonly id: string;
  readonly institution: string;
  readonly asOf: string;
  readonly expected: Deeming;
  readonly model: ModelDocument;
}

it.each(readJson<{ readonly cases: readonly DeemingCase[] }>('deeming.json').cases)(
  'the edition for outsourced maintenance: $id',
  ({ institution, asOf, expected: answer, model }) => {
    expect(deemingReference([model], institution, { asOf })).toEqual(answer);
  },
);

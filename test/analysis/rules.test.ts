import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { RULES } from '../../server/analysis/rules/index.ts';
import { STEPS } from '../../server/analysis/rules/rule.ts';
import { RULE_IDS, RULE_SEVERITIES, type RuleId } from '../../server/model/rules.ts';
import { SEVERITIES } from '../../server/model/vocabulary.ts';
import type { Gap } from '../reference/results.ts';
import { ownSteps, placeFields } from '../support/generators/rules/declaredRules.ts';
import { idOfName } from '../support/generators/rules/ruleFiles.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { repeats } from '../support/repeats.ts';
import { engineFindings, engineResults } from './engine.ts';
import { EXPECTED, readFiles } from './expected.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

/** The steps that gaps of any rule may take: of the place, and of the requirement. */
const GENERAL_STEPS = ['EXPOSED', 'SHOULD'] as const;

/** What every gap has. */
const ALWAYS = ['actors', 'id', 'rule', 'severity'];

/** What rules tell beside the place (SEMANTICS.md section 4). */
const BESIDE: Readonly<Partial<Record<RuleId, string>>> = {
  OPEN_ROUTE: 'route',
  THIN_ROUTE: 'route',
  SHARED_CREDENTIAL: 'components',
};

/** Fields that a gap of a rule may lack: an item, and the requirement of a finding that is about none that is adopted. */
const mayLack = (rule: RuleId, field: string): boolean =>
  field === 'item' || (field === 'requirement' && (rule === 'FINDING_UNASSIGNED' || rule === 'FINDING_OVERDUE'));

/** The fields of a gap that its rule does not have, and those that it lacks. */
function strayFields(gap: Gap<RuleId>): string[] {
  const rule = RULES[gap.rule];
  const aboutCells = rule.place === 'found' ? [] : rule.place === 'node' && rule.whole ? ['cells'] : ['phases'];
  const beside = BESIDE[gap.rule];
  const expected = [...ALWAYS, ...placeFields(rule), ...aboutCells, ...(beside === undefined ? [] : [beside])];
  const found = Object.keys(gap);
  const stray = found.filter((field) => !expected.includes(field));
  const lacking = expected.filter((field) => !found.includes(field) && !mayLack(gap.rule, field));
  return [...stray, ...lacking].map((field) => `${gap.rule} ${field}`);
}

const gapsOf = (documents: readonly unknown[], asOf: string) =>
  engineResults(documents, asOf).flatMap(({ gaps }) => gaps);

/** Random models of one property. */
const RUNS = repeats(40, 400);

describe('the rules', () => {
  it('are thirty-nine, each under its own id, in its own file, with its own table of cases', () => {
    expect(RULE_IDS).toHaveLength(39);
    expect(RULE_IDS.map((id) => RULES[id].id)).toEqual(RULE_IDS);
    const files = (folder: string) => readdirSync(new URL(folder, import.meta.url)).sort();
    const shared = ['README.md', 'index.ts', 'places.ts', 'rule.ts'];
    const own = files('../../server/analysis/rules').filter((file) => !shared.includes(file));
    expect(own.map((file) => idOfName(file.replace('.ts', ''))).sort()).toEqual(RULE_IDS);
    expect(files('rules')).toEqual(own.map((file) => file.replace('.ts', '.test.ts')));
  });

  it('find gaps with the fields of their rule, and no others', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        expect(gapsOf(documents, asOf).flatMap(strayFields)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(EXPECTED.results.flatMap(({ files, asOf }) => gapsOf(readFiles(files), asOf).flatMap(strayFields))).toEqual(
      [],
    );
  });

  it('name actors, sorted and without repeats, and phases that are not empty', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        for (const { actors, phases, cells } of gapsOf(documents, asOf)) {
          expect(actors.length).toBeGreaterThan(0);
          expect(actors).toEqual([...new Set(actors)].sort());
          expect(phases?.length).not.toBe(0);
          expect(cells).not.toBe(0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('give each gap an id that no other gap of any institution has', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        const ids = gapsOf(documents, asOf).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('report only steps that they declare', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        const stray = engineFindings(documents, asOf).flatMap(({ rule, steps }) => {
          const allowed: readonly string[] = [...GENERAL_STEPS, ...ownSteps(RULES[rule])];
          return steps.filter((step) => !allowed.includes(step)).map((step) => `${rule} ${step}`);
        });
        expect(stray).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('never stray further from their base severity than their steps allow', () => {
    const heaviest = Math.max(...Object.values(STEPS));
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        for (const { rule, severity } of gapsOf(documents, asOf)) {
          const steps = SEVERITIES.indexOf(RULE_SEVERITIES[rule]) - SEVERITIES.indexOf(severity);
          expect(steps).toBeLessThanOrEqual(heaviest);
          expect(steps).toBeGreaterThanOrEqual(-3);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

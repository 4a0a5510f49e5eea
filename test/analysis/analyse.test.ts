import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  analyse,
  cellCountsOf,
  cellVerdictsOf,
  countByRule,
  gapsByRules,
  gapsOf,
} from '../../server/analysis/analyse.ts';
import { type Compiled, compile } from '../../server/analysis/compile.ts';
import { checkChanges } from '../../server/model/checkChanges.ts';
import { RULE_IDS } from '../../server/model/rules.ts';
import { extendSnapshot } from '../../server/model/snapshot/extend.ts';
import { buildSnapshot, readSnapshot } from '../../server/model/snapshot/snapshot.ts';
import { day } from '../../server/model/values.ts';
import { modelCase } from '../support/models/arbitrary.ts';
import { addDays } from '../support/models/build/days.ts';
import { randomChanges } from '../support/models/changes.ts';
import { repeats } from '../support/repeats.ts';
import { compiledOf, modelOf } from './engine.ts';
import { numbersFrom } from './transform.ts';

// Random models: a guard against hanging, not a measure; machines that run much else are slow.
vi.setConfig({ testTimeout: 300_000 });

const institutionsOf = ({ snapshot: { parties } }: Compiled): number[] =>
  parties.ids.flatMap((_, row) => (parties.isInstitution[row] === 1 ? [row] : []));

function everything(compiled: Compiled, institution: number, asOf: string): unknown {
  const analysis = analyse(compiled, institution, day.parse(asOf));
  return [gapsOf(analysis), cellVerdictsOf(analysis), cellCountsOf(analysis)];
}

/** Random models with changes; not all changes can be made. */
const CHANGED = repeats(40, 400);

describe('an analysis', () => {
  it('does not depend on what the same compiled model was asked before', () => {
    fc.assert(
      fc.property(modelCase(), fc.nat(), ({ documents, asOf }, draw) => {
        const next = numbersFrom(draw);
        const compiled = compiledOf(documents);
        const questions = institutionsOf(compiled).flatMap((institution) =>
          [-100, 0, 45].map((days) => ({ institution, asOf: addDays(asOf, days), key: next() })),
        );
        for (const { institution, asOf: on } of questions.sort((a, b) => a.key - b.key)) {
          expect(everything(compiled, institution, on)).toEqual(everything(compiledOf(documents), institution, on));
        }
      }),
      { numRuns: repeats(20, 200) },
    );
  });

  it('after changes does not depend on what the model before them was asked', () => {
    let made = 0;
    const cases = modelCase().chain(({ documents, asOf }) => {
      const model = modelOf(documents);
      const lists = fc.array(randomChanges(model), { minLength: 6, maxLength: 6 });
      return lists.map((changes) => ({ model, asOf, changes }));
    });
    fc.assert(
      fc.property(cases, ({ model, asOf, changes: lists }) => {
        const changes = lists.find((list) => checkChanges(model, list).problems.length === 0);
        if (changes === undefined) return;
        made += 1;
        const before = buildSnapshot(model);
        for (const institution of institutionsOf(compile(before))) everything(compile(before), institution, asOf);
        const after = compile(extendSnapshot(before, changes));
        const rebuilt = compile(buildSnapshot(readSnapshot(after.snapshot)));
        for (const institution of institutionsOf(after)) {
          const id = after.snapshot.parties.ids.get(institution) ?? '';
          const same = rebuilt.snapshot.parties.rows.get(id) ?? -1;
          expect(everything(after, institution, asOf)).toEqual(everything(rebuilt, same, asOf));
        }
      }),
      { numRuns: CHANGED },
    );
    expect(made).toBeGreaterThan(CHANGED / 5);
  });

  it('hands out its gaps page by page, and the last page short', () => {
    fc.assert(
      fc.property(modelCase(), fc.integer({ min: 1, max: 7 }), ({ documents, asOf }, size) => {
        const compiled = compiledOf(documents);
        const analysis = analyse(compiled, institutionsOf(compiled)[0] ?? -1, day.parse(asOf));
        const pages = Array.from({ length: 200 }, (_, page) => gapsOf(analysis, page * size, size));
        expect(pages.flat()).toEqual(gapsOf(analysis).slice(0, 200 * size));
        expect(gapsOf(analysis, analysis.findings.length)).toEqual([]);
      }),
      { numRuns: repeats(20, 200) },
    );
  });

  it('finds by some rules what all rules find of them, in the same order', () => {
    fc.assert(
      fc.property(modelCase(), fc.subarray([...RULE_IDS]), ({ documents, asOf }, rules) => {
        const compiled = compiledOf(documents);
        for (const institution of institutionsOf(compiled)) {
          const all = gapsOf(analyse(compiled, institution, day.parse(asOf)));
          const some = gapsByRules(compiled, institution, day.parse(asOf), rules);
          expect(some).toEqual(all.filter(({ rule }) => rules.includes(rule)));
        }
      }),
      { numRuns: repeats(30, 300) },
    );
  });

  it('counts what it lists: gaps by rule, cells by verdict', () => {
    fc.assert(
      fc.property(modelCase(), ({ documents, asOf }) => {
        const compiled = compiledOf(documents);
        for (const institution of institutionsOf(compiled)) {
          const analysis = analyse(compiled, institution, day.parse(asOf));
          const gaps = gapsOf(analysis);
          for (const [rule, count] of countByRule(analysis)) {
            expect(gaps.filter((gap) => gap.rule === rule)).toHaveLength(count);
          }
          expect([...countByRule(analysis).values()].reduce((sum, count) => sum + count, 0)).toBe(gaps.length);
          const detail = cellVerdictsOf(analysis);
          const count = (verdict: string) => detail.filter((cell) => cell.verdict === verdict).length;
          const counts = { covered: count('COVERED'), gap: count('GAP'), excluded: count('EXCLUDED') };
          expect(cellCountsOf(analysis)).toEqual(counts);
        }
      }),
      { numRuns: repeats(40, 400) },
    );
  });
});

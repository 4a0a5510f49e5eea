import { describe, expect, it } from 'vitest';
import type { Gap } from '../../server/analysis/gap.ts';
import { RULE_SEVERITIES, type RuleId } from '../../server/model/rules.ts';
import { analyseReference } from '../reference/analyse.ts';
import { engineResults, modelOf } from './engine.ts';
import { tell } from './modelDsl.ts';

/** The day of a case that names none. */
export const TODAY = '2026-11-01';

/** What one rule finds in one small model, derived by hand from the text. */
export interface RuleCase {
  /** The case as a sentence that begins with a verb: what the rule does. */
  readonly it: string;
  /** Sentences of tell.ts. */
  readonly model: readonly string[];
  /** The gaps of the rule, in brief and in order; none if it holds nowhere. */
  readonly gaps: readonly string[];
  readonly asOf?: string;
  /** Whose gaps: hospital `h` unless said. */
  readonly institution?: string;
}

/**
 * A gap without its rule and id: place, requirement (those of `demo` without the catalogue), item, term, phases, number
 * of cells, severity, and who must act: `vpn → care patch fw normal HIGH h v`.
 */
export function brief(gap: Gap): string {
  const place = gap.consumer === undefined ? [] : [`${gap.consumer} → ${gap.supplier}`];
  const { contract, component, party, item, term, cells } = gap;
  const requirement = gap.requirement?.replace(/^demo:/, '');
  const parts = [contract, component, party, requirement, item, term, gap.phases?.join('+'), cells];
  return [...place, ...parts.filter((part) => part !== undefined), gap.severity, ...gap.actors].join(' ');
}

/** Holds a rule against its cases; every model is read by the reference too, which must say the same of all rules. */
export function ruleCases(rule: RuleId, cases: readonly RuleCase[]): void {
  describe(`${rule} (${RULE_SEVERITIES[rule]})`, () => {
    for (const { it: sentence, ...one } of cases) it(sentence, () => check(rule, one));
  });
}

function check(rule: RuleId, { model, gaps, asOf = TODAY, institution = 'h' }: Omit<RuleCase, 'it'>): void {
  const document = tell(model);
  const results = engineResults([document], asOf);
  const found = results.find(({ id }) => id === institution)?.gaps.filter((gap) => gap.rule === rule);
  expect(found?.map(brief)).toEqual(gaps);
  expect(results).toEqual(analyseReference([modelOf([document])], { asOf }));
}

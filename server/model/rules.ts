import { RULE_SEVERITIES } from './generated/ruleSeverities.ts';

/** Base severity of each rule, by id; the rules themselves are in analysis/rules, their sentences in text/rules. */
export { RULE_SEVERITIES };

/** The id of a rule. Ids are part of the API: rules may be added, and none is renamed. */
export type RuleId = keyof typeof RULE_SEVERITIES;

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULE_SEVERITIES, text);
}

/** Every rule id, sorted: the order in which gaps of equal severity are listed. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULE_SEVERITIES).filter(isRuleId).sort();

import type { RuleId } from '../model/rules.ts';
import type { Language, RuleText } from './facts.ts';
import { RULE_TEXTS } from './rules/index.ts';

/** Badge, sentence and remedy of a rule in a language. */
export function ruleText(rule: RuleId, language: Language): RuleText {
  return RULE_TEXTS[rule][language];
}

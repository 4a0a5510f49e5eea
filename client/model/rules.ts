import type { Rule } from '../api/generated/documents.ts';
import { RULES } from './generated/rules.ts';

/** The rule with this id; undefined where there is none, such as in an address that a person typed. */
export function ruleOf(id: string | undefined): Rule | undefined {
  return id !== undefined && isRule(id) ? id : undefined;
}

function isRule(id: string): id is Rule {
  return Object.hasOwn(RULES, id);
}

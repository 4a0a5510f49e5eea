import type { Severity } from './vocabulary.ts';

/**
 * Ids and base severities of the 30 rules (SEMANTICS.md sections 2–4), in the text order of their ids: the order in which
 * equal severities are listed. The rules themselves are in analysis/rules, their sentences in text/rules.
 */
export const RULE_SEVERITIES = {
  ASSURANCE_SHORTFALL: 'HIGH',
  BROKEN_RELIANCE: 'HIGH',
  CIRCULAR_RELIANCE: 'CRITICAL',
  CONTRACT_EXPIRED: 'HIGH',
  CONTRACT_EXPIRING: 'LOW',
  DEAD_END: 'HIGH',
  DISCLOSURE_MISSING: 'LOW',
  DISPUTED_APPLICABILITY: 'MEDIUM',
  DUPLICATE_CLAIM: 'INFO',
  EVIDENCE_EXPIRED: 'MEDIUM',
  FORBIDDEN_CONTROL: 'HIGH',
  MUTUAL_DEFERRAL: 'CRITICAL',
  NO_SHEET: 'HIGH',
  ORPHANED_DUTY: 'HIGH',
  OUTDATED_BASIS: 'MEDIUM',
  PARTIAL_DEFERRAL: 'HIGH',
  SHEET_DRIFT: 'MEDIUM',
  SHEET_NOT_ANNEXED: 'LOW',
  SLA_SHORTFALL: 'MEDIUM',
  SLA_UNBACKED: 'MEDIUM',
  SLA_UNDEFINED: 'MEDIUM',
  SUBCONTRACT_PROHIBITED: 'HIGH',
  SUBCONTRACT_UNCONSENTED: 'MEDIUM',
  TACIT_DUTY: 'MEDIUM',
  UNCONTRACTED_LINK: 'HIGH',
  UNDECLARED: 'MEDIUM',
  UNEVIDENCED: 'LOW',
  UNSATISFIED_DUTY: 'MEDIUM',
  UNSPECIFIED_SPLIT: 'INFO',
  UNSUPPORTED_RELIANCE: 'HIGH',
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleId = keyof typeof RULE_SEVERITIES;

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULE_SEVERITIES, text);
}

/** Every rule id, sorted. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULE_SEVERITIES).filter(isRuleId).sort();

import type { Rule } from '../api/generated/documents.ts';

const RULE_TABLE: Readonly<Record<Rule, true>> = {
  ASSURANCE_SHORTFALL: true,
  BROKEN_RELIANCE: true,
  CIRCULAR_RELIANCE: true,
  CONTRACT_EXPIRED: true,
  CONTRACT_EXPIRING: true,
  DEAD_END: true,
  DISCLOSURE_MISSING: true,
  DISPUTED_APPLICABILITY: true,
  DUPLICATE_CLAIM: true,
  EVIDENCE_EXPIRED: true,
  FORBIDDEN_CONTROL: true,
  MUTUAL_DEFERRAL: true,
  NO_SHEET: true,
  ORPHANED_DUTY: true,
  OUTDATED_BASIS: true,
  PARTIAL_DEFERRAL: true,
  SHEET_DRIFT: true,
  SHEET_NOT_ANNEXED: true,
  SLA_SHORTFALL: true,
  SLA_UNBACKED: true,
  SLA_UNDEFINED: true,
  SUBCONTRACT_PROHIBITED: true,
  SUBCONTRACT_UNCONSENTED: true,
  TACIT_DUTY: true,
  UNCONTRACTED_LINK: true,
  UNDECLARED: true,
  UNEVIDENCED: true,
  UNSATISFIED_DUTY: true,
  UNSPECIFIED_SPLIT: true,
  UNSUPPORTED_RELIANCE: true,
};

/** The rule with this id; undefined where there is none, such as in an address that somebody typed. */
export function ruleOf(id: string | undefined): Rule | undefined {
  return id !== undefined && isRule(id) ? id : undefined;
}

function isRule(id: string): id is Rule {
  return Object.hasOwn(RULE_TABLE, id);
}

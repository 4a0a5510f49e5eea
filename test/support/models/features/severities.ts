import type { Gap } from '../../../reference/analyse.ts';

type Rule = Gap['rule'];
type Severity = Gap['severity'];

/** For every rule, the severities that the steps of the semantics can lead to. */
export const SEVERITIES: Readonly<Record<Rule, readonly Severity[]>> = {
  NO_SHEET: ['HIGH', 'CRITICAL'],
  UNDECLARED: ['INFO', 'LOW', 'MEDIUM', 'HIGH'],
  ORPHANED_DUTY: ['MEDIUM', 'HIGH', 'CRITICAL'],
  TACIT_DUTY: ['LOW', 'MEDIUM', 'HIGH'],
  UNSATISFIED_DUTY: ['LOW', 'MEDIUM', 'HIGH'],
  DISPUTED_APPLICABILITY: ['LOW', 'MEDIUM', 'HIGH'],
  MUTUAL_DEFERRAL: ['HIGH', 'CRITICAL'],
  PARTIAL_DEFERRAL: ['MEDIUM', 'HIGH', 'CRITICAL'],
  UNSUPPORTED_RELIANCE: ['MEDIUM', 'HIGH', 'CRITICAL'],
  BROKEN_RELIANCE: ['MEDIUM', 'HIGH', 'CRITICAL'],
  CIRCULAR_RELIANCE: ['HIGH', 'CRITICAL'],
  DEAD_END: ['MEDIUM', 'HIGH', 'CRITICAL'],
  FORBIDDEN_CONTROL: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'],
  DUPLICATE_CLAIM: ['INFO'],
  UNSPECIFIED_SPLIT: ['INFO'],
  UNCONTRACTED_LINK: ['LOW', 'HIGH'],
  CONTRACT_EXPIRED: ['LOW', 'HIGH'],
  CONTRACT_EXPIRING: ['LOW'],
  SUBCONTRACT_PROHIBITED: ['HIGH'],
  SUBCONTRACT_UNCONSENTED: ['MEDIUM'],
  SHEET_NOT_ANNEXED: ['LOW'],
  SHEET_DRIFT: ['MEDIUM'],
  UNEVIDENCED: ['INFO', 'LOW'],
  EVIDENCE_EXPIRED: ['LOW', 'MEDIUM'],
  SLA_UNDEFINED: ['MEDIUM'],
  SLA_SHORTFALL: ['MEDIUM'],
  SLA_UNBACKED: ['MEDIUM'],
  ASSURANCE_SHORTFALL: ['HIGH'],
  DISCLOSURE_MISSING: ['LOW'],
  OUTDATED_BASIS: ['MEDIUM'],
  CONDITION_UNCONFIRMED: ['INFO'],
  SHARED_CREDENTIAL: ['HIGH', 'CRITICAL'],
  FINDING_UNASSIGNED: ['LOW', 'MEDIUM', 'HIGH'],
  FINDING_OVERDUE: ['MEDIUM', 'HIGH', 'CRITICAL'],
  DISCLOSURE_UNTREATED: ['MEDIUM'],
  NOTICE_UNDEFINED: ['LOW', 'MEDIUM'],
  NOTICE_LATE: ['MEDIUM'],
  OPEN_ROUTE: ['HIGH', 'CRITICAL'],
  THIN_ROUTE: ['MEDIUM'],
};

/** Every rule with each of its severities, written `RULE SEVERITY`. */
export const RULES_AND_SEVERITIES: readonly string[] = Object.entries(SEVERITIES).flatMap(([rule, severities]) =>
  severities.map((severity) => `${rule} ${severity}`),
);

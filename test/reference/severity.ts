import type { Context } from './context.ts';
import { ours } from './contracts.ts';
import type { Finding } from './findings.ts';
import { line, stanceToward } from './lines.ts';
import { component, linksBetween, owner, suppliersOf } from './model.ts';
import type { Rule, Severity } from './results.ts';

/** Worst last: the index is the level. */
const SEVERITIES: readonly Severity[] = ['INFO', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** SEMANTICS.md section 4, the table. */
const BASE: Readonly<Record<Rule, Severity>> = {
  MUTUAL_DEFERRAL: 'CRITICAL',
  CIRCULAR_RELIANCE: 'CRITICAL',
  NO_SHEET: 'HIGH',
  ORPHANED_DUTY: 'HIGH',
  UNSUPPORTED_RELIANCE: 'HIGH',
  PARTIAL_DEFERRAL: 'HIGH',
  BROKEN_RELIANCE: 'HIGH',
  DEAD_END: 'HIGH',
  FORBIDDEN_CONTROL: 'HIGH',
  UNCONTRACTED_LINK: 'HIGH',
  CONTRACT_EXPIRED: 'HIGH',
  SUBCONTRACT_PROHIBITED: 'HIGH',
  ASSURANCE_SHORTFALL: 'HIGH',
  UNDECLARED: 'MEDIUM',
  TACIT_DUTY: 'MEDIUM',
  DISPUTED_APPLICABILITY: 'MEDIUM',
  UNSATISFIED_DUTY: 'MEDIUM',
  SUBCONTRACT_UNCONSENTED: 'MEDIUM',
  SHEET_DRIFT: 'MEDIUM',
  SLA_UNDEFINED: 'MEDIUM',
  SLA_SHORTFALL: 'MEDIUM',
  SLA_UNBACKED: 'MEDIUM',
  EVIDENCE_EXPIRED: 'MEDIUM',
  OUTDATED_BASIS: 'MEDIUM',
  SHEET_NOT_ANNEXED: 'LOW',
  UNEVIDENCED: 'LOW',
  CONTRACT_EXPIRING: 'LOW',
  DISCLOSURE_MISSING: 'LOW',
  UNSPECIFIED_SPLIT: 'INFO',
  DUPLICATE_CLAIM: 'INFO',
  OPEN_ROUTE: 'CRITICAL',
  SHARED_CREDENTIAL: 'HIGH',
  FINDING_OVERDUE: 'HIGH',
  FINDING_UNASSIGNED: 'MEDIUM',
  DISCLOSURE_UNTREATED: 'MEDIUM',
  NOTICE_LATE: 'MEDIUM',
  THIN_ROUTE: 'MEDIUM',
  NOTICE_UNDEFINED: 'LOW',
  CONDITION_UNCONFIRMED: 'INFO',
};

/** "Steps add up and are clamped to INFO … CRITICAL", for one finding: one phase of a gap that has phases. */
export function severityOf(context: Context, finding: Finding): Severity {
  const base = SEVERITIES.indexOf(BASE[finding.rule]);
  const steps = [priority, compensation, undeclared, notOurs, exposure, exposedPlace, ofItsOwn].map((step) =>
    step(context, finding),
  );
  const level = steps.reduce((sum, step) => sum + step, base);
  return SEVERITIES[Math.max(0, Math.min(SEVERITIES.length - 1, level))] ?? 'INFO';
}

/** "where phases differ, the worst counts" */
export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce((one, other) => (isWorse(other, one) ? other : one));
}

/** Whether the one comes before the other in "severity (worst first)". */
export function isWorse(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other);
}

/** "−1 for a requirement with priority SHOULD" */
function priority({ model }: Context, { place }: Finding): number {
  return place.requirement !== undefined && model.requirements.get(place.requirement)?.priority === 'SHOULD' ? -1 : 0;
}

/** "−1 for FORBIDDEN_CONTROL when u's line names a compensation" */
function compensation(context: Context, { rule, place, cell }: Finding): number {
  if (rule !== 'FORBIDDEN_CONTROL' || cell === undefined || place.supplier === undefined) return 0;
  const named = line(context, place.supplier, cell.requirement, cell.phase)?.statement.compensation;
  return named === undefined ? 0 : -1;
}

/**
 * "−1 for UNDECLARED when a supplier of c over RUNS_ON, of another owner, has stance SELF toward c …; −1 for UNDECLARED at a component
 * owned by I when r is delegable for I's type"
 */
function undeclared(context: Context, { rule, cell }: Finding): number {
  if (rule !== 'UNDECLARED' || cell === undefined) return 0;
  const { model, institution } = context;
  const { component: c, requirement: r, phase: p } = cell;
  const isDoneBelow = suppliersOf(model, c, ['RUNS_ON']).some(
    (u) => owner(model, u) !== owner(model, c) && stanceToward(context, u, c, r, p) === 'SELF',
  );
  const type = institution.facilityType;
  const isDelegable = type !== undefined && (r.delegable ?? []).includes(type);
  return (isDoneBelow ? -1 : 0) + (isDelegable && owner(model, c) === institution.id ? -1 : 0);
}

/** "−2 for UNCONTRACTED_LINK and CONTRACT_EXPIRED on a link that is not ours" */
function notOurs(context: Context, { rule, place }: Finding): number {
  if (rule !== 'UNCONTRACTED_LINK' && rule !== 'CONTRACT_EXPIRED') return 0;
  const links = linksBetween(context.model, place.consumer ?? '', place.supplier ?? '');
  return ours(context, links) ? 0 : -2;
}

/**
 * "+1 for rules of section 2 with base MEDIUM or HIGH where c (or u, where the place is c → u) has exposure INTERNET or
 * REMOTE_MAINTENANCE". Findings of section 2 are those on cells.
 */
function exposure({ model }: Context, { rule, place, cell }: Finding): number {
  if (cell === undefined || !['MEDIUM', 'HIGH'].includes(BASE[rule])) return 0;
  const exposures = [cell.component, place.supplier].map((c) => c !== undefined && component(model, c).exposure);
  return exposures.some((one) => one === 'INTERNET' || one === 'REMOTE_MAINTENANCE') ? 1 : 0;
}

/** Section 8: SHARED_CREDENTIAL "+1 if one of them has exposure INTERNET or REMOTE_MAINTENANCE", findings "+1 if c has". */
function exposedPlace({ model }: Context, { rule, place, components = [] }: Finding): number {
  const isFinding = rule === 'FINDING_UNASSIGNED' || rule === 'FINDING_OVERDUE';
  const looked = isFinding && place.component !== undefined ? [place.component] : components;
  const exposures = looked.map((c) => component(model, c).exposure);
  return exposures.some((one) => one === 'INTERNET' || one === 'REMOTE_MAINTENANCE') ? 1 : 0;
}

/** NOTICE_UNDEFINED "+1 (once)", OPEN_ROUTE "−1 if only silence leaves every component of its `route` open". */
function ofItsOwn(_context: Context, { raised, lowered }: Finding): number {
  return (raised === true ? 1 : 0) - (lowered === true ? 1 : 0);
}

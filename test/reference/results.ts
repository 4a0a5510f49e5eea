import type { Phase } from './types.ts';

/** SEMANTICS.md section 4, worst last. */
export type Severity = 'INFO' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** The rules of SEMANTICS.md section 2. */
export type ResponsibilityRule =
  | 'NO_SHEET'
  | 'UNDECLARED'
  | 'ORPHANED_DUTY'
  | 'TACIT_DUTY'
  | 'UNSATISFIED_DUTY'
  | 'DISPUTED_APPLICABILITY'
  | 'MUTUAL_DEFERRAL'
  | 'PARTIAL_DEFERRAL'
  | 'UNSUPPORTED_RELIANCE'
  | 'BROKEN_RELIANCE'
  | 'CIRCULAR_RELIANCE'
  | 'DEAD_END'
  | 'FORBIDDEN_CONTROL'
  | 'DUPLICATE_CLAIM'
  | 'UNSPECIFIED_SPLIT';

/** The rules of SEMANTICS.md section 3. */
export type ContractRule =
  | 'UNCONTRACTED_LINK'
  | 'CONTRACT_EXPIRED'
  | 'CONTRACT_EXPIRING'
  | 'SUBCONTRACT_PROHIBITED'
  | 'SUBCONTRACT_UNCONSENTED'
  | 'SHEET_NOT_ANNEXED'
  | 'SHEET_DRIFT'
  | 'UNEVIDENCED'
  | 'EVIDENCE_EXPIRED'
  | 'SLA_UNDEFINED'
  | 'SLA_SHORTFALL'
  | 'SLA_UNBACKED'
  | 'ASSURANCE_SHORTFALL'
  | 'DISCLOSURE_MISSING'
  | 'OUTDATED_BASIS';

/** The rules of SEMANTICS.md section 8. */
export type IncidentRule =
  | 'CONDITION_UNCONFIRMED'
  | 'SHARED_CREDENTIAL'
  | 'FINDING_UNASSIGNED'
  | 'FINDING_OVERDUE'
  | 'DISCLOSURE_UNTREATED'
  | 'NOTICE_UNDEFINED'
  | 'NOTICE_LATE'
  | 'OPEN_ROUTE'
  | 'THIN_ROUTE';

/** Every rule. */
export type Rule = ResponsibilityRule | ContractRule | IncidentRule;

/** What tells one gap of a rule from another: the rest of the identity of SEMANTICS.md section 6, absent where a rule has none. */
export interface Place {
  readonly consumer?: string;
  readonly supplier?: string;
  readonly component?: string;
  readonly contract?: string;
  readonly party?: string;
  readonly requirement?: string;
  readonly item?: string;
  readonly term?: string;
}

/** One gap, with the fields of INTERFACES.md, absent where the rule has none. */
export interface Gap<R extends string = Rule> extends Place {
  readonly id: string;
  readonly rule: R;
  readonly severity: Severity;
  readonly phases?: readonly Phase[];
  readonly cells?: number;
  readonly actors: readonly string[];
  /** Component ids in order, on OPEN_ROUTE and THIN_ROUTE. */
  readonly route?: readonly string[];
  /** Component ids, sorted, on SHARED_CREDENTIAL. */
  readonly components?: readonly string[];
}

/** SEMANTICS.md section 5: who does it, for one live cell. `performers` is empty unless COVERED. */
export interface CellVerdict {
  readonly component: string;
  readonly requirement: string;
  readonly phase: Phase;
  readonly verdict: 'COVERED' | 'GAP' | 'EXCLUDED';
  readonly performers: readonly string[];
}

/** What `bunkai analyse --json --cells` prints for one institution (INTERFACES.md, "Command line"). */
export interface ReferenceAnalysis<R extends string = Rule> {
  readonly id: string;
  readonly cells: { readonly covered: number; readonly gap: number; readonly excluded: number };
  readonly gaps: readonly Gap<R>[];
  readonly detail: readonly CellVerdict[];
}

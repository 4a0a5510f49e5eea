import type { RuleId } from '../../model/rules.ts';
import { assuranceShortfall } from './assuranceShortfall.ts';
import { brokenReliance } from './brokenReliance.ts';
import { circularReliance } from './circularReliance.ts';
import { contractExpired } from './contractExpired.ts';
import { contractExpiring } from './contractExpiring.ts';
import { deadEnd } from './deadEnd.ts';
import { disclosureMissing } from './disclosureMissing.ts';
import { disputedApplicability } from './disputedApplicability.ts';
import { duplicateClaim } from './duplicateClaim.ts';
import { evidenceExpired } from './evidenceExpired.ts';
import { forbiddenControl } from './forbiddenControl.ts';
import { mutualDeferral } from './mutualDeferral.ts';
import { noSheet } from './noSheet.ts';
import { orphanedDuty } from './orphanedDuty.ts';
import { outdatedBasis } from './outdatedBasis.ts';
import { partialDeferral } from './partialDeferral.ts';
import type { Rule } from './rule.ts';
import { sheetDrift } from './sheetDrift.ts';
import { sheetNotAnnexed } from './sheetNotAnnexed.ts';
import { slaShortfall } from './slaShortfall.ts';
import { slaUnbacked } from './slaUnbacked.ts';
import { slaUndefined } from './slaUndefined.ts';
import { subcontractProhibited } from './subcontractProhibited.ts';
import { subcontractUnconsented } from './subcontractUnconsented.ts';
import { tacitDuty } from './tacitDuty.ts';
import { uncontractedLink } from './uncontractedLink.ts';
import { undeclared } from './undeclared.ts';
import { unevidenced } from './unevidenced.ts';
import { unsatisfiedDuty } from './unsatisfiedDuty.ts';
import { unspecifiedSplit } from './unspecifiedSplit.ts';
import { unsupportedReliance } from './unsupportedReliance.ts';

/** The 30 rules, by id. */
export const RULES: { readonly [Id in RuleId]: Rule } = {
  ASSURANCE_SHORTFALL: assuranceShortfall,
  BROKEN_RELIANCE: brokenReliance,
  CIRCULAR_RELIANCE: circularReliance,
  CONTRACT_EXPIRED: contractExpired,
  CONTRACT_EXPIRING: contractExpiring,
  DEAD_END: deadEnd,
  DISCLOSURE_MISSING: disclosureMissing,
  DISPUTED_APPLICABILITY: disputedApplicability,
  DUPLICATE_CLAIM: duplicateClaim,
  EVIDENCE_EXPIRED: evidenceExpired,
  FORBIDDEN_CONTROL: forbiddenControl,
  MUTUAL_DEFERRAL: mutualDeferral,
  NO_SHEET: noSheet,
  ORPHANED_DUTY: orphanedDuty,
  OUTDATED_BASIS: outdatedBasis,
  PARTIAL_DEFERRAL: partialDeferral,
  SHEET_DRIFT: sheetDrift,
  SHEET_NOT_ANNEXED: sheetNotAnnexed,
  SLA_SHORTFALL: slaShortfall,
  SLA_UNBACKED: slaUnbacked,
  SLA_UNDEFINED: slaUndefined,
  SUBCONTRACT_PROHIBITED: subcontractProhibited,
  SUBCONTRACT_UNCONSENTED: subcontractUnconsented,
  TACIT_DUTY: tacitDuty,
  UNCONTRACTED_LINK: uncontractedLink,
  UNDECLARED: undeclared,
  UNEVIDENCED: unevidenced,
  UNSATISFIED_DUTY: unsatisfiedDuty,
  UNSPECIFIED_SPLIT: unspecifiedSplit,
  UNSUPPORTED_RELIANCE: unsupportedReliance,
};

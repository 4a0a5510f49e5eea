import type { Context } from './context.ts';
import type { Finding } from './findings.ts';
import { inForceSheet, isCarriedOver, ownLine } from './lines.ts';
import type { NamedRequirement } from './model.ts';
import { catalogueOf, component, owner, suppliersOf } from './model.ts';
import type { Evidence } from './types.ts';

/** SEMANTICS.md section 3: UNEVIDENCED, EVIDENCE_EXPIRED, OUTDATED_BASIS, DISCLOSURE_MISSING. */
export function evidenceFindings(context: Context): readonly Finding[] {
  return context.chain.flatMap((c) => [
    ...context.requirements.flatMap((r) => evidenceGaps(context, c, r)),
    ...outdatedBasis(context, c),
    ...missingSds(context, c),
    ...missingMds(context, c),
  ]);
}

/**
 * UNEVIDENCED: "r.evidenceRequired; among the lines of c's own sheet that give stance(c, r, p) for some p there are ones with SELF or
 * SHARED; none of these names evidence"; EVIDENCE_EXPIRED: "as above, but evidence is named, and none of it is valid at t".
 */
function evidenceGaps(context: Context, c: string, r: NamedRequirement): readonly Finding[] {
  if (r.evidenceRequired !== true) return [];
  const performed = r.phases
    .map((p) => ownLine(context, c, r, p)?.statement)
    .filter((said) => said?.stance === 'SELF' || said?.stance === 'SHARED');
  if (performed.length === 0) return [];
  const named = performed.flatMap((said) => said?.evidence ?? []);
  if (named.some((id) => isValid(context.model.evidence.get(id), context.day))) return [];
  const rule = named.length === 0 ? 'UNEVIDENCED' : 'EVIDENCE_EXPIRED';
  return [{ rule, place: { component: c, requirement: r.key }, actors: [owner(context.model, c)] }];
}

/** "valid at t (issued by t, not past `validUntil`)" */
function isValid(evidence: Evidence | undefined, day: string): boolean {
  if (evidence === undefined) return false;
  const { issuedOn, validUntil } = evidence;
  return (issuedOn === undefined || issuedOn <= day) && (validUntil === undefined || day <= validUntil);
}

/**
 * OUTDATED_BASIS: "c has an in-force sheet with at least one line; every line is against a catalogue that I does not adopt, and no
 * mapping carries any of them over into one that I adopts".
 */
function outdatedBasis(context: Context, c: string): readonly Finding[] {
  const { model, institution } = context;
  const adopted = institution.adopts ?? [];
  const lines = inForceSheet(context, c)?.lines ?? [];
  if (lines.length === 0) return [];
  const targets = [...model.requirements.values()].filter((r) => adopted.includes(r.catalogue));
  const counts = lines.some(
    ({ requirement: q }) =>
      adopted.includes(catalogueOf(q)) || targets.some((target) => isCarriedOver(model, q, target.key)),
  );
  return counts ? [] : [{ rule: 'OUTDATED_BASIS', place: { component: c }, actors: [owner(model, c)] }];
}

function discloses(context: Context, c: string, kind: string): boolean {
  return (component(context.model, c).disclosures ?? []).some((disclosure) => disclosure.kind === kind);
}

/** "SDS is due on the SAAS, PAAS or IAAS that a USAGE of I uses" */
export function usesOfServices({ model }: Context, usage: string): readonly string[] {
  return suppliersOf(model, usage, ['USES']).filter((u) => ['SAAS', 'PAAS', 'IAAS'].includes(component(model, u).kind));
}

function missingSds(context: Context, usage: string): readonly Finding[] {
  return usesOfServices(context, usage)
    .filter((u) => !discloses(context, u, 'SDS'))
    .map((u) => ({ rule: 'DISCLOSURE_MISSING', place: { component: u }, actors: [owner(context.model, u)] }));
}

/**
 * "MDS on an ON_PREMISES, TERMINAL or APPLIANCE owned by I that an OPERATION of a vendor operates"; "MDS: I and the operating
 * vendors".
 */
export function mdsOperators({ model, institution }: Context, u: string): readonly string[] {
  const { kind, owner: party } = component(model, u);
  if (party !== institution.id || !['ON_PREMISES', 'TERMINAL', 'APPLIANCE'].includes(kind)) return [];
  const operators = suppliersOf(model, u, ['OPERATED_BY']).map((operation) => owner(model, operation));
  return operators.filter((operator) => model.parties.get(operator)?.type === 'VENDOR');
}

function missingMds(context: Context, u: string): readonly Finding[] {
  const vendors = mdsOperators(context, u);
  if (vendors.length === 0 || discloses(context, u, 'MDS')) return [];
  return [{ rule: 'DISCLOSURE_MISSING', place: { component: u }, actors: [context.institution.id, ...vendors] }];
}

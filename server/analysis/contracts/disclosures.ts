import { intAt } from '../../model/snapshot/at.ts';
import { dayNumber } from '../../model/snapshot/days.ts';
import { readComponent, readParty } from '../../model/snapshot/snapshot.ts';
import { DISCLOSURE_KINDS } from '../../model/vocabulary.ts';
import { isKind, kindBit, type Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { usedBy } from '../rules/places.ts';

/** The form that the vendor of a used service fills in; the form for an own system that a vendor operates. */
export type DisclosureForm = 'SDS' | 'MDS';

/** Vendors that operate a node. */
function operatingVendors({ snapshot }: AnalysisContext, node: Node): number[] {
  return node.suppliers
    .filter(({ kinds, supplier }) => {
      return (kinds & kindBit('OPERATED_BY')) !== 0 && snapshot.parties.isInstitution[supplier.owner] === 0;
    })
    .map(({ supplier }) => supplier.owner);
}

/** The disclosure due on a component, if one is (SEMANTICS.md section 3, "Disclosures"). */
export function disclosureDue(context: AnalysisContext, node: Node): DisclosureForm | undefined {
  if (isKind(node, 'SAAS') || isKind(node, 'PAAS') || isKind(node, 'IAAS')) {
    const used = node.consumers.some(
      ({ consumer }) => consumer.owner === context.institution && usedBy(consumer) === node,
    );
    return used ? 'SDS' : undefined;
  }
  const own = node.owner === context.institution;
  const equipment = isKind(node, 'ON_PREMISES') || isKind(node, 'TERMINAL') || isKind(node, 'APPLIANCE');
  return own && equipment && operatingVendors(context, node).length > 0 ? 'MDS' : undefined;
}

/** Whether a component lists a disclosure of a form. */
export function lists({ snapshot }: AnalysisContext, node: Node, form: DisclosureForm): boolean {
  return (intAt(snapshot.components.disclosures, node.row) & (1 << DISCLOSURE_KINDS.indexOf(form))) !== 0;
}

/** Who sees to the disclosure due on a component: who fills it in, and for an own system the institution as well. */
export function disclosureParties(context: AnalysisContext, node: Node): number[] {
  const form = disclosureDue(context, node);
  return form === 'SDS' ? [node.owner] : [context.institution, ...operatingVendors(context, node)];
}

/** The items of the disclosure due on a component that were answered no and of which the institution has decided nothing, in the form's order. */
export function untreatedItems(context: AnalysisContext, node: Node): string[] {
  const { snapshot, institution, day } = context;
  const kind = disclosureDue(context, node);
  if (kind === undefined || !lists(context, node, kind)) return [];
  const { disclosures = [] } = readComponent(snapshot, node.row);
  // What is left out is read as before every day, and as the empty text.
  const issued = disclosures
    .filter((form) => form.kind === kind && (form.issuedOn === undefined || dayNumber(form.issuedOn) <= day))
    .map(({ issuedOn = '', version = '', negatives = [] }) => ({ issuedOn, version, negatives }));
  const latest = issued
    .map(({ issuedOn }) => issuedOn)
    .sort()
    .at(-1);
  const newest = issued.filter(({ issuedOn }) => issuedOn === latest);
  const [version] = newest.map((form) => form.version).sort();
  const items = newest.filter((form) => form.version === version).flatMap(({ negatives }) => negatives);
  const { treatments = [] } = readParty(snapshot, institution);
  const treated = new Set(treatments.filter((t) => t.component === node.id && t.kind === kind).map(({ item }) => item));
  return [...new Set(items.map(({ item }) => item))].filter((item) => !treated.has(item));
}

import { intAt } from '../../model/snapshot/at.ts';
import { DISCLOSURE_KINDS } from '../../model/vocabulary.ts';
import { isKind, kindBit, type Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import { usedBy } from '../rules/places.ts';

/** The form that the vendor of a used service fills in; the form for an own system that a vendor operates. */
export type DisclosureForm = 'SDS' | 'MDS';

/** Vendors that operate a node. */
export function operatingVendors({ snapshot }: AnalysisContext, node: Node): number[] {
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

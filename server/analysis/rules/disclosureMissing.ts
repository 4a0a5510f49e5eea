import { disclosureDue, lists, operatingVendors } from '../contracts/disclosures.ts';
import { noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The disclosure due on a component is not listed: SDS on used clouds, MDS on own equipment that a vendor operates. */
export const disclosureMissing: FoundRule = {
  id: 'DISCLOSURE_MISSING',
  severity: 'LOW',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component'],
  find: (context, report) => {
    for (const component of context.chain.nodes) {
      const form = disclosureDue(context, component);
      if (form !== undefined && !lists(context, component, form)) report({ component });
    }
  },
  actors: ({ component }, context) => {
    if (component === undefined) return [];
    const form = disclosureDue(context, component);
    return form === 'SDS' ? [component.owner] : [context.institution, ...operatingVendors(context, component)];
  },
  witness: noStatements,
};

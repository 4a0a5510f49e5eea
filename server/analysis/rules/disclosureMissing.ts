import { disclosureDue, disclosureParties, lists } from '../contracts/disclosures.ts';
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
  actors: ({ component }, context) => (component === undefined ? [] : disclosureParties(context, component)),
  witness: noStatements,
};

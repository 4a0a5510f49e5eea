import { disclosureParties, untreatedItems } from '../contracts/disclosures.ts';
import { noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The disclosure due on a component answers no, and the institution has not decided what to do about it (SEMANTICS.md section 8). */
export const disclosureUntreated: FoundRule = {
  id: 'DISCLOSURE_UNTREATED',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component'],
  find: (context, report) => {
    for (const component of context.chain.nodes) {
      if (untreatedItems(context, component).length > 0) report({ component });
    }
  },
  actors: ({ component }, context) =>
    component === undefined ? [] : [context.institution, ...disclosureParties(context, component)],
  witness: noStatements,
};

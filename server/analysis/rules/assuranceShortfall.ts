import { assuranceNeeds, effectiveAssurance } from '../contracts/levels.ts';
import { noStatements, usageActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The effective assurance of what a usage uses is lower than needed, or unknown (SEMANTICS.md section 3). */
export const assuranceShortfall: FoundRule = {
  id: 'ASSURANCE_SHORTFALL',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'term'],
  find: (context, report) => {
    for (const { usage, used, term, needed } of assuranceNeeds(context)) {
      const level = effectiveAssurance(context, used, term);
      if (level === undefined || level < needed) report({ component: usage, term });
    }
  },
  actors: usageActs,
  witness: noStatements,
};

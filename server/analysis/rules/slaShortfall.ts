import { agreedLevel, isStricter, serviceNeeds } from '../contracts/levels.ts';
import { noStatements, usageActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The strictest level agreed for what a usage uses is worse than it needs (SEMANTICS.md section 3). */
export const slaShortfall: FoundRule = {
  id: 'SLA_SHORTFALL',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'term'],
  find: (context, report) => {
    for (const need of serviceNeeds(context)) {
      const agreed = agreedLevel(context, need);
      const short = agreed !== undefined && isStricter(need.term, need.needed, agreed);
      if (short) report({ component: need.usage, term: need.term });
    }
  },
  actors: usageActs,
  witness: noStatements,
};

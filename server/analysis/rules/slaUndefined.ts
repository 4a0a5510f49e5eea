import { agreedLevel, serviceNeeds } from '../contracts/levels.ts';
import { noStatements, usageActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A usage needs a level that no contract in force states for what it uses (SEMANTICS.md section 3). */
export const slaUndefined: FoundRule = {
  id: 'SLA_UNDEFINED',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'term'],
  find: (context, report) => {
    for (const need of serviceNeeds(context)) {
      if (agreedLevel(context, need) === undefined) report({ component: need.usage, term: need.term });
    }
  },
  actors: usageActs,
  witness: noStatements,
};

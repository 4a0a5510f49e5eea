import { SERVICE_TERMS, type ServiceTerm } from '../../model/vocabulary.ts';
import { backingOf, isStricter, promisedFor } from '../contracts/levels.ts';
import { noStatements, ownerActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** Products of availabilities are compared after rounding to 12 decimals (SEMANTICS.md section 3). */
const rounded = (term: ServiceTerm, level: number) => (term === 'availability' ? Number(level.toFixed(12)) : level);

/** More is promised for a component than its own suppliers promise it (SEMANTICS.md section 3). */
export const slaUnbacked: FoundRule = {
  id: 'SLA_UNBACKED',
  severity: 'MEDIUM',
  visibility: 'COMPONENT_OWNER',
  place: 'found',
  fields: ['component', 'term'],
  find: (context, report) => {
    for (const component of context.chain.nodes) {
      for (const term of SERVICE_TERMS) {
        const promised = promisedFor(context, component, term);
        const backed = promised === undefined ? undefined : backingOf(context, component, term);
        if (promised === undefined || backed === undefined) continue;
        if (isStricter(term, rounded(term, promised), rounded(term, backed))) report({ component, term });
      }
    }
  },
  actors: ownerActs,
  witness: noStatements,
};

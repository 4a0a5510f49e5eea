import { holeAhead } from '../contracts/ahead.ts';
import { bothActAndWe, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A link of the institution's own component is bound today, and on some day of the next 90 it will not be (SEMANTICS.md section 3). */
export const contractExpiring: FoundRule = {
  id: 'CONTRACT_EXPIRING',
  severity: 'LOW',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['consumer', 'supplier'],
  find: (context, report) => {
    for (const pair of context.chain.pairs) {
      if (pair.consumer.owner !== context.institution || context.contracts.binding(pair) !== 'BOUND') continue;
      if (holeAhead(context, pair) !== undefined) report({ consumer: pair.consumer, supplier: pair.supplier });
    }
  },
  actors: bothActAndWe,
  witness: noStatements,
};

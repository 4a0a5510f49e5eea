import { holeAhead } from '../contracts/ahead.ts';
import { bothActAndWe, nobodySays } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A link of our own component is bound today and will not be on some day of the next 90, with the contracts and reaches of that day. */
export const contractExpiring: FoundRule = {
  id: 'CONTRACT_EXPIRING',
  place: 'found',
  find: (context, report) => {
    for (const pair of context.chain.pairs) {
      if (pair.consumer.owner !== context.institution || context.contracts.binding(pair) !== 'BOUND') continue;
      if (holeAhead(context, pair) !== undefined) report({ consumer: pair.consumer, supplier: pair.supplier });
    }
  },
  actors: bothActAndWe,
  witness: nobodySays,
};

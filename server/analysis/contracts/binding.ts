import type { FoundRule } from '../rules/rule.ts';

/** Reports the pairs that stand so toward the contracts of the day; lighter where the link is not our concern. */
export function reportBinding(binding: 'EXPIRED' | 'UNCONTRACTED'): FoundRule['find'] {
  return ({ chain, contracts }, report) => {
    for (const pair of chain.pairs) {
      if (contracts.binding(pair) !== binding) continue;
      const place = { consumer: pair.consumer, supplier: pair.supplier };
      report(place, contracts.isOurs(pair) ? [] : ['NOT_OURS']);
    }
  };
}

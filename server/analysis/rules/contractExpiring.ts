import { addDays } from '../../model/snapshot/days.ts';
import { bothActAndWe, nobodySays } from '../places.ts';
import type { FoundRule } from '../rule.ts';

/** How far ahead an institution is told that a contract ends, in days (gaps.md section 3). */
export const NOTICE_DAYS = 90;

/** A link of our own component is bound today and will not be in 90 days, with the contracts and reaches of that day. */
export const contractExpiring: FoundRule = {
  id: 'CONTRACT_EXPIRING',
  place: 'found',
  find: (scene, report) => {
    const later = scene.contractsOn(addDays(scene.day, NOTICE_DAYS));
    for (const pair of scene.chain.pairs) {
      if (pair.consumer.owner !== scene.institution || scene.contracts.binding(pair) !== 'BOUND') continue;
      if (later.binding(pair) !== 'BOUND') report({ consumer: pair.consumer, supplier: pair.supplier });
    }
  },
  actors: bothActAndWe,
  witness: nobodySays,
};

import { evidenceQuestions, isValidOn, performersSay } from '../contracts/evidence.ts';
import { ownerActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** Evidence is named, and none of it is valid on the day (SEMANTICS.md section 3). */
export const evidenceExpired: FoundRule = {
  id: 'EVIDENCE_EXPIRED',
  place: 'found',
  find: (scene, report) => {
    for (const { place, named } of evidenceQuestions(scene)) {
      if (named.length > 0 && !named.some((id) => isValidOn(scene, id, scene.day))) report(place);
    }
  },
  actors: ownerActs,
  witness: performersSay,
};

import { evidenceQuestions, isValidOn, performersSay } from '../contracts/evidence.ts';
import { ownerActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** Evidence is named, and none of it is valid on the day (SEMANTICS.md section 3). */
export const evidenceExpired: FoundRule = {
  id: 'EVIDENCE_EXPIRED',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'requirement'],
  find: (context, report) => {
    for (const { place, named } of evidenceQuestions(context)) {
      if (named.length > 0 && !named.some((id) => isValidOn(context, id, context.day))) report(place);
    }
  },
  actors: ownerActs,
  witness: performersSay,
};

import { evidenceQuestions, performersSay } from '../contracts/evidence.ts';
import { ownerActs } from './places.ts';
import type { FoundRule } from './rule.ts';

/** The requirement asks for evidence, the own sheet says that it is done, and names none (SEMANTICS.md section 3). */
export const unevidenced: FoundRule = {
  id: 'UNEVIDENCED',
  severity: 'LOW',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'requirement'],
  find: (context, report) => {
    for (const { place, named } of evidenceQuestions(context)) if (named.length === 0) report(place);
  },
  actors: ownerActs,
  witness: performersSay,
};

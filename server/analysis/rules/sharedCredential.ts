import { credentialsOf } from '../routes/credentials.ts';
import { actingParties, isExposed, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** One account, password, key or token opens several components of the chain (SEMANTICS.md section 8). */
export const sharedCredential: FoundRule = {
  id: 'SHARED_CREDENTIAL',
  severity: 'HIGH',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['term'],
  steps: ['EXPOSED'],
  find: (context, report) => {
    for (const [term, components] of credentialsOf(context)) {
      if (components.length < 2) continue;
      const acting = components.map(({ owner }) => owner);
      const exposed = components.some((node) => isExposed(context, node));
      report({ term, beside: { components, acting } }, exposed ? ['EXPOSED'] : []);
    }
  },
  actors: actingParties,
  witness: noStatements,
};

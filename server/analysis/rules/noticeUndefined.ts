import { silentContracts } from '../notice/silence.ts';
import { actingParties, noStatements } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A contract says nothing about telling of incidents, and no party else would tell the institution (SEMANTICS.md section 8). */
export const noticeUndefined: FoundRule = {
  id: 'NOTICE_UNDEFINED',
  severity: 'LOW',
  visibility: 'CONTRACT_PARTY',
  place: 'found',
  fields: ['contract'],
  steps: ['EXPOSED'],
  find: (context, report) => {
    for (const { contract, heavier, acting } of silentContracts(context)) {
      report({ contract, beside: { acting } }, heavier ? ['EXPOSED'] : []);
    }
  },
  actors: actingParties,
  witness: noStatements,
};

import { annexesInQuestion } from '../contracts/annexedSheets.ts';
import { ownSays, partiesAct } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A contract of the institution binds a link to a component that has a sheet, and annexes no version of it (SEMANTICS.md section 3). */
export const sheetNotAnnexed: FoundRule = {
  id: 'SHEET_NOT_ANNEXED',
  severity: 'LOW',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'contract'],
  find: (context, report) => {
    for (const { contract, component, annexed } of annexesInQuestion(context)) {
      if (annexed.length === 0) report({ contract, component });
    }
  },
  actors: partiesAct,
  witness: ownSays,
};

import { intAt } from '../../model/snapshot/at.ts';
import { annexesInQuestion } from '../contracts/annexedSheets.ts';
import { ownSays, partiesAct } from './places.ts';
import type { FoundRule } from './rule.ts';

/** A contract annexes versions of the sheet, but not the one in force (SEMANTICS.md section 3). */
export const sheetDrift: FoundRule = {
  id: 'SHEET_DRIFT',
  severity: 'MEDIUM',
  visibility: 'INSTITUTION',
  place: 'found',
  fields: ['component', 'contract'],
  find: (context, report) => {
    for (const { contract, component, sheet, annexed } of annexesInQuestion(context)) {
      const inForce = intAt(context.snapshot.sheets.version, sheet);
      if (annexed.length > 0 && !annexed.includes(inForce)) report({ contract, component });
    }
  },
  actors: partiesAct,
  witness: ownSays,
};

import { lastDay } from '../../../analysis/contracts/contracts.ts';
import { rowOf } from '../../../model/snapshot/at.ts';
import { dayText, NO_DAY } from '../../../model/snapshot/days.ts';
import type { Day, LocalText } from '../../../model/values.ts';
import { contractName as nameOfRow } from '../explain/factNames.ts';
import type { ComponentHandle, ContractHandle, LineHandle } from './entities.ts';
import { sheetByVersion } from './lists.ts';
import { readSheetLines } from './sheetLines.ts';

/** What people call a contract. */
export const contractName = ({ session, row }: ContractHandle): LocalText => nameOfRow(session.snapshot, row);

/** The last day on which a contract is in force as things stand; undefined where it goes on. */
export function contractEndDay({ session, row }: ContractHandle): Day | undefined {
  const day = lastDay(session.snapshot, row);
  return day === NO_DAY ? undefined : dayText(day);
}

/** A duty that a customer takes on by an annex. */
export interface AnnexedDuty {
  readonly component: ComponentHandle;
  readonly line: LineHandle;
}

/** The duties that a contract's customer takes on by its annexes, in the order of annexes and lines. */
export function annexedDuties({ session, data }: ContractHandle): AnnexedDuty[] {
  return (data.annexes ?? []).flatMap(({ component, sheetVersion }) => {
    const row = rowOf(session.snapshot.components, component);
    const sheet = sheetByVersion(session, row, sheetVersion);
    if (sheet === undefined || sheet.publishedOn === null) return [];
    return readSheetLines(sheet)
      .filter(({ data: { stance } }) => stance === 'SHARED' || stance === 'CONSUMER')
      .map((line) => ({ component: session.component(row), line }));
  });
}

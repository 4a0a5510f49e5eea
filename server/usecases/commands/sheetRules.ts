import { type Change, keyOfEntity } from '../../model/change.ts';
import { isPublished, type Sheet } from '../../model/sheet.ts';
import { intAt } from '../../model/snapshot/at.ts';
import { rowsOf } from '../../model/snapshot/csr.ts';
import { addDays, dayNumber, NO_DAY } from '../../model/snapshot/days.ts';
import { RowFinder } from '../../model/snapshot/rowFinder.ts';
import { readSheet, type Snapshot } from '../../model/snapshot/snapshot.ts';
import { flatMapInSteps, type Steps } from '../../model/steps.ts';
import type { CommandProblemCode } from '../../text/writeProblems.ts';
import type { ViewerSession } from '../viewerSession.ts';
import { CommandProblem, ValidationFailed } from './problems.ts';

/**
 * What may not be done to sheets although the model allows it: a draft under the version of a published sheet could never be
 * published, and what was in force on a day that is over is what others have relied on.
 */

/** How many days back a sheet may still be published by others than administrators: a month that is being settled. */
const MAX_DAYS_BACK = 31;

/** The day on which the newest published sheet of a component comes into force; NO_DAY where there is none. */
function newestDay({ sheets, sheetsOf }: Snapshot, component: number): number {
  return [...rowsOf(sheetsOf, component)].reduce(
    (newest, row) => Math.max(newest, intAt(sheets.publishedOn, row)),
    NO_DAY,
  );
}

function hasPublished({ sheets, sheetsOf, strings }: Snapshot, component: number, version: string): boolean {
  const named = strings.find(version);
  return [...rowsOf(sheetsOf, component)].some(
    (row) => sheets.version[row] === named && intAt(sheets.publishedOn, row) !== NO_DAY,
  );
}

/** Whether a published sheet would name other suppliers than it does: that follows from merging records, which is administrators' (mergeRecords.ts). */
function isRewritten(snapshot: Snapshot, sheet: Sheet): boolean {
  if (!isPublished(sheet)) return false;
  const row = new RowFinder(snapshot).rowOfKey('sheets', keyOfEntity({ list: 'sheets', entity: sheet }));
  const vias = ({ lines = [] }: Sheet) => JSON.stringify(lines.map(({ via }) => via ?? null));
  const before = readSheet(snapshot, row);
  return before.lines?.length === sheet.lines?.length && vias(before) !== vias(sheet);
}

/** What stands against a sheet that is put beside those that a component has; components that are new have none and no past. */
export function sheetProblem({ snapshot, viewer, today }: ViewerSession, sheet: Sheet): CommandProblemCode | undefined {
  const component = snapshot.components.rows.get(sheet.component);
  const isThere = new RowFinder(snapshot).rowOfKey('sheets', keyOfEntity({ list: 'sheets', entity: sheet })) >= 0;
  if (component === undefined) return undefined;
  if (isThere) return isRewritten(snapshot, sheet) ? 'VERSION_IS_PUBLISHED' : undefined;
  if (!isPublished(sheet)) return hasPublished(snapshot, component, sheet.version) ? 'VERSION_IS_PUBLISHED' : undefined;
  const on = dayNumber(sheet.publishedOn);
  if (on < newestDay(snapshot, component)) return 'BEFORE_NEWEST_SHEET';
  const isLongPast = on < addDays(dayNumber(today), -MAX_DAYS_BACK);
  return isLongPast && viewer.role !== 'ADMINISTRATOR' ? 'LONG_PAST' : undefined;
}

/** Throws ValidationFailed where a list of changes breaks these rules; administrators, who enter the past, are free of them. */
export function* assertingSheetRules(session: ViewerSession, changes: readonly Change[]): Steps<void> {
  if (session.viewer.role === 'ADMINISTRATOR') return;
  const found = yield* flatMapInSteps(changes, (change, i) => {
    if (change.op === 'remove' || change.list !== 'sheets') return [];
    const code = sheetProblem(session, change.entity);
    const field = isPublished(change.entity) ? 'publishedOn' : 'version';
    return code === undefined ? [] : new CommandProblem(code, `changes[${i}].entity.${field}`).told;
  });
  if (found.length > 0) throw new ValidationFailed(found);
}

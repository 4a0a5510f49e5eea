import { diffSheets } from '../../../model/diffSheets.ts';
import { readSheet } from '../../../model/snapshot/snapshot.ts';
import type { ViewerSession } from '../../viewerSession.ts';
import type { LineHandle, RequirementHandle, SheetHandle } from './entities.ts';
import { sheetByVersion } from './lists.ts';

/** What two versions of a sheet say differently on one requirement. */
export interface LineDiff {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly requirementKey: string;
  readonly requirement: RequirementHandle | undefined;
  readonly before: readonly LineHandle[];
  readonly after: readonly LineHandle[];
}

export interface SheetDiff {
  readonly from: SheetHandle;
  readonly to: SheetHandle;
  readonly lines: readonly LineDiff[];
  /** Requirements of which both say the same. */
  readonly unchanged: number;
}

/** Compares two versions of a component's sheet; undefined where one is missing or not for the viewer. */
export function compareSheets(
  session: ViewerSession,
  component: number,
  from: string,
  to: string,
): SheetDiff | undefined {
  const [before, after] = [from, to].map((version) => sheetByVersion(session, component, version));
  if (before === undefined || after === undefined) return undefined;
  const [old, now] = [before, after].map((sheet) => readSheet(session.snapshot, sheet.row));
  if (old === undefined || now === undefined) return undefined;
  const found = (data: LineHandle['data']): LineHandle => ({ session, component, data });
  const lines = diffSheets(old, now, (key) => session.requirementByKey(key)?.data.phases).map((diff) => ({
    change:
      diff.before.length === 0
        ? ('ADDED' as const)
        : diff.after.length === 0
          ? ('REMOVED' as const)
          : ('CHANGED' as const),
    requirementKey: diff.requirement,
    requirement: session.requirementByKey(diff.requirement),
    before: diff.before.map(found),
    after: diff.after.map(found),
  }));
  const all = new Set([...(old.lines ?? []), ...(now.lines ?? [])].map((line) => line.requirement));
  return { from: before, to: after, lines, unchanged: all.size - lines.length };
}

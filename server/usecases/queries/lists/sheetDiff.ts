import { diffSheets } from '../../../model/diffSheets.ts';
import { readSheet } from '../../../model/snapshot/snapshot.ts';
import type { Reading } from '../../viewerSession.ts';
import type { FoundLine, FoundRequirement, FoundSheet } from './entities.ts';
import { sheetByVersion } from './lists.ts';

/** What two versions of a sheet say differently on one requirement. */
export interface LineDiff {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly requirementKey: string;
  readonly requirement: FoundRequirement | undefined;
  readonly before: readonly FoundLine[];
  readonly after: readonly FoundLine[];
}

export interface SheetDiff {
  readonly from: FoundSheet;
  readonly to: FoundSheet;
  readonly lines: readonly LineDiff[];
  /** Requirements of which both say the same. */
  readonly unchanged: number;
}

/** Compares two versions of a component's sheet; undefined where one is missing or not for the viewer. */
export function compareSheets(reading: Reading, component: number, from: string, to: string): SheetDiff | undefined {
  const [before, after] = [from, to].map((version) => sheetByVersion(reading, component, version));
  if (before === undefined || after === undefined) return undefined;
  const [old, now] = [before, after].map((sheet) => readSheet(reading.snapshot, sheet.row));
  if (old === undefined || now === undefined) return undefined;
  const found = (data: FoundLine['data']): FoundLine => ({ reading, component, data });
  const lines = diffSheets(old, now, (key) => reading.requirementByKey(key)?.data.phases).map((diff) => ({
    change:
      diff.before.length === 0
        ? ('ADDED' as const)
        : diff.after.length === 0
          ? ('REMOVED' as const)
          : ('CHANGED' as const),
    requirementKey: diff.requirement,
    requirement: reading.requirementByKey(diff.requirement),
    before: diff.before.map(found),
    after: diff.after.map(found),
  }));
  const all = new Set([...(old.lines ?? []), ...(now.lines ?? [])].map((line) => line.requirement));
  return { from: before, to: after, lines, unchanged: all.size - lines.length };
}

import { canonicalText } from './apply.ts';
import type { Line, Sheet } from './sheet.ts';
import type { RequirementKey } from './values.ts';

/** What two versions of a sheet say differently on one requirement; an empty side said nothing on it. */
export interface SheetDifference {
  readonly requirement: RequirementKey;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
}

function byRequirement(sheet: Sheet): Map<RequirementKey, Line[]> {
  const lines = new Map<RequirementKey, Line[]>();
  for (const line of sheet.lines ?? []) {
    const same = lines.get(line.requirement);
    if (same === undefined) lines.set(line.requirement, [line]);
    else same.push(line);
  }
  return lines;
}

/** The requirements on which two versions differ, by key; the order of lines and of keys makes no difference. */
export function diffSheets(before: Sheet, after: Sheet): SheetDifference[] {
  const old = byRequirement(before);
  const now = byRequirement(after);
  const text = (lines: readonly Line[]) => JSON.stringify(lines.map(canonicalText).sort());
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((requirement) => ({ requirement, before: old.get(requirement) ?? [], after: now.get(requirement) ?? [] }))
    .filter((difference) => text(difference.before) !== text(difference.after));
}

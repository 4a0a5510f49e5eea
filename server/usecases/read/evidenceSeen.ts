import { extraOf, lineCount } from '../../model/snapshot/lines.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { Access } from './access.ts';

/** Ids of the evidence that lines of sheets name which may be seen. */
export function evidenceSeen(snapshot: Snapshot, access: Access): ReadonlySet<string> {
  const seen = new Set<string>();
  snapshot.sheets.lines.forEach((packed, sheet) => {
    if (!access.sheet(sheet)) return;
    for (let line = 0; line < lineCount(packed); line += 1) {
      for (const id of extraOf(packed, line, snapshot.strings).evidence ?? []) seen.add(id);
    }
  });
  return seen;
}

import { extraOf, lineCount } from '../../model/snapshot/lines.ts';
import type { Snapshot } from '../../model/snapshot/snapshot.ts';
import type { Access } from './access.ts';

/** Ids of the evidence that lines of some sheets (rows; −1 for none) name. */
export function evidenceNamed(snapshot: Snapshot, sheets: Iterable<number>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const sheet of sheets) {
    const packed = snapshot.sheets.lines.get(sheet);
    if (packed === undefined) continue;
    for (let line = 0; line < lineCount(packed); line += 1) {
      for (const id of extraOf(packed, line, snapshot.strings).evidence ?? []) named.add(id);
    }
  }
  return named;
}

/** Ids of the evidence that lines of sheets name which may be seen. */
export function evidenceSeen(snapshot: Snapshot, access: Access): ReadonlySet<string> {
  return evidenceNamed(
    snapshot,
    snapshot.sheets.lines.flatMap((_, sheet) => (access.sheet(sheet) ? [sheet] : [])),
  );
}

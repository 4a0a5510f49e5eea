import { readSheet } from '../../model/snapshot/snapshot.ts';
import type { FoundLine, FoundSheet } from './entities.ts';

/** The statements of a sheet, in its own order. */
export function readSheetLines({ reading, row, component }: FoundSheet): FoundLine[] {
  return (readSheet(reading.snapshot, row).lines ?? []).map((data) => ({ reading, component, data }));
}

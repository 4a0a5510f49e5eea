import { readSheet } from '../../../model/snapshot/snapshot.ts';
import { shownVia } from '../../access/mask.ts';
import type { FoundLine, FoundSheet } from './entities.ts';

/** Id of the component that a line relies on, for those who may see it and for the owner of the sheet. */
export const viaOf = ({ reading, component, data }: FoundLine): string | undefined =>
  shownVia(reading, component, data.via);

/** The statements of a sheet, in its own order. */
export function readSheetLines({ reading, row, component }: FoundSheet): FoundLine[] {
  return (readSheet(reading.snapshot, row).lines ?? []).map((data) => ({ reading, component, data }));
}

import { readSheet } from '../../../model/snapshot/snapshot.ts';
import { shownVia } from '../../access/mask.ts';
import type { LineHandle, SheetHandle } from './entities.ts';

/** Id of the component that a line relies on, for those who may see it and for the owner of the sheet. */
export const viaOf = ({ session, component, data }: LineHandle): string | undefined =>
  shownVia(session, component, data.via);

/** The statements of a sheet, in its own order. */
export function readSheetLines({ session, row, component }: SheetHandle): LineHandle[] {
  return (readSheet(session.snapshot, row).lines ?? []).map((data) => ({ session, component, data }));
}

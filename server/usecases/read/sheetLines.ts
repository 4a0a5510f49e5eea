import { readSheet } from '../../model/snapshot/snapshot.ts';
import type { FoundLine, FoundSheet } from './entities.ts';

/** Id of the component that a line relies on, for those who may see it and for the owner of the sheet. */
export function viaOf({ reading, component, data: { via } }: FoundLine): string | undefined {
  if (via === undefined) return undefined;
  const { access, snapshot } = reading;
  const isSaid = access.everything || snapshot.components.owner[component] === access.own;
  return isSaid || reading.componentById(via) !== undefined ? via : undefined;
}

/** The statements of a sheet, in its own order. */
export function readSheetLines({ reading, row, component }: FoundSheet): FoundLine[] {
  return (readSheet(reading.snapshot, row).lines ?? []).map((data) => ({ reading, component, data }));
}

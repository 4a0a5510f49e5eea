import type { FoundComponent, FoundLine, FoundParty, FoundSheet } from '../../usecases/queries/lists/entities.ts';
import type { Reading } from '../../usecases/viewerSession.ts';
import { globalId } from '../globalId.ts';

/** Global ids and look-ups that several concepts share. */

export const partyTypeOf = ({ data }: FoundParty): 'Institution' | 'Vendor' =>
  data.type === 'INSTITUTION' ? 'Institution' : 'Vendor';

export const partyId = (party: FoundParty): string => globalId(partyTypeOf(party), party.data.id);

export const componentId = ({ data }: FoundComponent): string => globalId('Component', data.id);

/** The row of an entity that is known to be there. */
export const partyRow = (reading: Reading, id: string): number => reading.snapshot.parties.rows.get(id) ?? -1;
export const componentRow = (reading: Reading, id: string): number => reading.snapshot.components.rows.get(id) ?? -1;

export const sheetId = ({ reading, component, version, publishedOn }: FoundSheet): string =>
  globalId('Sheet', reading.component(component).data.id, version, publishedOn === null ? 'draft' : 'published');

/** Lines of a sheet, ready for their resolvers. */
export function linesOf(
  reading: Reading,
  component: number,
  lines: readonly FoundLine['data'][] | undefined,
): FoundLine[] {
  return (lines ?? []).map((data) => ({ reading, component, data }));
}

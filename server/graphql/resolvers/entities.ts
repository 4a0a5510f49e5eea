import { rowOf } from '../../model/snapshot/at.ts';
import type { ComponentHandle, PartyHandle, SheetHandle } from '../../usecases/queries/lists/entities.ts';
import type { ViewerSession } from '../../usecases/viewerSession.ts';
import { globalId } from '../globalId.ts';

/** Global ids and look-ups that several concepts share. */

export const partyTypeOf = ({ data }: PartyHandle): 'Institution' | 'Vendor' =>
  data.type === 'INSTITUTION' ? 'Institution' : 'Vendor';

export const partyId = (party: PartyHandle): string => globalId(partyTypeOf(party), party.data.id);

export const componentId = ({ data }: ComponentHandle): string => globalId('Component', data.id);

/** The row of an entity that is known to be there. */
export const partyRow = (session: ViewerSession, id: string): number => rowOf(session.snapshot.parties, id);
export const componentRow = (session: ViewerSession, id: string): number => rowOf(session.snapshot.components, id);

export const sheetId = ({ session, component, version, publishedOn }: SheetHandle): string =>
  globalId('Sheet', session.component(component).data.id, version, publishedOn === null ? 'draft' : 'published');

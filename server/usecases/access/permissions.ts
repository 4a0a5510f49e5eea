import { isInNameSpace } from './nameSpace.ts';
import type { Viewer } from './viewer.ts';

/** Whether a viewer may change what a party owns: its components, sheets, contracts and decisions. */
export function mayEditParty({ role, party }: Viewer, of: string): boolean {
  if (role === 'ADMINISTRATOR') return true;
  return (role === 'INSTITUTION_EDITOR' || role === 'VENDOR_EDITOR') && party === of;
}

/**
 * Whether a viewer may change what a party says of itself: its name, its components and their sheets. Beside its own that is an
 * institution's record of a vendor in its own name space (recorded.ts). Contracts and decisions are never written in another's name.
 */
export function mayWriteFor(viewer: Viewer, of: string, isVendor: (party: string) => boolean): boolean {
  if (mayEditParty(viewer, of)) return true;
  const { role, party } = viewer;
  return role === 'INSTITUTION_EDITOR' && party !== undefined && isInNameSpace(party, of) && isVendor(of);
}

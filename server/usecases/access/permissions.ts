import type { Viewer } from './viewer.ts';

/** Whether a viewer may change what a party owns: its components, sheets, contracts and decisions. */
export function mayEditParty({ role, party }: Viewer, of: string): boolean {
  if (role === 'ADMINISTRATOR') return true;
  return (role === 'INSTITUTION_EDITOR' || role === 'VENDOR_EDITOR') && party === of;
}

import type { Viewer } from '../../../server/usecases/access/viewer.ts';

/** One viewer of each kind, of the demo's parties. */
export const VIEWERS = {
  administrator: { id: 'root', role: 'ADMINISTRATOR' },
  auditor: { id: 'auditor', role: 'AUDITOR' },
  hospital: { id: 'h', role: 'INSTITUTION_EDITOR', party: 'a-h' },
  hospitalReader: { id: 'hr', role: 'INSTITUTION_READER', party: 'a-h' },
  clinic: { id: 'c', role: 'INSTITUTION_EDITOR', party: 'd-h1' },
  vendor: { id: 'v', role: 'VENDOR_EDITOR', party: 'a-v1' },
  otherVendor: { id: 'o', role: 'VENDOR_EDITOR', party: 'd-v1' },
  stranger: { id: 's', role: 'INSTITUTION_READER', party: 'nobody' },
  public: { id: 'p', role: 'PUBLIC' },
} as const satisfies Record<string, Viewer>;
export type ViewerName = keyof typeof VIEWERS;

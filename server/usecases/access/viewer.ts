/** What a viewer may do (issue "GraphQL API", Identity and access). */
export const ROLES = [
  'ADMINISTRATOR',
  'INSTITUTION_EDITOR',
  'INSTITUTION_READER',
  'VENDOR_EDITOR',
  'AUDITOR',
  'PUBLIC',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. Every use case is given one and shows nothing that it may not see. */
export interface Viewer {
  /** The name in the audit log. */
  readonly id: string;
  readonly role: Role;
  /** Id of the party on whose behalf; absent for administrators, auditors and the public. */
  readonly party?: string;
}

/** The person at the machine, where no other machine can reach the server. */
export const LOCAL_ADMINISTRATOR: Viewer = { id: 'local', role: 'ADMINISTRATOR' };

/** A viewer without credentials. */
export const ANONYMOUS: Viewer = { id: 'anonymous', role: 'PUBLIC' };

/** Whether a viewer sees whatever there is. */
export const seesEverything = ({ role }: Viewer): boolean => role === 'ADMINISTRATOR' || role === 'AUDITOR';

/** Whether a viewer may change anything at all. */
export const mayWrite = ({ role }: Viewer): boolean =>
  role === 'ADMINISTRATOR' || role === 'INSTITUTION_EDITOR' || role === 'VENDOR_EDITOR';

import { partyId } from '../../model/values.ts';
import type { AccountStore } from '../../store/accounts.ts';
import type { Actor } from '../../store/port.ts';
import type { Viewer } from '../access/viewer.ts';
import type { PartyTypeOf } from './roles.ts';

/** What telling people apart stands on. */
export interface IdentityParts {
  readonly accounts: AccountStore;
  readonly partyTypeOf: PartyTypeOf;
  readonly now: () => Date;
  /** Where days begin and end (an IANA name): a key expires at the end of a day there. */
  readonly timeZone: string;
  /** How long a person stays signed in; SESSION_MS where left out. */
  readonly sessionMs?: number;
}

/** A viewer as the audit log names them. */
export function actorOf({ id, party }: Viewer, request?: string): Actor {
  const read = partyId.safeParse(party);
  return {
    id,
    ...(read.success ? { party: read.data } : {}),
    ...(request === undefined ? {} : { request }),
  };
}

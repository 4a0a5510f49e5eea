import type { Day } from '../../model/values.ts';
import type { ApiKey } from '../../store/accounts.ts';
import { instantOf } from '../../store/instant.ts';
import type { Actor } from '../../store/port.ts';
import type { Role } from '../access/viewer.ts';
import { entryOfFact, hashOfKey } from '../audit/auditLog.ts';
import { dayIn } from '../today.ts';
import type { IdentityParts } from './parts.ts';
import { problemOfRole, type RoleProblem } from './roles.ts';
import { hashSecret, newId, newSecret } from './secrets.ts';

/** What a key is to be. */
export interface NewKey {
  readonly role: Role;
  readonly party?: string;
  readonly label?: string;
  /** The last day on which it works; left out: until it is revoked. */
  readonly expiresOn?: Day;
}

export type KeyProblem = RoleProblem | 'EXPIRES_IN_THE_PAST';

export type CreatedKey =
  | { readonly ok: true; readonly key: Omit<ApiKey, 'hash'>; readonly secret: string }
  | { readonly ok: false; readonly problems: readonly KeyProblem[] };

/** How a key is written: a mark by which leaked keys are recognised, its id, its secret. */
const writtenKey = (id: string, secret: string): string => `bunkai_${id}_${secret}`;

/** The id and the secret of a written key; undefined for anything else. */
export function readWrittenKey(text: string): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = /^bunkai_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

const withoutHash = ({ hash: _, ...key }: ApiKey): Omit<ApiKey, 'hash'> => key;

/**
 * Makes an API key, or gives every problem of the request. `secret` is the written key: it is handed out here and
 * kept nowhere. The audit log records it with the key, both or neither.
 */
export async function createKey(parts: IdentityParts, wanted: NewKey, by: Actor): Promise<CreatedKey> {
  const now = parts.now();
  const problems: KeyProblem[] = [];
  const roleProblem = await problemOfRole(wanted.role, wanted.party, parts.partyTypeOf);
  if (roleProblem !== undefined) problems.push(roleProblem);
  if (wanted.expiresOn !== undefined && wanted.expiresOn < dayIn(parts.timeZone, now)) {
    problems.push('EXPIRES_IN_THE_PAST');
  }
  if (problems.length > 0) return { ok: false, problems };
  const secret = newSecret();
  const { label, ...rest } = wanted;
  const key: ApiKey = {
    id: newId(),
    hash: hashSecret(secret),
    ...wanted,
    createdAt: instantOf(now),
    createdBy: by.id,
  };
  const fact = { kind: 'KEY_CREATED', key: key.id, stored: hashOfKey(key), ...rest } as const;
  await parts.accounts.addKey(key, entryOfFact(now, by, fact));
  return { ok: true, key: withoutHash(key), secret: writtenKey(key.id, secret) };
}

/** Every key there ever was, the oldest first, without what it is checked against. */
export async function listKeys({ accounts }: Pick<IdentityParts, 'accounts'>): Promise<Omit<ApiKey, 'hash'>[]> {
  return (await accounts.keys()).map(withoutHash);
}

/** Revokes a key for good. False where there is none with this id, or it was revoked before. */
export async function revokeKey(
  { accounts, now }: Pick<IdentityParts, 'accounts' | 'now'>,
  id: string,
  by: Actor,
): Promise<boolean> {
  const at = now();
  return accounts.revokeKey(id, instantOf(at), entryOfFact(at, by, { kind: 'KEY_REVOKED', key: id }));
}

/** Whether a key works, or why not any more. */
export type KeyState = 'USABLE' | 'EXPIRED' | 'REVOKED';

/** What a key is worth now: it works until it is revoked, or its last day is over. */
export function keyStateOf(
  { revokedAt, expiresOn }: Pick<ApiKey, 'revokedAt' | 'expiresOn'>,
  { now, timeZone }: Pick<IdentityParts, 'now' | 'timeZone'>,
): KeyState {
  if (revokedAt !== undefined) return 'REVOKED';
  return expiresOn === undefined || dayIn(timeZone, now()) <= expiresOn ? 'USABLE' : 'EXPIRED';
}

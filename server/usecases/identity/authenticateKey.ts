import type { ApiKey } from '../../store/accounts.ts';
import { instantOf } from '../../store/instant.ts';
import type { Viewer } from '../access/viewer.ts';
import { recordFact } from '../audit/auditLog.ts';
import { keyStateOf, readWrittenKey } from './keys.ts';
import { actorOf, type IdentityParts } from './parts.ts';
import { roleOf } from './roles.ts';
import { hashSecret, isSameHash } from './secrets.ts';

/** Uses of a key are noted no more often than this. */
const USE_NOTED_MS = 60_000;

/** What an unknown key is compared with, so that it takes as long as a known one. */
const HASH_OF_NO_KEY = hashSecret('');

/** Whoever shows a key. */
export interface KeyHolder {
  readonly viewer: Viewer;
  readonly key: ApiKey;
}

/** The viewer that stands for a key; undefined where its role is not one of ours. */
function viewerOfKey({ id, role: name, party }: ApiKey): Viewer | undefined {
  const role = roleOf(name);
  return role && { id: `key:${id}`, role, ...(party === undefined ? {} : { party }) };
}

const isDue = (last: string | undefined, now: Date): boolean =>
  last === undefined || now.getTime() - Date.parse(last) >= USE_NOTED_MS;

/** The key that a caller shows, if it was ever handed out: whether it still works is not looked at. */
async function keyShown({ accounts }: IdentityParts, written: string): Promise<ApiKey | undefined> {
  const shown = readWrittenKey(written);
  const key = shown && (await accounts.key(shown.id));
  const isRight = isSameHash(hashSecret(shown?.secret ?? ''), key?.hash ?? HASH_OF_NO_KEY);
  return isRight && shown !== undefined ? key : undefined;
}

/**
 * Who shows a written key. Undefined for what is no key, unknown, expired or revoked: the caller cannot tell which. Use
 * of a key that no longer works is in the audit log; an unknown one is not, since any caller could fill the log with those.
 */
export async function authenticateKey(
  parts: IdentityParts,
  written: string,
  request?: string,
): Promise<KeyHolder | undefined> {
  const key = await keyShown(parts, written);
  if (key === undefined) return undefined;
  const viewer = viewerOfKey(key);
  if (viewer === undefined) return undefined;
  const now = parts.now();
  const due = isDue(key.lastUsedAt, now);
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of the store, no hook of React
  if (due) await parts.accounts.useKey(key.id, instantOf(now));
  const state = keyStateOf(key, parts);
  if (state === 'USABLE') return { viewer, key };
  const fact = { kind: 'SIGN_IN_REFUSED', code: `KEY_${state}` } as const;
  if (due) await recordFact(parts.accounts, now, actorOf(viewer, request), fact);
  return undefined;
}

/** Who a written key makes now, with nothing noted: for checking again a viewer who was let in before. */
export async function viewerOfWrittenKey(parts: IdentityParts, written: string): Promise<Viewer | undefined> {
  const key = await keyShown(parts, written);
  return key !== undefined && keyStateOf(key, parts) === 'USABLE' ? viewerOfKey(key) : undefined;
}

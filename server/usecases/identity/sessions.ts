import type { Session } from '../../store/accounts.ts';
import { instantOf } from '../../store/instant.ts';
import type { Viewer } from '../access/viewer.ts';
import { recordFact } from '../audit/auditLog.ts';
import { keyStateOf } from './keys.ts';
import { actorOf, type IdentityParts } from './parts.ts';
import { roleOf } from './roles.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** How long a person stays signed in where nothing else is configured: a working day. */
export const SESSION_MS = 8 * 3_600_000;

/** A session as it is handed out. */
export interface StartedSession {
  /** For the cookie; kept nowhere. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Signs a viewer in. `key` is the id of the API key it was done with: its end is the session's end, too. */
export async function startSession(
  { accounts, now, sessionMs = SESSION_MS }: IdentityParts,
  viewer: Viewer,
  { key, request }: { readonly key?: string; readonly request?: string } = {},
): Promise<StartedSession> {
  const at = now();
  const secret = newSecret();
  const expiresAt = new Date(at.getTime() + sessionMs);
  const { id: subject, role, party } = viewer;
  const whose = { role, ...(party === undefined ? {} : { party }) };
  const session: Session = {
    hash: hashSecret(secret),
    subject,
    ...whose,
    ...(key === undefined ? {} : { key }),
    expiresAt: instantOf(expiresAt),
  };
  await recordFact(accounts, at, actorOf(viewer, request), { kind: 'SIGNED_IN', ...whose });
  await accounts.addSession(session, instantOf(at));
  return { secret, expiresAt };
}

const isSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Who a session is; undefined where it has ended, has expired, never was, or its key no longer works. */
export async function viewerOfSession(parts: IdentityParts, secret: string): Promise<Viewer | undefined> {
  if (!isSecret(secret)) return undefined;
  const session = await parts.accounts.session(hashSecret(secret));
  if (session === undefined || session.expiresAt <= instantOf(parts.now())) return undefined;
  if (session.key !== undefined) {
    const key = await parts.accounts.key(session.key);
    if (key === undefined || keyStateOf(key, parts) !== 'USABLE') return undefined;
  }
  const { subject: id, party } = session;
  const role = roleOf(session.role);
  return role && { id, role, ...(party === undefined ? {} : { party }) };
}

/** Ends a session: its secret is worth nothing from now on. Nothing happens where there is none. */
export async function endSession(parts: IdentityParts, secret: string, request?: string): Promise<void> {
  if (!isSecret(secret)) return;
  const viewer = await viewerOfSession(parts, secret);
  const wasThere = await parts.accounts.removeSession(hashSecret(secret));
  if (!wasThere || viewer === undefined) return;
  await recordFact(parts.accounts, parts.now(), actorOf(viewer, request), { kind: 'SIGNED_OUT' });
}

/**
 * Notes that a person for whom an issuer vouches was not let in, with a stable code. Those without an issuer are
 * not noted: any caller could fill the log with them.
 */
export function refuseSignIn(
  { accounts, now }: IdentityParts,
  { subject, code, request }: { readonly subject: string; readonly code: string; readonly request: string | undefined },
): Promise<void> {
  const by = { id: subject, ...(request === undefined ? {} : { request }) };
  return recordFact(accounts, now(), by, { kind: 'SIGN_IN_REFUSED', code });
}

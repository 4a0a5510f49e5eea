import type { Request } from 'express';
import type { Viewer } from '../../usecases/access/viewer.ts';
import { viewerOfSession, viewerOfWrittenKey } from '../../usecases/identity/index.ts';
import { readCookie } from './cookies.ts';
import { cookieScope, type HttpIdentityParts, viewerOf } from './parts.ts';

/** What a request shows of who it comes from, with the text as it was sent. */
export interface PresentedCredential {
  readonly kind: 'key' | 'session';
  readonly text: string;
}

/** The key that a request shows, else its session; undefined for who shows neither, and on the own machine. */
export function presentedCredential(parts: HttpIdentityParts, request: Request): PresentedCredential | undefined {
  if (parts.settings.auth === 'local') return undefined;
  const { authorization } = request.headers;
  if (authorization !== undefined) return { kind: 'key', text: authorization };
  const cookie = readCookie(request, 'session', cookieScope(parts, request));
  return cookie === undefined ? undefined : { kind: 'session', text: cookie };
}

/** The written key of an `Authorization` header (RFC 6750, section 2.1); undefined for anything else. */
export const writtenKeyOf = (header: string): string | undefined => /^bearer +(\S+)$/i.exec(header.trim())?.[1];

async function viewerNow(
  { identity }: HttpIdentityParts,
  { kind, text }: PresentedCredential,
): Promise<Viewer | undefined> {
  if (kind === 'session') return viewerOfSession(identity, text);
  const written = writtenKeyOf(text);
  return written === undefined ? undefined : viewerOfWrittenKey(identity, written);
}

/**
 * Whether a request that was let in still comes from the same viewer: its key or session holds, with the same role and
 * party. Who showed nothing stays who they were. Nothing is noted.
 */
export async function isStillViewer(parts: HttpIdentityParts, request: Request): Promise<boolean> {
  const shown = presentedCredential(parts, request);
  if (shown === undefined) return true;
  const [before, now] = [viewerOf(request), await viewerNow(parts, shown)];
  return now?.id === before.id && now.role === before.role && now.party === before.party;
}

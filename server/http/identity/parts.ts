import type { Request } from 'express';
import type { Viewer } from '../../usecases/access/viewer.ts';
import type { ClaimSettings, IdentityParts } from '../../usecases/identity/index.ts';
import { basePathOf } from '../basePath.ts';
import { type CookieScope, isSecure } from './cookies.ts';

/** How people are recognised, and what for. */
export interface IdentitySettings {
  readonly auth: 'local' | 'keys' | 'oidc';
  /** Under which browsers reach the server; needed for `oidc`. */
  readonly publicUrl?: string;
  readonly oidc?: OidcSettings;
  /** Most different wrong credentials that one address may show in a minute; FAILURES_PER_MINUTE where left out. */
  readonly failuresPerMinute?: number;
}

/** How many different wrong credentials an address may show in a minute where nothing else is configured. */
export const FAILURES_PER_MINUTE = 60;

/** The issuer that signs people in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Left out: a public client, held by PKCE alone. */
  readonly clientSecret?: string;
  readonly claims: ClaimSettings;
}

/** What the routes and the recognition of viewers share. */
export interface HttpIdentityParts {
  readonly identity: IdentityParts;
  readonly settings: IdentitySettings;
  /** Told of problems that are not refusals: an issuer that cannot be reached. */
  readonly onProblem: (error: unknown, request: string | undefined) => void;
}

const viewers = new WeakMap<Request, Viewer>();

/** Notes who a request comes from. */
export function setViewer(request: Request, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** Who a request comes from. Throws where the request was not identified: a route must not be forgotten. */
export function viewerOf(request: Request): Viewer {
  const viewer = viewers.get(request);
  if (viewer === undefined) throw new Error('this request has not been identified');
  return viewer;
}

/** Where cookies that answer a request are sent back to. */
export const cookieScope = ({ settings: { publicUrl } }: HttpIdentityParts, request: Request): CookieScope => ({
  secure: isSecure(request, publicUrl),
  path: basePathOf(publicUrl) || '/',
});

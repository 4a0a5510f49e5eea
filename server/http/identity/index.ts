import { type RequestHandler, Router } from 'express';
import { identify } from './identify.ts';
import { oidcRoutes } from './oidc.ts';
import type { HttpIdentityParts } from './parts.ts';
import { sessionRoutes } from './session.ts';

export { type HttpIdentityParts, type IdentitySettings, viewerOf } from './parts.ts';

/** What the application needs to know people. */
export interface HttpIdentity {
  /** For `/auth`: how to sign in (`GET /`), login, callback, logout. */
  readonly routes: RequestHandler;
  /** Before everything that asks `viewerOf`. */
  readonly identify: RequestHandler;
}

/** Puts together how people are recognised, as configured. */
export function makeHttpIdentity(parts: HttpIdentityParts): HttpIdentity {
  const { auth, oidc } = parts.settings;
  const routes = Router();
  routes.use((_, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  routes.get('/', (_, response) => void response.json({ method: auth }));
  if (auth !== 'local') routes.use(sessionRoutes(parts));
  if (auth === 'oidc' && oidc !== undefined) routes.use(oidcRoutes(parts, oidc));
  return { routes, identify: identify(parts) };
}

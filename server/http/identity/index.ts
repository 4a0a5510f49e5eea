import { type Request, type RequestHandler, Router } from 'express';
import { isStillViewer } from './credential.ts';
import { CredentialThrottle } from './credentialThrottle.ts';
import { identify } from './identify.ts';
import { oidcRoutes } from './oidc.ts';
import { FAILURES_PER_MINUTE, type HttpIdentityParts } from './parts.ts';
import { sessionRoutes } from './session.ts';

export { type HttpIdentityParts, type IdentitySettings, viewerOf } from './parts.ts';

/** What the application needs to know people. */
export interface HttpIdentity {
  /** For `/auth`: how to sign in (`GET /`), login, callback, logout. */
  readonly routes: RequestHandler;
  /** Before everything that asks `viewerOf`. */
  readonly identify: RequestHandler;
  /** Whether a request that `identify` let through still comes from the same viewer. */
  readonly isStillViewer: (request: Request) => Promise<boolean>;
}

/** Puts together how people are recognised, as configured. */
export function makeHttpIdentity(parts: HttpIdentityParts): HttpIdentity {
  const { auth, oidc, failuresPerMinute = FAILURES_PER_MINUTE } = parts.settings;
  const throttle = new CredentialThrottle(failuresPerMinute);
  const routes = Router();
  routes.use((_, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  routes.get('/', (_, response) => void response.json({ method: auth }));
  if (auth !== 'local') routes.use(sessionRoutes(parts, throttle));
  if (auth === 'oidc' && oidc !== undefined) routes.use(oidcRoutes(parts, oidc, throttle));
  return {
    routes,
    identify: identify(parts, throttle),
    isStillViewer: (request) => isStillViewer(parts, request),
  };
}

import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Viewer } from '../../usecases/access/viewer.ts';
import { authenticateKey, endSession, type StartedSession, startSession } from '../../usecases/identity/index.ts';
import { clearCookie, readCookie, setCookie } from './cookies.ts';
import type { CredentialThrottle } from './credentialThrottle.ts';
import { isOwnRequest } from './origin.ts';
import { cookieScope, type HttpIdentityParts } from './parts.ts';
import { refuse, requestIdOf } from './refuse.ts';

/** Ends the session of the request's cookie, if there is one. */
async function endOwn(parts: HttpIdentityParts, request: Request, response: Response): Promise<void> {
  const cookie = readCookie(request, 'session', cookieScope(parts, request));
  if (cookie !== undefined) await endSession(parts.identity, cookie, requestIdOf(response));
}

/** Signs a viewer in with a new cookie; the session that the browser had before ends, so that none can be slipped in. */
export async function openSession(
  parts: HttpIdentityParts,
  request: Request,
  response: Response,
  { viewer, key }: { readonly viewer: Viewer; readonly key?: string },
): Promise<StartedSession> {
  await endOwn(parts, request, response);
  const requestId = requestIdOf(response);
  const started = await startSession(parts.identity, viewer, {
    ...(key === undefined ? {} : { key }),
    ...(requestId === undefined ? {} : { request: requestId }),
  });
  setCookie(response, 'session', started.secret, { ...cookieScope(parts, request), expires: started.expiresAt });
  return started;
}

const body = z.strictObject({ key: z.string().max(200) });

/** A body that cannot be read is a problem of the request; anything else is for the application. */
const unreadable: ErrorRequestHandler = (error: unknown, _, response, next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  if (status < 500) return refuse(response, 'BAD_REQUEST');
  next(error);
};

/** `POST login {"key"}`: signs a browser in with an API key. `POST logout {}`: signs it out. */
export function sessionRoutes(parts: HttpIdentityParts, throttle: CredentialThrottle): Router {
  const router = Router();
  const json = express.json({ limit: '4kb' });
  router.post('/login', json, async (request, response) => {
    if (!isOwnRequest(request, parts.settings.publicUrl, { fromTools: true })) return refuse(response, 'CROSS_SITE');
    const read = body.safeParse(request.body);
    if (!read.success) return refuse(response, 'BAD_REQUEST');
    const { key: written } = read.data;
    if (!(await throttle.admit(request, response, written))) return;
    const holder = await authenticateKey(parts.identity, written, requestIdOf(response));
    if (holder === undefined) {
      if (await throttle.wrong(request, response, written)) refuse(response, 'UNAUTHENTICATED');
      return;
    }
    throttle.right(written);
    const { viewer, key } = holder;
    const { expiresAt } = await openSession(parts, request, response, { viewer, key: key.id });
    response.json({ id: viewer.id, role: viewer.role, expiresAt: expiresAt.toISOString() });
  });
  router.post('/logout', json, async (request, response) => {
    if (!isOwnRequest(request, parts.settings.publicUrl, { fromTools: false })) return refuse(response, 'CROSS_SITE');
    await endOwn(parts, request, response);
    clearCookie(response, 'session', cookieScope(parts, request));
    response.json({});
  });
  router.use(unreadable);
  return router;
}

import type { Request, RequestHandler, Response } from 'express';
import { ANONYMOUS, LOCAL_ADMINISTRATOR, type Viewer } from '../../usecases/access/viewer.ts';
import { authenticateKey, viewerOfSession } from '../../usecases/identity/index.ts';
import { clearCookie } from './cookies.ts';
import { type PresentedCredential, presentedCredential, writtenKeyOf } from './credential.ts';
import type { CredentialThrottle } from './credentialThrottle.ts';
import { isLoopbackAddress, isOwnRequest } from './origin.ts';
import { cookieScope, type HttpIdentityParts, setViewer } from './parts.ts';
import { type RefusalCode, refuse, requestIdOf } from './refuse.ts';

type Recognised = Viewer | RefusalCode;

const hostName = (host: string): string => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
const isLocalName = (name: string): boolean => name === 'localhost' || isLoopbackAddress(name);

/** Headers by which proxies name the client behind a request. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * The person at the machine, if it is one: both ends of the connection are on this machine, no proxy stands between, and
 * the name asked for is this machine's. A page elsewhere whose name was made to lead here (DNS rebinding) has its own.
 */
function recogniseLocal(request: Request): Recognised {
  const { remoteAddress, localAddress } = request.socket;
  const isHere =
    isLoopbackAddress(remoteAddress) &&
    isLoopbackAddress(localAddress) &&
    isLocalName(hostName(request.headers.host ?? '')) &&
    FORWARDED.every((header) => request.headers[header] === undefined);
  if (!isHere) return 'NOT_LOCAL';
  return isOwnRequest(request, undefined, { fromTools: true }) ? LOCAL_ADMINISTRATOR : 'CROSS_SITE';
}

async function recogniseKey(parts: HttpIdentityParts, header: string, requestId?: string): Promise<Recognised> {
  const written = writtenKeyOf(header);
  const holder = written === undefined ? undefined : await authenticateKey(parts.identity, written, requestId);
  return holder?.viewer ?? 'UNAUTHENTICATED';
}

async function recogniseSession(
  parts: HttpIdentityParts,
  request: Request,
  response: Response,
  cookie: string,
): Promise<Recognised> {
  const viewer = await viewerOfSession(parts.identity, cookie);
  if (viewer === undefined) {
    // The browser forgets what is worth nothing, so that its next request is answered like any other.
    clearCookie(response, 'session', cookieScope(parts, request));
    return 'UNAUTHENTICATED';
  }
  return isOwnRequest(request, parts.settings.publicUrl, { fromTools: false }) ? viewer : 'CROSS_SITE';
}

/** What a presented credential makes; undefined where too many wrong ones were presented, and the request is answered. */
async function recogniseCredential(
  parts: HttpIdentityParts,
  throttle: CredentialThrottle,
  { kind, text }: PresentedCredential,
  request: Request,
  response: Response,
): Promise<Recognised | undefined> {
  if (!(await throttle.admit(request, response, text))) return undefined;
  const recognised =
    kind === 'key'
      ? await recogniseKey(parts, text, requestIdOf(response))
      : await recogniseSession(parts, request, response, text);
  if (recognised !== 'UNAUTHENTICATED') throttle.right(text);
  else if (!(await throttle.wrong(request, response, text))) return undefined;
  return recognised;
}

/**
 * Finds out who a request comes from, for `viewerOf`; refuses it where it shows what is not valid. Who shows nothing is
 * the public. What was presented first counts: a key before a session.
 */
export function identify(parts: HttpIdentityParts, throttle: CredentialThrottle): RequestHandler {
  const recognise = (request: Request, response: Response) => {
    if (parts.settings.auth === 'local') return recogniseLocal(request);
    const presented = presentedCredential(parts, request);
    return presented === undefined ? ANONYMOUS : recogniseCredential(parts, throttle, presented, request, response);
  };
  return async (request, response, next) => {
    response.vary('Authorization').vary('Cookie');
    const recognised = await recognise(request, response);
    if (recognised === undefined) return;
    if (typeof recognised === 'string') return refuse(response, recognised);
    setViewer(request, recognised);
    next();
  };
}

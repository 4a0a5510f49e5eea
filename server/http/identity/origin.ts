import type { Request } from 'express';

/** Whether a request only reads. */
const isSafe = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** Whether an address is this machine's own, as a socket names it. */
export const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/.test(address);

/** The origin under which the browser reaches the server: the configured one, else what the request says. */
export function originOf(request: Request, publicUrl: string | undefined): string {
  return publicUrl === undefined ? `${request.protocol}://${request.headers.host ?? ''}` : new URL(publicUrl).origin;
}

const isJson = (request: Request): boolean =>
  /^application\/(?:[a-z0-9.-]+\+)?json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '');

/** Whether it is a form that a script or a tool sent: a browser adds this header for pages elsewhere only with our leave. */
const isScriptedForm = ({ headers }: Request): boolean =>
  /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '') && headers['x-requested-with'] !== undefined;

/** Where a request comes from, as far as the browser says: pages cannot set these headers themselves. */
function siteOf(request: Request, publicUrl: string | undefined): 'same' | 'other' | 'unknown' {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' ? 'same' : 'other';
  const { origin } = request.headers;
  if (origin === undefined) return 'unknown';
  return origin === originOf(request, publicUrl) ? 'same' : 'other';
}

/**
 * Whether a request that changes something may rely on what the browser adds by itself (a cookie, or being on this
 * machine): it is JSON, or has a header, neither of which a form of a page can send, and comes from a page of ours. With `fromTools` also from what is no
 * browser and says nothing of where it comes from.
 */
export function isOwnRequest(
  request: Request,
  publicUrl: string | undefined,
  { fromTools }: { readonly fromTools: boolean },
): boolean {
  if (isSafe(request)) return true;
  if (!isJson(request) && !isScriptedForm(request)) return false;
  const site = siteOf(request, publicUrl);
  return site === 'same' || (site === 'unknown' && fromTools);
}

/** Whether the browser says that a page of another site made it ask. */
export const isFromOtherSite = ({ headers }: Request): boolean => headers['sec-fetch-site'] === 'cross-site';

import type { CookieOptions, Request, Response } from 'express';

/** The cookies that the server sets. */
export type CookieName = 'session' | 'sign-in';

/** Whether the browser reaches the server by HTTPS, as configured, else as the request (or a trusted proxy) says. */
export const isSecure = (request: Request, publicUrl: string | undefined): boolean =>
  publicUrl === undefined ? request.secure : publicUrl.startsWith('https:');

/** Where the browser sends cookies back to. */
export interface CookieScope {
  readonly secure: boolean;
  /** `/`, or the path below which the server answers: what else lives on the host is not sent them. */
  readonly path: string;
}

/**
 * With HTTPS the name itself makes browsers refuse the cookie from any sender but this host over HTTPS; for one that is
 * bound to a path, from any sender over plain HTTP (RFC 6265bis, section 4.1.3).
 */
function nameOf(name: CookieName, { secure, path }: CookieScope): string {
  const prefix = path === '/' ? '__Host-' : '__Secure-';
  return `${secure ? prefix : ''}bunkai-${name}`;
}

/** The value of one of our cookies. Undefined where it is absent, or there twice: then one of them was slipped in. */
export function readCookie(request: Request, name: CookieName, scope: CookieScope): string | undefined {
  const prefix = `${nameOf(name, scope)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const [value, second] = pairs.filter((pair) => pair.startsWith(prefix)).map((pair) => pair.slice(prefix.length));
  return second === undefined ? value : undefined;
}

const optionsOf = (scope: CookieScope): CookieOptions => ({ httpOnly: true, sameSite: 'lax', ...scope });

/** Sets a cookie until a time; values are base64url, which needs no escapes. */
export function setCookie(
  response: Response,
  name: CookieName,
  value: string,
  { expires, ...scope }: CookieScope & { readonly expires: Date },
): void {
  response.cookie(nameOf(name, scope), value, { ...optionsOf(scope), expires });
}

/** Removes a cookie from the browser. */
export function clearCookie(response: Response, name: CookieName, scope: CookieScope): void {
  response.clearCookie(nameOf(name, scope), optionsOf(scope));
}

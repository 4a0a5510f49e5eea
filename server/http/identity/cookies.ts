import type { CookieOptions, Request, Response } from 'express';

/** The cookies that the server sets. */
export type CookieName = 'session' | 'sign-in';

/** Whether the browser reaches the server by HTTPS, as configured, else as the request (or a trusted proxy) says. */
export const isSecure = (request: Request, publicUrl: string | undefined): boolean =>
  publicUrl === undefined ? request.secure : publicUrl.startsWith('https:');

/** With HTTPS the name itself makes browsers refuse the cookie from anybody but this host over HTTPS (RFC 6265bis). */
const nameOf = (name: CookieName, secure: boolean): string => `${secure ? '__Host-' : ''}bunkai-${name}`;

/** The value of one of our cookies. Undefined where it is absent, or there twice: then somebody has slipped one in. */
export function readCookie(request: Request, name: CookieName, secure: boolean): string | undefined {
  const prefix = `${nameOf(name, secure)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const [value, second] = pairs.filter((pair) => pair.startsWith(prefix)).map((pair) => pair.slice(prefix.length));
  return second === undefined ? value : undefined;
}

const optionsOf = (secure: boolean): CookieOptions => ({ httpOnly: true, sameSite: 'lax', secure, path: '/' });

/** Sets a cookie until a time; values are base64url, which needs no escapes. */
export function setCookie(
  response: Response,
  name: CookieName,
  value: string,
  { secure, expires }: { readonly secure: boolean; readonly expires: Date },
): void {
  response.cookie(nameOf(name, secure), value, { ...optionsOf(secure), expires });
}

/** Removes a cookie from the browser. */
export function clearCookie(response: Response, name: CookieName, secure: boolean): void {
  response.clearCookie(nameOf(name, secure), optionsOf(secure));
}

import type { RequestHandler } from 'express';

/** The path of a public URL, without a slash at its end: `/bunkai`, or nothing. */
export function basePathOf(publicUrl: string | undefined): string {
  return publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
}

/**
 * Takes the path of the public URL off the front of requests, so that it does not matter whether the proxy before the
 * server takes it off. Requests without it are left as they are.
 */
export function takeOff(basePath: string): RequestHandler {
  return (request, _, next) => {
    const rest = request.url.slice(basePath.length);
    if (request.url.startsWith(basePath) && /^(?:[/?]|$)/.test(rest)) {
      request.url = rest.startsWith('/') ? rest : `/${rest}`;
    }
    next();
  };
}

import type { Request, RequestHandler } from 'express';
import { personOf, refuseAsTooMany } from './rateLimit.ts';

/** The most event streams that one person or key has open; of an address without either. */
export const MAX_STREAMS = 20;

/** The most downloads of the model at a time, counted likewise. */
export const MAX_EXPORTS = 2;

/** The most uploads at a time, counted likewise: each is held in memory until it has been imported. */
export const MAX_IMPORTS = 2;

/**
 * Lets up to `most` answers of each through at a time, of which `what` says what they are; one more is answered with 429 and the
 * code RATE_LIMITED. After `identify`.
 */
export function limitOpen(most: number, what: string, keyOf: (request: Request) => string = personOf): RequestHandler {
  const open = new Map<string, number>();
  return (request, response, next) => {
    // A client that has gone already is not heard to go again: it would be counted for ever.
    if (response.closed) return;
    const key = keyOf(request);
    const before = open.get(key) ?? 0;
    if (before >= most) {
      refuseAsTooMany(response, `At most ${most} ${what} may be open at a time; close one and try again.`);
      return;
    }
    open.set(key, before + 1);
    response.once('close', () => {
      const left = (open.get(key) ?? 0) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
    next();
  };
}

import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';

/** At most so many requests a minute of one key; without one, of one address (IPv6: of one /56). */
export function limitRate(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'requests',
    keyGenerator: ({ headers, ip }) => {
      const { authorization } = headers;
      return authorization === undefined
        ? ipKeyGenerator(ip ?? '')
        : createHash('sha256').update(authorization).digest('base64url');
    },
    handler: (_, response) => {
      const requestId: unknown = response.locals['requestId'];
      const message = 'Too many requests in a minute; wait and try again.';
      response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED', requestId } }] });
    },
  });
}

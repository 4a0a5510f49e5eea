import type { Request, Response } from 'express';
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit';
import { ANONYMOUS, LOCAL_ADMINISTRATOR } from '../usecases/access/viewer.ts';
import { BoundedStore } from './boundedStore.ts';
import { viewerOf } from './identity/parts.ts';

/** How much is allowed of whom. */
export interface Limit {
  /** The name in the headers by which the limit is told. */
  readonly name: 'address' | 'requests' | 'failures';
  readonly perMinute: number;
  /** Who is counted. */
  readonly keyOf: (request: Request) => string;
}

/** The address that a request comes from; of IPv6 its /56, which is what one household or office is given. */
export const addressOf = ({ ip }: Pick<Request, 'ip'>): string => ipKeyGenerator(ip ?? '');

/** The key or the person that a request comes from; its address without either. To be asked after `identify`. */
export function personOf(request: Request): string {
  const { id } = viewerOf(request);
  return id === ANONYMOUS.id || id === LOCAL_ADMINISTRATOR.id ? addressOf(request) : id;
}

/** Answers what is one too many: 429 and the code RATE_LIMITED, with when to come again where nothing else said it. */
export function refuseAsTooMany(response: Response, message: string): void {
  const requestId: unknown = response.locals['requestId'];
  if (!response.hasHeader('retry-after')) response.setHeader('retry-after', 60);
  response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED', requestId } }] });
}

/** Up to a number of requests a minute; what is more is answered with 429 and the code RATE_LIMITED. */
export function limitRate({ name, perMinute, keyOf }: Limit): RateLimitRequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    store: new BoundedStore(),
    // Told of one limit only, the one that a client can keep to: the headers cost as much as the counting.
    standardHeaders: name === 'requests' ? 'draft-8' : false,
    legacyHeaders: false,
    identifier: name,
    keyGenerator: keyOf,
    handler: (_, response) => refuseAsTooMany(response, 'Too many requests in a minute; wait and try again.'),
  });
}

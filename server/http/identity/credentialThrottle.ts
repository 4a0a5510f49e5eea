import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { RateLimitRequestHandler } from 'express-rate-limit';
import { LRUCache } from 'lru-cache';
import { addressOf, limitRate } from '../rateLimit.ts';

/** How many credentials are remembered of each kind, as hashes: about 2 MB. */
const REMEMBERED = 10_000;

const hashOf = (credential: string): string => createHash('sha256').update(credential).digest('base64url');

/** Whether a limit lets a request through; where it does not, the request is answered. */
async function passes(limit: RateLimitRequestHandler, request: Request, response: Response): Promise<boolean> {
  let passed = false;
  await limit(request, response, (error: unknown) => {
    if (error !== undefined) throw error;
    passed = true;
  });
  return passed;
}

/**
 * Keeps credentials from being guessed: an address may show a limited number of different wrong ones in a minute. After that only
 * credentials that were right before are looked at, so that no person behind the same address is locked out by a neighbour.
 * The same wrong one again counts once: that is a tool with an old key, and no guessing.
 */
export class CredentialThrottle {
  readonly #most: number;
  readonly #limit: RateLimitRequestHandler;
  readonly #right = new LRUCache<string, true>({ max: REMEMBERED });
  readonly #wrong = new LRUCache<string, true>({ max: REMEMBERED });

  constructor(perMinute: number) {
    this.#most = perMinute;
    this.#limit = limitRate({ name: 'failures', perMinute, keyOf: addressOf });
  }

  /**
   * Whether a credential may be looked at; where not, the request is answered (429, RATE_LIMITED). No credential is one
   * that cannot have been right before.
   */
  async admit(request: Request, response: Response, credential?: string): Promise<boolean> {
    if (credential !== undefined && this.#right.has(hashOf(credential))) return true;
    const counted = await this.#limit.getKey(addressOf(request));
    return counted === undefined || counted.totalHits < this.#most || passes(this.#limit, request, response);
  }

  /** Notes that a credential was right. */
  right(credential: string): void {
    const hash = hashOf(credential);
    this.#right.set(hash, true);
    this.#wrong.delete(hash);
  }

  /** Counts a wrong credential. False where it was one too many: the request is answered then. */
  async wrong(request: Request, response: Response, credential?: string): Promise<boolean> {
    if (credential !== undefined && this.#isKnownWrong(hashOf(credential))) return true;
    return passes(this.#limit, request, response);
  }

  #isKnownWrong(hash: string): boolean {
    this.#right.delete(hash);
    const isKnown = this.#wrong.has(hash);
    this.#wrong.set(hash, true);
    return isKnown;
  }
}

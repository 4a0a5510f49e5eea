import type { ClientRateLimitInfo, Options, Store } from 'express-rate-limit';

interface Counter {
  totalHits: number;
  readonly resetTime: Date;
}

/** The most counters that one limit keeps: about 20 MB. */
const MAX_COUNTERS = 100_000;

/**
 * Counts requests by key, in windows that begin with the first one. However many keys come, up to that many counters are kept
 * and no more: the oldest go first, whose windows would end soonest. Counts are this process's alone.
 *
 * There are two generations; the older one is dropped as a whole, when the newer one is full or a window old. To take
 * single counters from the front of one map would leave holes there that each look at its front has to walk over.
 */
export class BoundedStore implements Store {
  readonly localKeys = true;
  readonly #mostOfEach: number;
  #newer = new Map<string, Counter>();
  #older = new Map<string, Counter>();
  #newerUntil = 0;
  #windowMs = 60_000;

  constructor(most: number = MAX_COUNTERS) {
    this.#mostOfEach = Math.max(1, Math.floor(most / 2));
  }

  /** Told by the library how long a window is. */
  init({ windowMs }: Pick<Options, 'windowMs'>): void {
    this.#windowMs = windowMs;
  }

  /** How many counters there are now. */
  get size(): number {
    return this.#newer.size + this.#older.size;
  }

  /** The count of a key; undefined where its window is over, or none began. */
  get(key: string): ClientRateLimitInfo | undefined {
    const counter = this.#newer.get(key) ?? this.#older.get(key);
    return counter !== undefined && counter.resetTime.getTime() > Date.now() ? counter : undefined;
  }

  /** Counts one more of a key. */
  increment(key: string): ClientRateLimitInfo {
    this.#dropOld();
    const counter = this.get(key) ?? this.#begin(key);
    counter.totalHits += 1;
    return counter;
  }

  /** Takes one back. */
  decrement(key: string): void {
    const counter = this.get(key);
    if (counter !== undefined && counter.totalHits > 0) counter.totalHits -= 1;
  }

  /** Forgets the count of a key. */
  resetKey(key: string): void {
    this.#newer.delete(key);
    this.#older.delete(key);
  }

  #begin(key: string): Counter {
    const counter = { totalHits: 0, resetTime: new Date(Date.now() + this.#windowMs) };
    this.#newer.set(key, counter);
    return counter;
  }

  #dropOld(): void {
    const now = Date.now();
    if (this.#newer.size < this.#mostOfEach && now < this.#newerUntil) return;
    this.#older = this.#newer;
    this.#newer = new Map();
    this.#newerUntil = now + this.#windowMs;
  }
}

import type { Random } from 'fast-check';

/** Draws that the generator is made of; the same random source gives the same draws. */
export interface Rng {
  /** An integer from min to max, both included. */
  int(min: number, max: number): number;
  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean;
  /** One element; throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One of the keys, in proportion to its weight; throws if no weight is above 0. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** Between min and max different elements (fewer if the list is shorter), in the order of the list. */
  some<T>(list: readonly T[], min: number, max: number): T[];
  /** The same elements in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

class RandomRng implements Rng {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  int(min: number, max: number): number {
    return this.#random.nextInt(min, Math.max(min, max));
  }

  chance(percent: number): boolean {
    return this.#random.nextInt(0, 99) < percent;
  }

  pick<T>(list: readonly T[]): T {
    const index = this.int(0, list.length - 1);
    for (const element of list.slice(index, index + 1)) return element;
    throw new Error('nothing to pick from');
  }

  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    let total = 0;
    for (const key in weights) total += weights[key];
    let left = this.int(1, total);
    for (const key in weights) {
      left -= weights[key];
      if (left <= 0) return key;
    }
    throw new Error('no weight to pick by');
  }

  some<T>(list: readonly T[], min: number, max: number): T[] {
    const wanted = Math.min(this.int(min, max), list.length);
    const chosen = new Set(this.shuffle(list.map((_, index) => index)).slice(0, wanted));
    return list.filter((_, index) => chosen.has(index));
  }

  shuffle<T>(list: readonly T[]): T[] {
    const keyed = list.map((element) => ({ element, key: this.#random.nextInt(0, 0x7fffffff) }));
    return keyed.sort((a, b) => a.key - b.key).map(({ element }) => element);
  }
}

/** An `Rng` over a random source of fast-check, which moves on with every draw. */
export function rngOf(random: Random): Rng {
  return new RandomRng(random);
}

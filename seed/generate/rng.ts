/** Draws that are a function of the seed alone, on every machine. */
export interface Rng {
  /** An integer from 0 to below `count`. */
  below(count: number): number;
  /** True in that many of a hundred draws. */
  chance(percent: number): boolean;
  /** One element; throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One element, the n-th with a weight of 1 ÷ n: few are taken by many, as vendors are (Zipf's law). */
  pickZipf<T>(list: readonly T[]): T;
  /** Up to that many different elements, drawn by Zipf's law, or all if there are no more. */
  someZipf<T>(list: readonly T[], count: number): T[];
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Running sums of 1 ÷ n, grown as far as needed. */
const harmonic: number[] = [0];

function harmonicSum(count: number): number {
  for (let n = harmonic.length; n <= count; n += 1) harmonic.push((harmonic[n - 1] ?? 0) + 1 / n);
  return harmonic[count] ?? 0;
}

/** The least n whose running sum exceeds the target. */
function rankOf(target: number, count: number): number {
  let low = 1;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (harmonicSum(middle) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

class SeededDice implements Rng {
  #state: number;

  constructor(seed: string) {
    this.#state = hash(seed);
  }

  /** Mulberry32: a number from 0 to below 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  chance(percent: number): boolean {
    return this.#next() * 100 < percent;
  }

  #at<T>(list: readonly T[], index: number): T {
    for (const element of list.slice(index, index + 1)) return element;
    throw new RangeError('nothing to pick from');
  }

  pick<T>(list: readonly T[]): T {
    return this.#at(list, this.below(list.length));
  }

  pickZipf<T>(list: readonly T[]): T {
    return this.#at(list, rankOf(this.#next() * harmonicSum(list.length), list.length) - 1);
  }

  someZipf<T>(list: readonly T[], count: number): T[] {
    if (count >= list.length) return [...list];
    const chosen = new Set<T>();
    while (chosen.size < count) chosen.add(this.pickZipf(list));
    return [...chosen];
  }
}

/** Dice of their own for a name: what one thing draws does not shift what another draws. */
export const diceOf = (seed: number, name: string): Rng => new SeededDice(`${seed}/${name}`);

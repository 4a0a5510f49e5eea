/** A set of cells: bit `cell & 31` of word `cell >> 5`. Sets of one universe have the same number of words. */
export type Bits = Int32Array;

export const wordsFor = (cells: number): number => (cells + 31) >> 5;

/**
 * A word of a set, or 0 where the set is left out. Unchecked: a word beyond the end is 0 too. Rules ask for every word of
 * every set of a chain, always below the number of words of the universe, and a check there would be most of their work.
 */
export const wordOf = (bits: Bits | undefined, w: number): number => bits?.[w] ?? 0;

/** Whether a set has a cell; one that is left out has none. */
export const hasBit = (bits: Bits | undefined, cell: number): boolean =>
  ((wordOf(bits, cell >> 5) >>> (cell & 31)) & 1) === 1;

export function setBit(bits: Bits, cell: number): void {
  const word = cell >> 5;
  bits[word] = wordOf(bits, word) | (1 << (cell & 31));
}

export function isEmpty(bits: Bits): boolean {
  for (let w = 0; w < bits.length; w += 1) if (bits[w] !== 0) return false;
  return true;
}

/** target ∪= source; whether anything was new. */
export function addAll(target: Bits, source: Bits): boolean {
  let grew = false;
  for (let w = 0; w < target.length; w += 1) {
    const before = wordOf(target, w);
    const after = before | wordOf(source, w);
    if (after !== before) {
      target[w] = after;
      grew = true;
    }
  }
  return grew;
}

/** A new set, word by word from a function. */
export function bitsOf(words: number, word: (w: number) => number): Bits {
  const bits = new Int32Array(words);
  for (let w = 0; w < words; w += 1) bits[w] = word(w);
  return bits;
}

/** How many bits of a word are set. */
function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many cells a set of `words` words has, given word by word. */
export function countBits(words: number, word: (w: number) => number): number {
  let count = 0;
  for (let w = 0; w < words; w += 1) count += popcount(word(w));
  return count;
}

/** Calls `visit` with every cell of the set, ascending; none of one that is left out. */
export function forEachBit(bits: Bits | undefined, visit: (cell: number) => void): void {
  if (bits === undefined) return;
  for (let w = 0; w < bits.length; w += 1) {
    let rest = wordOf(bits, w);
    while (rest !== 0) {
      visit((w << 5) + 31 - Math.clz32(rest & -rest));
      rest &= rest - 1;
    }
  }
}

/** A set of cells: bit `cell & 31` of word `cell >> 5`. Sets of one universe have the same number of words. */
export type Bits = Int32Array;

export const wordsFor = (cells: number): number => (cells + 31) >> 5;

export const hasBit = (bits: Bits, cell: number): boolean => (((bits[cell >> 5] ?? 0) >>> (cell & 31)) & 1) === 1;

export function setBit(bits: Bits, cell: number): void {
  const word = cell >> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (cell & 31));
}

export function isEmpty(bits: Bits): boolean {
  for (let w = 0; w < bits.length; w += 1) if (bits[w] !== 0) return false;
  return true;
}

/** target ∪= source; whether anything was new. */
export function addAll(target: Bits, source: Bits): boolean {
  let grew = false;
  for (let w = 0; w < target.length; w += 1) {
    const before = target[w] ?? 0;
    const after = before | (source[w] ?? 0);
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

/** Calls `visit` with every cell of the set, ascending. */
export function forEachBit(bits: Bits, visit: (cell: number) => void): void {
  for (let w = 0; w < bits.length; w += 1) {
    let rest = bits[w] ?? 0;
    while (rest !== 0) {
      visit((w << 5) + 31 - Math.clz32(rest & -rest));
      rest &= rest - 1;
    }
  }
}

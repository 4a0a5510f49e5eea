/** The smallest of some numbers, however many there are (Math.min takes its arguments from the stack); Infinity of none. */
export const leastOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** The greatest of some numbers, however many there are; -Infinity of none. */
export const greatestOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

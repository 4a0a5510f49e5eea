import type { Language } from './facts.ts';

/** Numbers in few characters, in their order: 1–3, 5. */
export function rangesOf(numbers: readonly number[], between: string): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number <= last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges
    .map(({ from, to }) => {
      if (from === to) return String(from);
      return to === from + 1 ? `${from}${between}${to}` : `${from}–${to}`;
    })
    .join(between);
}

/** Refers to gaps of a kind by their numbers in the list behind the tables: ▲1–3、5 互いに相手任せ. */
export const gapReference = (numbers: readonly number[], kind: string, language: Language): string =>
  `▲${rangesOf(numbers, language === 'ja' ? '、' : ', ')} ${kind}`;

/** A gap where it is said in full, with its number. */
export const numberedGap = (number: number, sentence: string): string => `▲${number} ${sentence}`;

import type { Steps } from './steps.ts';

/** What is sorted at once, and merged in one step. */
const RUN = 2000;

type Compare<T> = (a: T, b: T) => number;

function* merging<T extends object>(left: readonly T[], right: readonly T[], compare: Compare<T>): Steps<T[]> {
  const out: T[] = [];
  let l = 0;
  for (const item of right) {
    for (let next = left[l]; next !== undefined && compare(next, item) <= 0; next = left[l]) {
      out.push(next);
      l += 1;
      if (out.length % RUN === 0) yield;
    }
    out.push(item);
    if (out.length % RUN === 0) yield;
  }
  for (; l < left.length; l += 1) {
    const rest = left[l];
    if (rest !== undefined) out.push(rest);
  }
  return out;
}

/** The items in order, stably, in short steps. */
export function* sortingInSteps<T extends object>(items: readonly T[], compare: Compare<T>): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const pairs: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      pairs.push(yield* merging(runs[i] ?? [], runs[i + 1] ?? [], compare));
    }
    runs = pairs;
  }
  return runs[0] ?? [];
}

/** What is sorted at once, before others get their turn. */
const RUN = 2000;

type Compare<T> = (a: T, b: T) => number;

async function merged<T>(
  left: readonly T[],
  right: readonly T[],
  compare: Compare<T>,
  turn: () => Promise<void> | undefined,
) {
  const out: T[] = [];
  let l = 0;
  for (const item of right) {
    for (let next = left[l]; next !== undefined && compare(next, item) <= 0; next = left[l]) {
      out.push(next);
      l += 1;
    }
    out.push(item);
    if (out.length % RUN === 0) await turn();
  }
  for (; l < left.length; l += 1) {
    const rest = left[l];
    if (rest !== undefined) out.push(rest);
  }
  return out;
}

/** The items in order, stably, without keeping others waiting: `turn` is awaited between short pieces of the work. */
export async function sortInTurns<T extends object>(
  items: readonly T[],
  compare: Compare<T>,
  turn: () => Promise<void> | undefined,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    await turn();
  }
  while (runs.length > 1) {
    const pairs: (readonly T[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      pairs.push(await merged(runs[i] ?? [], runs[i + 1] ?? [], compare, turn));
    }
    runs = pairs;
  }
  return runs[0] ?? [];
}

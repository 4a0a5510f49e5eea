import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Collects what is left of earlier work, so that it is not counted as part of what is measured next. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let i = 0; i < 2; i += 1) collect();
}

/** Figures are medians and tails of many runs in one process; only their ratios hold on another machine. */
export interface Timing {
  readonly runs: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/** The timing of samples in milliseconds. */
export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  return { runs: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), worst: at(sorted, 1) };
}

/** Runs something `runs` times after `warmUp` uncounted ones; the argument is the number of the run. */
export function time(runs: number, run: (i: number) => unknown, warmUp = Math.min(50, runs)): Timing {
  for (let i = 0; i < warmUp; i += 1) run(i);
  const samples = Array.from({ length: runs }, (_, i) => {
    const start = performance.now();
    run(i);
    return performance.now() - start;
  });
  return timingOf(samples);
}

/** 1.234 ms, 12.3 ms, 1,234 ms. */
export function ms(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ms`;
}

/** One line of a report. */
export function report(what: string, ...figures: readonly string[]): void {
  console.log(`${what.padEnd(58)} ${figures.join('   ')}`);
}

/** `p50 … p99 …`. */
export const tails = ({ p50, p99 }: Timing): string => `p50 ${ms(p50)}   p99 ${ms(p99)}`;

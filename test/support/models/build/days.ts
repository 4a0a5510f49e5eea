import type { Rng } from '../rng.ts';

/** The days on which models are analysed: an ordinary one, leap days and turns of the year within ninety days. */
const ANALYSIS_DAYS: readonly string[] = [
  '2026-11-01',
  '2026-11-01',
  '2024-02-29',
  '2026-12-31',
  '2023-12-01',
  '2025-01-01',
];

/** A calendar day a number of days later (earlier, if negative), as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day to analyse a model on. */
export function analysisDay(rng: Rng): string {
  return rng.pick(ANALYSIS_DAYS);
}

/** A day at a distance in days from the analysis day, drawn from the given distances. */
export function dayAt(rng: Rng, asOf: string, distances: readonly number[]): string {
  return addDays(asOf, rng.pick(distances));
}

/** Distances that lie on either side of a boundary at the analysis day. */
export const AROUND_TODAY: readonly number[] = [-1, 0, 1];

/** Distances that lie on either side of a boundary ninety days after the analysis day. */
export const AROUND_NINETY: readonly number[] = [89, 90, 91];

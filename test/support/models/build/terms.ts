import type { Rng } from '../rng.ts';
import type { Terms } from '../types.ts';

/** Availabilities of single suppliers. */
const SINGLE: readonly number[] = [0.98, 0.95, 0.9, 0.8];

/** Products of the single ones, written in decimals: binary products of some are just below or above these (0.98 × 0.98). */
const PRODUCTS: readonly number[] = [0.9604, 0.931, 0.9025, 0.882, 0.855, 0.81, 0.784, 0.76, 0.72, 0.64];

const HOURS: readonly number[] = [0.5, 1, 4, 8, 24];

/** Some service levels, possibly none; each is there in a percentage of draws. */
export function drawTerms(rng: Rng, percent: number): Terms {
  const terms: Terms = {};
  if (rng.chance(percent)) terms.availability = rng.pick(rng.pick([SINGLE, PRODUCTS, [1]]));
  if (rng.chance(percent)) terms.rtoHours = rng.pick(HOURS);
  if (rng.chance(percent)) terms.rpoHours = rng.pick(HOURS);
  if (rng.chance(percent)) terms.incidentNoticeHours = rng.pick(HOURS);
  return terms;
}

/** What a supplier promises whose customer promises it on. */
export function drawBacking(rng: Rng): Terms {
  return { ...drawTerms(rng, 70), availability: rng.pick(SINGLE) };
}

/** A promise that rests on others: often exactly their product, sometimes what the weakest alone would allow. */
export function drawPromise(rng: Rng, backing: readonly Terms[]): Terms {
  const levels = backing.map(({ availability }) => availability ?? 1);
  const product = Number(levels.reduce((one, other) => one * other, 1).toFixed(6));
  const way = rng.weighted({ product: 50, weakest: 30, any: 20 });
  const promise = drawTerms(rng, 60);
  if (way === 'product') promise.availability = product;
  if (way === 'weakest') promise.availability = Math.min(...levels);
  return promise;
}

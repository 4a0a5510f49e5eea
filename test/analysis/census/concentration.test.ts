import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../../server/analysis/census/concentration.ts';
import type { CensusActors } from '../../../server/analysis/census/totals.ts';
import { SEED } from '../../support/randomSeed.ts';
import { repeats } from '../../support/repeats.ts';

const waiting = (parties: readonly string[], high: number, low = 0): CensusActors => ({
  parties,
  institution: true,
  rules: { NO_SHEET: [0, high, 0, low, 0] },
});

const VENDORS = ['a', 'b', 'c', 'd', 'e', 'f'];

const closedBy = (acting: readonly string[], all: readonly CensusActors[]): number =>
  all
    .filter(({ parties }) => parties.length > 0 && parties.every((party) => acting.includes(party)))
    .reduce((sum, { rules }) => sum + (rules.NO_SHEET?.[1] ?? 0), 0);

/** The size of the smallest set of vendors that closes as many gaps, by trying all sets. */
function smallest(all: readonly CensusActors[], target: number): number {
  const sizes = Array.from({ length: 2 ** VENDORS.length }, (_, mask) => VENDORS.filter((_v, i) => (mask >> i) & 1))
    .filter((acting) => closedBy(acting, all) >= target)
    .map((acting) => acting.length);
  return Math.min(...sizes);
}

describe('the vendors that close most', () => {
  it('are those with most gaps, where each waits for one vendor', () => {
    const all = [waiting(['a'], 10), waiting(['b'], 60), waiting(['c'], 30), waiting([], 500), waiting(['d'], 0, 900)];
    expect(concentrationOf(all, 0.8)).toEqual({
      severe: 100,
      target: 80,
      vendors: [
        { party: 'b', closed: 60 },
        { party: 'c', closed: 90 },
      ],
      atLeast: 2,
    });
  });

  it('act together where gaps wait for several of them', () => {
    const all = [waiting(['a', 'b'], 80), waiting(['c'], 20)];
    expect(concentrationOf(all, 0.8).vendors.map(({ party }) => party)).toEqual(['a', 'b']);
  });

  it('are none where no vendor must act', () => {
    expect(concentrationOf([waiting([], 5)], 0.8)).toEqual({ severe: 0, target: 0, vendors: [], atLeast: 0 });
  });

  it('close what they are said to close, and the bound is one', () => {
    const actors = fc.array(
      fc.tuple(fc.subarray(VENDORS), fc.nat(9)).map(([parties, high]) => waiting(parties, high)),
      { maxLength: 12 },
    );
    const property = fc.property(actors, fc.constantFrom(0.3, 0.8, 1), (all, share) => {
      const { vendors, target, atLeast } = concentrationOf(all, share);
      vendors.forEach(({ closed }, i) => {
        expect(closed).toBe(
          closedBy(
            vendors.slice(0, i + 1).map(({ party }) => party),
            all,
          ),
        );
      });
      expect(vendors.at(-1)?.closed ?? 0).toBeGreaterThanOrEqual(target);
      expect(vendors.length).toBeGreaterThanOrEqual(smallest(all, target));
      expect(smallest(all, target)).toBeGreaterThanOrEqual(atLeast);
    });
    fc.assert(property, { seed: SEED, numRuns: repeats(300, 10_000) });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Covering, holesOf, overlapsOf } from '../../client/model/contracts/coverage.ts';
import { currentOf, type Parted, seriesOf } from '../../client/model/contracts/series.ts';
import {
  isWithin,
  lastDayOf,
  nextDateOf,
  noticeDayOf,
  standingOn,
  type Term,
} from '../../client/model/contracts/term.ts';
import {
  barsOf,
  fiscalYearOf,
  holeBars,
  noticeAt,
  periodFrom,
  placeOf,
  ticksOf,
  yearIn,
} from '../../client/model/contracts/timeLine.ts';
import { addDays, daysBetween } from '../../schema/calendar/day.ts';
import { repeats } from '../support/repeats.ts';

const BASE: Term = {
  startsOn: '2026-04-01',
  endsOn: null,
  renewal: 'NONE',
  renewalNoticeDays: null,
  terminatedOn: null,
};
const term = (given: Partial<Term>): Term => ({ ...BASE, ...given });
const DAY = '2026-11-30';

describe('days', () => {
  test('are added and counted over ends of months, leap days and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2027-03-31', -90)).toBe('2026-12-31');
    expect(daysBetween('2026-11-30', '2026-12-31')).toBe(31);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });
});

describe('the term of a contract', () => {
  test('ends at its end, on the day that it is terminated, or not at all where it renews itself', () => {
    expect(lastDayOf(term({}))).toBeUndefined();
    expect(lastDayOf(term({ endsOn: '2027-03-31' }))).toBe('2027-03-31');
    expect(lastDayOf(term({ endsOn: '2027-03-31', renewal: 'AUTOMATIC' }))).toBeUndefined();
    expect(lastDayOf(term({ endsOn: '2027-03-31', renewal: 'AUTOMATIC', terminatedOn: '2026-12-31' }))).toBe(
      '2026-12-31',
    );
  });

  test('ends on the earlier of its end and the day that it is terminated', () => {
    expect(lastDayOf(term({ endsOn: '2027-03-31', terminatedOn: '2026-12-31' }))).toBe('2026-12-31');
    expect(lastDayOf(term({ endsOn: '2027-03-31', terminatedOn: '2027-12-31' }))).toBe('2027-03-31');
  });

  test('includes its first and its last day', () => {
    const one = term({ endsOn: '2027-03-31' });
    const days = ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'];
    expect(days.map((day) => standingOn(one, day))).toEqual(['FUTURE', 'IN_FORCE', 'IN_FORCE', 'ENDED']);
  });

  test('has a last day for notice only where it renews itself, at a known end', () => {
    const renewing = { endsOn: '2027-03-31', renewal: 'AUTOMATIC', renewalNoticeDays: 90 } as const;
    expect(noticeDayOf(term(renewing))).toBe('2026-12-31');
    expect(noticeDayOf(term({ ...renewing, renewalNoticeDays: null }))).toBeUndefined();
    expect(noticeDayOf(term({ ...renewing, renewal: 'NONE' }))).toBeUndefined();
    expect(noticeDayOf(term({ ...renewing, terminatedOn: '2027-03-31' }))).toBeUndefined();
  });

  test('tells what comes next: what a person has to do before what happens by itself', () => {
    const renewing = { endsOn: '2027-03-31', renewal: 'AUTOMATIC', renewalNoticeDays: 90 } as const;
    expect(nextDateOf(term(renewing), DAY)).toEqual({ kind: 'notice', on: '2026-12-31', daysLeft: 31 });
    expect(nextDateOf(term(renewing), '2026-12-31')).toMatchObject({ kind: 'notice', daysLeft: 0 });
    expect(nextDateOf(term(renewing), '2027-01-01')).toMatchObject({ kind: 'renews', on: '2027-03-31' });
    expect(nextDateOf(term(renewing), '2027-04-01')).toEqual({ kind: 'renewed', on: '2027-03-31' });
    expect(nextDateOf(term({ endsOn: '2027-01-31' }), DAY)).toEqual({ kind: 'ends', on: '2027-01-31', daysLeft: 62 });
    expect(nextDateOf(term({ endsOn: '2026-11-29' }), DAY)).toEqual({ kind: 'ended', on: '2026-11-29' });
    expect(nextDateOf(term({ startsOn: '2026-12-01' }), DAY)).toEqual({
      kind: 'starts',
      on: '2026-12-01',
      daysLeft: 1,
    });
    expect(nextDateOf(term({}), DAY)).toEqual({ kind: 'open' });
    expect(isWithin(nextDateOf(term(renewing), DAY), 31)).toBe(true);
    expect(isWithin(nextDateOf(term(renewing), DAY), 30)).toBe(false);
    expect(isWithin(nextDateOf(term({}), DAY), 1000)).toBe(false);
  });
});

const covering = (key: string, covers: readonly string[], given: Partial<Term>): Covering => ({
  ...term(given),
  key,
  covers,
});

describe('days without a contract', () => {
  const inUse = new Set(['a', 'b']);

  test('lie between two contracts, and after the last one once it has ended', () => {
    const contracts = [
      covering('k1', ['a', 'b'], { endsOn: '2027-01-31' }),
      covering('k2', ['a', 'b'], { startsOn: '2027-02-15' }),
      covering('k3', ['c'], { endsOn: '2026-05-31' }),
    ];
    const hole = { from: '2027-02-01', to: '2027-02-14', components: ['a', 'b'], before: 'k1', after: 'k2' };
    expect(holesOf(contracts, inUse, DAY)).toEqual([hole]);
    expect(holesOf(contracts, inUse, '2027-02-15')).toEqual([]);
    expect(holesOf(contracts, new Set(['c']), DAY)).toMatchObject([
      { from: '2026-06-01', to: undefined, before: 'k3' },
    ]);
    expect(holesOf(contracts, new Set(['c']), '2026-05-31')).toEqual([]);
  });

  test('are the days on which no contract of a component runs, day by day', () => {
    const offset = fc.integer({ min: 0, max: 60 });
    const contract = fc.record({ from: offset, length: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 6 }) });
    fc.assert(
      fc.property(fc.array(contract, { minLength: 1, maxLength: 4 }), offset, (spans, at) => {
        const contracts = spans.map(({ from, length }, n) =>
          covering(`k${n}`, ['a'], {
            startsOn: addDays('2026-01-01', from),
            endsOn: length === null ? null : addDays('2026-01-01', from + length),
          }),
        );
        const day = addDays('2026-01-01', at);
        const holes = holesOf(contracts, inUse, day);
        const first = contracts.map(({ startsOn }) => startsOn).sort()[0] ?? '';
        for (let n = at; n < 90; n += 1) {
          const one = addDays('2026-01-01', n);
          const runs = contracts.some((each) => standingOn(each, one) === 'IN_FORCE');
          const ahead = contracts.some(({ startsOn }) => startsOn > one);
          const isHole = holes.some(({ from, to }) => from <= one && (to === undefined || one <= to));
          const hasEnded = contracts.every((each) => standingOn(each, day) === 'ENDED');
          expect({ one, isHole }).toEqual({ one, isHole: !runs && one >= first && (ahead || hasEnded) });
        }
      }),
      { numRuns: repeats(20, 2000) },
    );
  });

  test('and days with two contracts are found', () => {
    const own = covering('new', ['a', 'c'], { startsOn: '2027-01-01', endsOn: '2027-12-31' });
    const others = [
      covering('k1', ['a', 'b'], { endsOn: '2027-03-31' }),
      covering('k2', ['a'], { endsOn: '2026-12-31' }),
      covering('k3', ['c'], { startsOn: '2027-06-01', renewal: 'AUTOMATIC', endsOn: '2028-05-31' }),
      covering('new', ['a'], {}),
    ];
    expect(overlapsOf(own, others)).toEqual([
      { other: 'k1', components: ['a'], from: '2027-01-01', otherEnds: '2027-03-31' },
      { other: 'k3', components: ['c'], from: '2027-06-01', otherEnds: undefined },
    ]);
  });
});

describe('the list of contracts', () => {
  const parted = (key: string, given: Partial<Parted>): Parted => ({
    ...covering(key, ['a'], {}),
    customer: 'h',
    supplier: 'v',
    ...given,
  });

  test('has contracts of the same parties about the same things in one row, the nearest next date first', () => {
    const contracts = [
      parted('open', { supplier: 'w' }),
      parted('later', { startsOn: '2027-04-01' }),
      parted('now', { endsOn: '2027-03-31' }),
      parted('other', { covers: ['b'], startsOn: '2027-04-01', endsOn: '2027-05-31' }),
      parted('soon', { covers: ['c'], endsOn: '2026-12-31' }),
    ];
    const rows = seriesOf(contracts, DAY).map((row) => row.map(({ key }) => key));
    expect(rows).toEqual([['soon'], ['now', 'later'], ['other'], ['open']]);
    const [, row] = seriesOf(contracts, DAY);
    expect(row && currentOf(row, DAY).key).toBe('now');
    expect(row && currentOf(row, '2027-04-01').key).toBe('later');
  });

  test('shows every contract once, whatever the contracts', () => {
    const any = fc.record({
      supplier: fc.constantFrom('v', 'w'),
      covers: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      startsOn: fc.constantFrom('2025-04-01', '2026-04-01', '2027-04-01'),
      endsOn: fc.constantFrom(null, '2027-03-31', '2028-03-31'),
      renewal: fc.constantFrom('NONE' as const, 'AUTOMATIC' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (given) => {
        const contracts = given.map((one, n) => parted(`k${n}`, one));
        const shown = seriesOf(contracts, DAY).flatMap((row) => row.map(({ key }) => key));
        expect(shown.sort()).toEqual(contracts.map(({ key }) => key).sort());
      }),
      { numRuns: repeats(60, 1000) },
    );
  });
});

describe('the time line', () => {
  const period = periodFrom(fiscalYearOf(DAY));

  test('shows two Japanese fiscal years with their quarters', () => {
    expect(period).toEqual({ from: '2026-04-01', to: '2028-03-31' });
    expect(fiscalYearOf('2027-03-31')).toBe(2026);
    expect(fiscalYearOf('2027-04-01')).toBe(2027);
    expect(ticksOf(period).map(({ on }) => on)).toEqual([
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
    ]);
    expect(['2026', '1899', '3000', 'x', ''].map(yearIn)).toEqual([2026, undefined, undefined, undefined, undefined]);
    expect(placeOf(period, '2026-04-01')).toBe(0);
    expect(placeOf(period, '2028-04-01')).toBe(1);
  });

  test('draws what is in force, what a renewal adds, and no more than the period', () => {
    const renewing = term({
      startsOn: '2020-04-01',
      endsOn: '2027-03-31',
      renewal: 'AUTOMATIC',
      renewalNoticeDays: 90,
    });
    const half = placeOf(period, '2027-04-01');
    expect(barsOf(renewing, period, DAY)).toEqual([
      { kind: 'inForce', at: 0, width: half },
      { kind: 'renewal', at: half, width: 1 - half },
    ]);
    expect(noticeAt(renewing, period)).toBe(placeOf(period, '2026-12-31'));
    expect(noticeAt(renewing, periodFrom(2030))).toBeUndefined();
    expect(barsOf(term({ endsOn: '2026-03-31', startsOn: '2020-01-01' }), period, DAY)).toEqual([]);
    expect(holeBars({ from: '2021-04-01', to: undefined }, period, DAY)).toEqual([
      { kind: 'hole', at: 0, width: placeOf(period, '2026-12-01') },
    ]);
  });

  test('has no bar outside of the period and none over another of the same contract', () => {
    const day = fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(DAY, n));
    fc.assert(
      fc.property(day, day, fc.boolean(), day, (startsOn, endsOn, isAutomatic, seen) => {
        const one = term({ startsOn, endsOn, renewal: isAutomatic ? 'AUTOMATIC' : 'NONE' });
        let end = 0;
        for (const { at, width } of barsOf(one, period, seen)) {
          expect(at).toBeGreaterThanOrEqual(end - 1e-9);
          expect(width).toBeGreaterThan(0);
          end = at + width;
        }
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: repeats(60, 1000) },
    );
  });
});

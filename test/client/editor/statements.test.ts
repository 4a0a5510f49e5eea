import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byRequirement,
  differing,
  inputOf,
  lineOf,
  linesOn,
  saidIn,
  sameLines,
  sharing,
} from '../../../client/model/editor/lines.ts';
import {
  type CellOf,
  type CellStance,
  edited,
  mayState,
  PALETTE,
  restated,
  withStance,
} from '../../../client/model/editor/statements.ts';
import type { PhaseCode } from '../../../client/model/place.ts';
import { repeats } from '../../support/repeats.ts';
import { line, PHASES } from './samples.ts';

const cell = (phase: PhaseCode = 'NORMAL', alone = false): CellOf => ({
  requirement: 'c:r',
  phases: PHASES,
  phase,
  alone,
});
const stances = (own: ReturnType<typeof withStance>): CellStance[] =>
  PHASES.map((phase) => saidIn(own, phase)?.stance ?? null);

describe('what is said in a cell', () => {
  test('goes into all phases in which the same was said, and into one where only that is meant', () => {
    const all = withStance([], cell(), 'SELF');
    expect(all).toEqual([line('c:r')]);
    const split = withStance(all, cell('DISASTER', true), 'SUPPLIER');
    expect(stances(split)).toEqual(['SELF', 'SUPPLIER', 'SELF']);
    expect(stances(withStance(split, cell('CYBERATTACK'), 'SHARED'))).toEqual(['SHARED', 'SUPPLIER', 'SHARED']);
    expect(withStance(split, cell('DISASTER'), 'SELF')).toEqual(all);
    expect(stances(withStance(split, cell('DISASTER'), null))).toEqual(['SELF', null, 'SELF']);
    expect(stances(withStance(withStance(split, cell('DISASTER'), null), cell('DISASTER'), 'FORBIDDEN'))).toEqual([
      'SELF',
      'FORBIDDEN',
      'SELF',
    ]);
  });

  test('keeps what the new stance can carry and drops the rest', () => {
    const shared = line('c:r', {
      stance: 'SHARED',
      duties: [{ id: 'd', text: { ja: '消す', en: null }, within: null, charge: null }],
      when: ['own-idp'],
      satisfies: ['x'],
      note: { ja: '備考', en: null },
    });
    expect(restated(shared, 'CONSUMER')).toEqual({ ...shared, stance: 'CONSUMER' });
    expect(restated(shared, 'FORBIDDEN')).toEqual(line('c:r', { stance: 'FORBIDDEN', note: shared.note }));
    expect(mayState('USAGE', 'CONSUMER')).toBe(false);
    expect(mayState('SAAS', 'CONSUMER')).toBe(true);
    expect(mayState('ORGANISATION', null)).toBe(true);
  });

  test('is exactly one statement or none in each phase, whatever was said before, and other phases say what they said', () => {
    const step = fc.record({
      phase: fc.constantFrom(...PHASES),
      alone: fc.boolean(),
      stance: fc.constantFrom(...PALETTE),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let own = withStance([], cell(), null);
        for (const { phase, alone, stance } of steps) {
          const before = stances(own);
          own = withStance(own, cell(phase, alone), stance);
          const at = PHASES.indexOf(phase);
          expect(stances(own)).toEqual(
            before.map((said, index) => (index === at || (!alone && said === before[at]) ? stance : said)),
          );
          for (const of of PHASES) {
            expect(own.filter(({ phases }) => phases === null || phases.includes(of)).length).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: repeats(100, 3000) },
    );
  });

  test('is untouched where nothing changes', () => {
    const own = [line('c:r', { stance: 'SUPPLIER', via: 'x' })];
    expect(withStance(own, cell(), 'SUPPLIER')).toBe(own);
    expect(edited(own, cell(), (now) => now ?? null)).toBe(own);
    expect(withStance([], cell(), null)).toEqual([]);
  });
});

describe('the lines of a sheet', () => {
  test('go to the API as they came, without what is not said', () => {
    const given = {
      requirementKey: 'c:r',
      phases: ['DISASTER', 'NORMAL'],
      stance: 'SHARED',
      viaKey: null,
      duties: [{ key: 'd', text: { ja: '消す', en: 'Delete' }, within: null, charge: 'EXTRA' }],
      when: ['t'],
      satisfies: [],
      compensation: null,
      charge: null,
      accountable: 'OWNER',
      evidence: [{ key: 'e' }],
      note: null,
      source: { document: '仕様書', page: null },
    } as const;
    expect(inputOf(lineOf(given))).toEqual({
      requirement: 'c:r',
      phases: ['NORMAL', 'DISASTER'],
      stance: 'SHARED',
      duties: [{ id: 'd', text: { ja: '消す', en: 'Delete' }, charge: 'EXTRA' }],
      when: ['t'],
      accountable: 'OWNER',
      evidence: ['e'],
      source: { document: '仕様書', page: null },
    });
  });

  test('are compared by identity once they share what is the same', () => {
    const one = byRequirement([line('c:a'), line('c:b', { stance: 'SUPPLIER' })]);
    const other = byRequirement([line('c:b', { stance: 'CONSUMER' }), line('c:a')]);
    const shared = sharing(other, one);
    expect(linesOn(shared, 'c:a')).toBe(linesOn(one, 'c:a'));
    expect(differing(shared, one)).toEqual(['c:b']);
    const [first, second] = [
      line('c:a', { phases: ['NORMAL'] }),
      line('c:a', { stance: 'SHARED', phases: ['DISASTER'] }),
    ];
    expect(sameLines([first, second], [second, first])).toBe(true);
    expect(sameLines([first], [second])).toBe(false);
  });
});

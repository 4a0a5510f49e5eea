import { describe, expect, it } from 'vitest';
import { type Answers, type Categories, type Harm, requiredAssuranceReference } from './required-assurance.ts';

/** Worst last. */
const HARMS: readonly Harm[] = ['NONE', 'LOW', 'MODERATE', 'HIGH'];

const CATEGORIES = ['inconvenience', 'financial', 'programs', 'information', 'safety', 'violations'] as const;

/** NIST SP 800-63-3, table 6-1: the most harm that a level is good for, category by category. */
const TABLE: readonly Categories[] = [
  { inconvenience: 'LOW', financial: 'LOW', programs: 'NONE', information: 'NONE', safety: 'NONE', violations: 'NONE' },
  {
    inconvenience: 'MODERATE',
    financial: 'MODERATE',
    programs: 'MODERATE',
    information: 'MODERATE',
    safety: 'LOW',
    violations: 'MODERATE',
  },
];

/** "lowest level whose column is not exceeded by any category" */
function byTable(of: Categories): number {
  const isGoodFor = (most: Categories): boolean =>
    CATEGORIES.every((category) => HARMS.indexOf(of[category]) <= HARMS.indexOf(most[category]));
  const level = TABLE.findIndex(isGoodFor);
  return level < 0 ? 3 : level + 1;
}

const digit = (number: number, at: number, base: number): number => Math.floor(number / base ** at) % base;

const EVERY_HARM: readonly Categories[] = Array.from({ length: 4 ** 6 }, (_, number) => {
  const harm = (at: number): Harm => HARMS[digit(number, at, 4)] ?? 'NONE';
  return {
    inconvenience: harm(0),
    financial: harm(1),
    programs: harm(2),
    information: harm(3),
    safety: harm(4),
    violations: harm(5),
  };
});

const EVERY_ANSWER: readonly Answers[] = Array.from({ length: 2 ** 6 }, (_, number) => {
  const yes = (at: number): boolean => digit(number, at, 2) === 1;
  return {
    personalDataNeeded: yes(0),
    validationNeeded: yes(1),
    personalDataReachable: yes(2),
    federated: yes(3),
    personalDataInAssertion: yes(4),
    frontChannel: yes(5),
  };
});

const NO: Answers = {
  personalDataNeeded: false,
  validationNeeded: false,
  personalDataReachable: false,
  federated: false,
  personalDataInAssertion: false,
  frontChannel: false,
};

describe('the level of assurance', () => {
  it('of authenticators is that of the table for every combination of harms', () => {
    for (const harms of EVERY_HARM) expect(requiredAssuranceReference(harms, NO).aal).toBe(byTable(harms));
  });

  it('is never the combination that table 6-2 forbids, whatever is answered', () => {
    for (const harms of [...EVERY_HARM.slice(0, 300), ...EVERY_HARM.slice(-50)]) {
      for (const answers of EVERY_ANSWER) {
        const { ial, aal } = requiredAssuranceReference(harms, answers);
        expect(ial === 1 && aal === 1 && answers.personalDataReachable).toBe(false);
      }
    }
  });

  const calm: Categories = {
    inconvenience: 'LOW',
    financial: 'LOW',
    programs: 'NONE',
    information: 'NONE',
    safety: 'NONE',
    violations: 'NONE',
  };
  const grave: Categories = { ...calm, safety: 'MODERATE' };

  it.each<[string, Categories, Partial<Answers>, object]>([
    ['nothing at all', calm, {}, { ial: 1, aal: 1 }],
    [
      'personal data needed and validated, with little harm',
      calm,
      { personalDataNeeded: true, validationNeeded: true },
      { ial: 1, aal: 1 },
    ],
    [
      'personal data that need not be validated, with grave harm',
      grave,
      { personalDataNeeded: true },
      { ial: 1, aal: 3 },
    ],
    [
      'personal data that is validated, with grave harm',
      grave,
      { personalDataNeeded: true, validationNeeded: true },
      { ial: 3, aal: 3 },
    ],
    ['personal data that can be reached', calm, { personalDataReachable: true }, { ial: 1, aal: 2 }],
    ['federation of nothing personal over the back channel', calm, { federated: true }, { ial: 1, aal: 1, fal: 1 }],
    [
      'an assertion with personal data',
      calm,
      { federated: true, personalDataInAssertion: true },
      { ial: 1, aal: 1, fal: 2 },
    ],
    ['an assertion over the front channel', calm, { federated: true, frontChannel: true }, { ial: 1, aal: 1, fal: 2 }],
    ['a front channel without federation', calm, { frontChannel: true }, { ial: 1, aal: 1 }],
  ])('for %s', (_, harms, answers, levels) => {
    expect(requiredAssuranceReference(harms, { ...NO, ...answers })).toEqual(levels);
  });
});

import { describe, expect, test } from 'vitest';
import { HARM_LEVELS } from '../../server/model/vocabulary.ts';
import { adviseAssurance } from '../../server/usecases/queries/assurance.ts';

const NONE = {
  inconvenience: 'NONE',
  financial: 'NONE',
  programs: 'NONE',
  information: 'NONE',
  safety: 'NONE',
  violations: 'NONE',
} as const;
const NO = {
  personalDataNeeded: false,
  validationNeeded: false,
  personalDataReachable: false,
  federated: false,
  personalDataInAssertion: false,
  frontChannel: false,
} as const;
const codes = (...asked: Parameters<typeof adviseAssurance>) =>
  adviseAssurance(...asked).differences.map(({ code }) => code);

describe('the advice on levels of assurance', () => {
  test.each([
    [
      'a portal on which patients read their results',
      { information: 'MODERATE' },
      [2, 2, undefined],
      ['AAL2_OFFERS_PHISHING_RESISTANCE'],
    ],
    [
      'booking without a record',
      { inconvenience: 'LOW' },
      [1, 2, undefined],
      ['LOW_IS_LEVEL_1', 'IAL1_IS_PROOFED', 'AAL2_OFFERS_PHISHING_RESISTANCE'],
    ],
    ['signing of prescriptions', { safety: 'HIGH' }, [3, 3, undefined], ['IAL3_ON_SITE', 'AAL3_KEY_STAYS']],
  ] as const)('says the levels, and what revision 4 asks otherwise: %s', (_, harm, levels, differences) => {
    const answers = { ...NO, personalDataNeeded: true, validationNeeded: true, personalDataReachable: true };
    const advice = adviseAssurance({ ...NONE, ...harm }, answers);
    expect([advice.ial, advice.aal, advice.fal]).toEqual(levels);
    expect(advice.differences.map(({ code }) => code)).toEqual(differences);
  });

  test('names the tree of impacts only where it leads elsewhere', () => {
    expect(codes({ ...NONE, safety: 'MODERATE' }, NO)).toContain('MODERATE_SAFETY_IS_LEVEL_2');
    expect(codes({ ...NONE, safety: 'MODERATE', information: 'HIGH' }, NO)).not.toContain('MODERATE_SAFETY_IS_LEVEL_2');
    expect(codes({ ...NONE, violations: 'LOW' }, NO)).toContain('LOW_IS_LEVEL_1');
    expect(codes(NONE, NO)).toEqual(['IAL1_IS_PROOFED']);
  });

  test('has a sentence in both languages for all that it names', () => {
    for (const safety of HARM_LEVELS) {
      const { differences } = adviseAssurance({ ...NONE, safety }, { ...NO, federated: true });
      expect(differences.filter(({ text }) => text.ja === '' || (text.en ?? '') === '')).toEqual([]);
    }
  });
});

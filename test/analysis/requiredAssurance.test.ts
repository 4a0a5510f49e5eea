import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requiredAssurance } from '../../server/analysis/assurance/requiredAssurance.ts';
import { HARM_LEVELS } from '../../server/model/vocabulary.ts';
import { requiredAssuranceReference } from '../reference/required-assurance.ts';

const harm = fc.constantFrom(...HARM_LEVELS);
const categories = fc.record({
  inconvenience: harm,
  financial: harm,
  programs: harm,
  information: harm,
  safety: harm,
  violations: harm,
});
const answers = fc.record({
  personalDataNeeded: fc.boolean(),
  validationNeeded: fc.boolean(),
  personalDataReachable: fc.boolean(),
  federated: fc.boolean(),
  personalDataInAssertion: fc.boolean(),
  frontChannel: fc.boolean(),
});

it('the least levels of assurance are those of the reference', () => {
  fc.assert(
    fc.property(categories, answers, (harms, said) => {
      const { ial, aal, fal } = requiredAssurance(harms, said);
      const levels = { ial, aal, ...(fal === undefined ? {} : { fal }) };
      expect(levels).toEqual(requiredAssuranceReference(harms, said));
    }),
    { numRuns: 5000 },
  );
});

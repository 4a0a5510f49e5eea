import { z } from 'zod';
import { day } from './values.ts';
import { HARM_LEVELS } from './vocabulary.ts';

const impact = (of: string) => z.enum(HARM_LEVELS).describe(`Harm of a wrong identity: ${of}`);
const answer = (question: string) => z.boolean().describe(question);

const impactCategories = z
  .strictObject({
    inconvenience: impact('inconvenience, distress, loss of standing'),
    financial: impact('financial loss or liability'),
    programs: impact('harm to what the organisation does'),
    information: impact('unauthorised release of information'),
    safety: impact('personal safety'),
    violations: impact('civil or criminal violations'),
  })
  .meta({ id: 'ImpactCategories', description: 'How bad it would be if an identity were wrong, by kind of harm' });
export type ImpactCategories = z.infer<typeof impactCategories>;

const assuranceAnswers = z
  .strictObject({
    personalDataNeeded: answer('Whether personal information is needed to give the service'),
    validationNeeded: answer('Whether it has to be validated'),
    personalDataReachable: answer('Whether personal data can be reached'),
    federated: answer('Whether identities of another party are accepted'),
    personalDataInAssertion: answer('Whether the assertion holds personal data'),
    frontChannel: answer('Whether the assertion travels through the browser of the user'),
  })
  .meta({ id: 'AssuranceAnswers', description: 'What the choice of assurance levels asks beside the kinds of harm' });
export type AssuranceAnswers = z.infer<typeof assuranceAnswers>;

/**
 * The answers from which the assurance levels that a usage needs follow (README, "Component"; NIST SP 800-63-3, section 6).
 * For people: no rule reads it.
 */
export const assuranceBasis = z
  .strictObject({
    categories: impactCategories.describe('The kinds of harm, each with how bad it would be'),
    answers: assuranceAnswers.describe('The other questions'),
    by: z.string().min(1).describe('Who answered'),
    on: day.describe('When it was answered'),
  })
  .meta({ id: 'AssuranceBasis', description: 'The answers from which needed assurance levels follow' });
export type AssuranceBasis = z.infer<typeof assuranceBasis>;

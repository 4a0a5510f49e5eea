import { z } from 'zod';
import { lineSource } from './sheet.ts';
import { componentId, type Day, day, findingId, localText, partyId, requirementKey } from './values.ts';
import { SEVERITIES } from './vocabulary.ts';

/** Something known to be wrong with a component: a vulnerability, an audit remark (README, "Findings"). */
export const finding = z
  .strictObject({
    id: findingId,
    component: componentId.describe('Id of the component that it is about; the finding is its owner’s'),
    title: localText.describe('What is wrong'),
    severity: z.exactOptional(z.enum(SEVERITIES)).describe('How bad it is, as its source says; for people'),
    foundOn: day.describe('When it was found'),
    requirement: z.exactOptional(requirementKey).describe('The requirement that it is about'),
    assignee: z.exactOptional(partyId).describe('Id of the party that puts it right; left out: not assigned'),
    dueOn: z.exactOptional(day).describe('Day by which it is to be put right'),
    closedOn: z.exactOptional(day).describe('When it was put right; left out: it is open'),
    source: z.exactOptional(lineSource).describe('Where it was taken from'),
  })
  .meta({ id: 'Finding', description: 'Something known to be wrong with a component' });
export type Finding = z.infer<typeof finding>;

/** Whether a finding is open on a day: found by then, and not put right by then. */
export const isOpenOn = ({ foundOn, closedOn }: Finding, on: Day): boolean =>
  foundOn <= on && !(closedOn !== undefined && closedOn <= on);

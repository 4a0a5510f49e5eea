import { z } from 'zod';
import { day, partyId } from './values.ts';
import { DECISION_STATES } from './vocabulary.ts';

/** What people say about a gap. It hides nothing: only the model closes a gap (model/README.md). */
export const decision = z
  .strictObject({
    institution: partyId.describe('Id of the institution that has the gap'),
    gap: z.string().min(1).describe('Id of the gap'),
    state: z.enum(DECISION_STATES).describe('Being talked about, or accepted as a risk'),
    reason: z.string().min(1).describe('Why'),
    by: z.string().min(1).describe('Who decided'),
    on: day.describe('When it was decided'),
    until: z.exactOptional(day).describe('Day by which it is to be settled, or until which the risk is accepted'),
  })
  .meta({ id: 'Decision', description: 'What people say about a gap; it hides nothing' });
export type Decision = z.infer<typeof decision>;

import { z } from 'zod';
import { asId } from './shape/ids.ts';
import { componentId, day, evidenceId, localText, phase, requirementKey, trait } from './values.ts';
import { ACCOUNTABLES, CHARGES, STANCES, type Stance } from './vocabulary.ts';

/** Whether work is paid for with the rest; left out: not stated. For people: no rule reads it. */
const charge = z.exactOptional(z.enum(CHARGES)).describe('Paid for with the rest, or extra; left out: not stated');

/** What the consumer must do; the same id on several lines of a sheet is the same duty. */
const dutyItem = z
  .strictObject({
    id: asId(z.string().min(1).describe('Unique within the line; on several lines of a sheet it is the same duty')),
    text: z.exactOptional(localText).describe('What is to be done'),
    within: z.exactOptional(localText).describe('Until when, or how often, for people'),
    charge,
  })
  .meta({ id: 'DutyItem', description: 'Something that the consumer must do' });
export type DutyItem = z.infer<typeof dutyItem>;

/** The document that a statement, or a finding, was taken from. */
export const lineSource = z
  .strictObject({
    document: z.string().min(1).describe('Name of the document'),
    page: z.exactOptional(z.string().min(1)).describe('Page or section'),
  })
  .meta({ id: 'LineSource', description: 'The document that the statement was taken from' });

/** One responsibility edge, component → requirement (model/README.md, "Sheet"). */
const line = z
  .strictObject({
    requirement: requirementKey,
    phases: z.exactOptional(z.array(phase)).describe('Left out: all phases of the requirement'),
    stance: z.enum(STANCES).describe("Who does the work, seen from the component's owner"),
    via: z.exactOptional(asId(z.string().min(1))).describe('For SUPPLIER: id of the component that does it'),
    duties: z.exactOptional(z.array(dutyItem)).describe('For SHARED and CONSUMER: what the consumer must do'),
    when: z
      .exactOptional(z.array(trait))
      .describe("For SHARED and CONSUMER: the consumer's part is for those with one of these traits"),
    satisfies: z
      .exactOptional(z.array(asId(z.string().min(1))))
      .describe("Suppliers' duty items that this line takes on"),
    compensation: z.exactOptional(localText).describe('For FORBIDDEN: the control that stands in'),
    charge,
    accountable: z
      .exactOptional(z.enum(ACCOUNTABLES))
      .describe('Who answers for it, where that is not who does it; for people'),
    evidence: z.exactOptional(z.array(evidenceId)).describe('Ids of the evidence for it'),
    note: z.exactOptional(localText).describe('Remark for people'),
    source: z.exactOptional(lineSource).describe('Where the statement was taken from'),
  })
  .meta({ id: 'Line', description: 'One statement: who does what a requirement asks for' });
export type Line = z.infer<typeof line>;

/** What a component's owner says, requirement by requirement; without a `publishedOn` it is a draft. */
export const sheet = z
  .strictObject({
    component: componentId.describe('Id of the component it speaks about'),
    version: asId(z.string().min(1).describe('Name of this version')),
    publishedOn: z
      .exactOptional(day.nullable())
      .meta({ description: 'In force from this day on; null: a draft, without effect', default: null }),
    lines: z.exactOptional(z.array(line)).describe('At most one for each requirement and phase'),
  })
  .meta({ id: 'Sheet', description: "What a component's owner says about it, in one version" });
export type Sheet = z.infer<typeof sheet>;

/** The fields of a line that only some stances may carry. */
export const LINE_FIELDS: Readonly<
  Record<'via' | 'duties' | 'when' | 'satisfies' | 'compensation', readonly Stance[]>
> = {
  via: ['SUPPLIER'],
  duties: ['SHARED', 'CONSUMER'],
  when: ['SHARED', 'CONSUMER'],
  satisfies: ['SELF', 'SHARED', 'CONSUMER', 'SUPPLIER'],
  compensation: ['FORBIDDEN'],
};

/** Whether a sheet has effect at all: drafts have none. */
export function isPublished(of: Sheet): of is Sheet & { readonly publishedOn: NonNullable<Sheet['publishedOn']> } {
  return of.publishedOn !== undefined && of.publishedOn !== null;
}

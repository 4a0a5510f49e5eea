import { z } from 'zod';
import { catalogueId, componentId, kana, localText, partyId } from './values.ts';
import { CONTACT_PURPOSES, DISCLOSURE_KINDS, FACILITY_CLASSES, FACILITY_TYPES, PARTY_TYPES } from './vocabulary.ts';

const words = (meaning: string) => z.exactOptional(z.string().min(1)).describe(meaning);

/** Whom to turn to for something. For people: no rule reads it. */
const contact = z
  .strictObject({
    purpose: z.enum(CONTACT_PURPOSES).describe('What one turns to them for'),
    name: words('Who it is'),
    department: words('Where in the organisation'),
    phone: words('Telephone number, as it is dialled'),
    email: words('E-mail address'),
    hours: words('When they can be reached'),
    deputy: words('Who stands in, and how they are reached'),
  })
  .meta({ id: 'Contact', description: 'Whom to turn to at a party' });
export type Contact = z.infer<typeof contact>;

/** What an institution has decided about an いいえ of a form; one that names no such いいえ has no effect. */
const treatment = z
  .strictObject({
    component: componentId.describe('Id of the component whose form it is'),
    kind: z.enum(DISCLOSURE_KINDS).describe('Which form'),
    item: z.string().min(1).describe('The item of the form, as the form names it'),
    text: localText.describe('What is done about it, and until when'),
  })
  .meta({ id: 'Treatment', description: 'What an institution has decided about an item answered いいえ' });
export type Treatment = z.infer<typeof treatment>;

/** An institution or a vendor; an institution may also supply others (model/README.md, "Party"). */
export const party = z
  .strictObject({
    id: partyId,
    type: z.enum(PARTY_TYPES).describe('An institution may supply others, too'),
    name: localText.describe('What people call it'),
    kana: z.exactOptional(kana),
    area: words('The area that it is counted in, such as its prefecture; no rule reads it'),
    contacts: z
      .exactOptional(z.array(contact))
      .describe('Whom to turn to, for people; shown to partners of a contract'),
    facilityType: z
      .exactOptional(z.enum(FACILITY_TYPES))
      .describe("Institutions only: the guideline's type; left out: requirements for all types apply"),
    facilityClass: z.exactOptional(z.enum(FACILITY_CLASSES)).describe('Institutions only'),
    adopts: z.exactOptional(z.array(catalogueId)).describe('Institutions only: editions it is assessed against'),
    treatments: z
      .exactOptional(z.array(treatment))
      .describe('Institutions only, and private to it: what it has decided about items answered いいえ'),
  })
  .meta({ id: 'Party', description: 'An institution or a vendor' });
export type Party = z.infer<typeof party>;

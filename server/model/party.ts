import { z } from 'zod';
import { catalogueId, kana, localText, partyId } from './values.ts';
import { CONTACT_PURPOSES, FACILITY_CLASSES, FACILITY_TYPES, PARTY_TYPES } from './vocabulary.ts';

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

/** An institution or a vendor; an institution may also supply others (model/README.md, "Party"). */
export const party = z
  .strictObject({
    id: partyId,
    type: z.enum(PARTY_TYPES).describe('An institution may supply others, too'),
    name: localText.describe('What people call it'),
    kana: z.exactOptional(kana),
    contacts: z
      .exactOptional(z.array(contact))
      .describe('Whom to turn to, for people; shown to partners of a contract'),
    facilityType: z
      .exactOptional(z.enum(FACILITY_TYPES))
      .describe("Institutions only: the guideline's type; left out: requirements for all types apply"),
    facilityClass: z.exactOptional(z.enum(FACILITY_CLASSES)).describe('Institutions only'),
    adopts: z.exactOptional(z.array(catalogueId)).describe('Institutions only: editions it is assessed against'),
  })
  .meta({ id: 'Party', description: 'An institution or a vendor' });
export type Party = z.infer<typeof party>;

import { z } from 'zod';
import { catalogueId, kana, localText, partyId } from './values.ts';
import { FACILITY_CLASSES, FACILITY_TYPES, PARTY_TYPES } from './vocabulary.ts';

/** An institution or a vendor; an institution may also supply others (model/README.md, "Party"). */
export const party = z
  .strictObject({
    id: partyId,
    type: z.enum(PARTY_TYPES).describe('An institution may supply others, too'),
    name: localText.describe('What people call it'),
    kana: z.exactOptional(kana),
    facilityType: z
      .exactOptional(z.enum(FACILITY_TYPES))
      .describe("Institutions only: the guideline's type; left out: requirements for all types apply"),
    facilityClass: z.exactOptional(z.enum(FACILITY_CLASSES)).describe('Institutions only'),
    adopts: z.exactOptional(z.array(catalogueId)).describe('Institutions only: editions it is assessed against'),
  })
  .meta({ id: 'Party', description: 'An institution or a vendor' });
export type Party = z.infer<typeof party>;

import { z } from 'zod';
import { asId } from './shape/ids.ts';
import { componentId, contractId, day, localText, partyId, serviceTerms } from './values.ts';
import { CONTRACT_KINDS, RENEWALS, SUBCONTRACTING_POLICIES } from './vocabulary.ts';

const subcontracting = z
  .strictObject({
    policy: z.enum(SUBCONTRACTING_POLICIES).describe('CONSENT: to parties consented to only'),
    consented: z.exactOptional(z.array(partyId)).describe('Parties consented to; read for CONSENT only'),
  })
  .meta({ id: 'Subcontracting', description: 'Whether the supplier may hand work on' });

const annex = z
  .strictObject({ component: componentId, sheetVersion: asId(z.string().min(1).describe('Version of its sheet')) })
  .meta({ id: 'Annex', description: 'A sheet that was signed: the customer takes on the duties in it' });

const terms = z
  .strictObject(serviceTerms)
  .meta({ id: 'ServiceTerms', description: 'Service levels that the supplier promises' });

const contractDocument = z
  .strictObject({
    title: localText.describe('What people call it'),
    url: z.exactOptional(z.string().min(1)).describe('Where it is kept'),
  })
  .meta({ id: 'ContractDocument', description: 'A document that belongs to a contract' });

/** What makes links and sheets binding between two parties (model/README.md, "Contract"). */
export const contract = z
  .strictObject({
    id: contractId,
    customer: partyId.describe('Id of the party that is supplied'),
    supplier: partyId.describe('Id of the party that supplies, another one'),
    kind: z.exactOptional(z.enum(CONTRACT_KINDS)).meta({
      description: 'How it was concluded; a PURCHASE is in force from its first day on, for ever',
      default: 'AGREEMENT',
    }),
    covers: z.array(componentId).min(1).describe("Components, the supplier's own or others' that it resells"),
    startsOn: day.describe('First day'),
    endsOn: z.exactOptional(day).describe('Last day, unless it is renewed; left out: no end'),
    renewal: z.exactOptional(z.enum(RENEWALS)).meta({ description: 'What happens at its end', default: 'NONE' }),
    renewalNoticeDays: z
      .exactOptional(z.int().min(0).max(3660))
      .describe('Days before its end by which one must say no to an automatic renewal; for people'),
    terminatedOn: z.exactOptional(day).describe('Last day, whatever the end and the renewal'),
    bundles: z
      .exactOptional(z.boolean())
      .meta({ description: 'The supplier answers for its whole chain', default: false }),
    subcontracting: z.exactOptional(subcontracting).describe('Left out: not stated'),
    annexes: z.exactOptional(z.array(annex)).describe('Sheets of covered components'),
    terms: z.exactOptional(terms).describe('What the supplier promises'),
    documents: z.exactOptional(z.array(contractDocument)).describe('The papers themselves'),
  })
  .meta({ id: 'Contract', description: 'What makes links and sheets binding between two parties' });
export type Contract = z.infer<typeof contract>;

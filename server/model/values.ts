import { z } from 'zod';
import { asId, MAX_ID_CHARACTERS } from './shape/ids.ts';
import { PHASES } from './vocabulary.ts';

/** An opaque identifier: any non-empty text that idFits accepts (shape/ids.ts), compared exactly and case-sensitively. */
const id = (of: string) => asId(z.string().min(1).describe(`Id of a ${of}: opaque, compared exactly`));

export const partyId = id('party').brand('PartyId');
export type PartyId = z.infer<typeof partyId>;

export const componentId = id('component').brand('ComponentId');
export type ComponentId = z.infer<typeof componentId>;

export const contractId = id('contract').brand('ContractId');
export type ContractId = z.infer<typeof contractId>;

export const proposalId = id('proposal').brand('ProposalId');
export type ProposalId = z.infer<typeof proposalId>;

export const catalogueId = id('catalogue').brand('CatalogueId');
export type CatalogueId = z.infer<typeof catalogueId>;

export const evidenceId = id('piece of evidence').brand('EvidenceId');
export type EvidenceId = z.infer<typeof evidenceId>;

export const findingId = id('finding').brand('FindingId');
export type FindingId = z.infer<typeof findingId>;

export const credentialId = id('credential').brand('CredentialId');
export type CredentialId = z.infer<typeof credentialId>;

/** `catalogue:requirement`; the first colon divides. */
export const requirementKey = asId(
  z.string().min(1).describe('catalogue:requirement; the first colon divides'),
  2 * MAX_ID_CHARACTERS + 1,
).brand('RequirementKey');
export type RequirementKey = z.infer<typeof requirementKey>;

/** A calendar day, `YYYY-MM-DD`; compared as text. */
export const day = z.iso
  .date()
  .meta({ id: 'Day', description: 'A calendar day, YYYY-MM-DD; a string in YAML too' })
  .brand('Day');
export type Day = z.infer<typeof day>;

/** Text for people: Japanese always, English where there is one. */
export const localText = z
  .strictObject({
    ja: z.string().min(1).describe('Japanese'),
    en: z.exactOptional(z.string().min(1)).describe('English'),
  })
  .meta({ id: 'LocalText', description: 'Text for people, in Japanese and perhaps in English' });
export type LocalText = z.infer<typeof localText>;

/** How a name is read: kana with what stands between them, letters and digits. Lists are in the order of it. */
export const kana = z
  .string()
  .min(1)
  .regex(/^[\p{sc=Hiragana}\p{sc=Katakana}\p{N}A-Za-z\u3099-\u309C\u30FC\u30FB\uFF70\uFF65\uFF9E\uFF9F\u3000 .-]*$/u, {
    error: 'BAD_KANA',
  })
  .describe('How the name is read, in kana; lists are in the order of it');

/** A trait: a short slug such as `online-eligibility`. */
export const trait = z.string().min(1).describe('A short slug such as online-eligibility');

/** One situation in which a party must answer for a requirement. */
export const phase = z.enum(PHASES);

const level = (of: string) => z.exactOptional(z.number().int().min(1).max(3)).describe(`${of} assurance level, 1 to 3`);

/** Levels of identity, authentication and federation assurance, 1–3. */
export const assurance = z
  .strictObject({ ial: level('Identity'), aal: level('Authenticator'), fal: level('Federation') })
  .meta({ id: 'Assurance', description: 'Assurance levels of identities; what is left out is unknown' });
export type Assurance = z.infer<typeof assurance>;

const hours = (meaning: string) => z.exactOptional(z.number().min(0)).describe(`${meaning}, in hours`);

/** Service levels: availability is a fraction above 0 and at most 1, the rest are hours. */
export const serviceTerms = {
  availability: z.exactOptional(z.number().gt(0).max(1)).describe('Share of the time, e.g. 0.999'),
  rtoHours: hours('Recovery time objective'),
  rpoHours: hours('Recovery point objective'),
  incidentNoticeHours: hours('Time until the customer is told of an incident'),
};

/** The catalogue's and the requirement's part of a key, or undefined where there is no colon with text on both sides. */
export function splitRequirementKey(key: string): { catalogue: string; requirement: string } | undefined {
  const colon = key.indexOf(':');
  if (colon <= 0 || colon === key.length - 1) return undefined;
  return { catalogue: key.slice(0, colon), requirement: key.slice(colon + 1) };
}

/** The catalogues that some requirement keys name, each once. */
export function cataloguesNamed(keys: Iterable<string>): Set<string> {
  return new Set([...keys].flatMap((key) => splitRequirementKey(key)?.catalogue ?? []));
}

/** The key of one requirement of one catalogue. */
export function keyOf(catalogue: string, requirement: string): RequirementKey {
  return requirementKey.parse(`${catalogue}:${requirement}`);
}

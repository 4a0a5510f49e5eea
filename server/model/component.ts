import { z } from 'zod';
import { assuranceBasis } from './assuranceBasis.ts';
import { assurance, componentId, credentialId, day, kana, localText, partyId, serviceTerms, trait } from './values.ts';
import { COMPONENT_KINDS, type ComponentKind, DISCLOSURE_KINDS, EXPOSURES, LAYERS, type Layer } from './vocabulary.ts';

const negative = z
  .strictObject({ item: z.string().min(1).describe('The item of the form, as the form names it; once in a form') })
  .meta({ id: 'NegativeAnswer', description: 'An item of a form that was answered いいえ' });

const disclosure = z
  .strictObject({
    kind: z.enum(DISCLOSURE_KINDS).describe('Which form'),
    version: z.exactOptional(z.string().min(1)).describe('Version of the form'),
    issuedOn: z.exactOptional(day).describe('When it was filled in'),
    negatives: z.exactOptional(z.array(negative)).describe('Items answered いいえ; left out: none'),
  })
  .meta({ id: 'Disclosure', description: 'A disclosure form that was filled in for the component' });

const needs = z
  .strictObject({ ...serviceTerms, assurance: z.exactOptional(assurance).describe('Levels that it needs') })
  .meta({ id: 'Needs', description: 'What the institution needs of the service that it uses' });

/** Everything that can carry a responsibility; owned by exactly one party (model/README.md, "Component"). */
export const component = z
  .strictObject({
    id: componentId,
    owner: partyId.describe('Id of the party that owns it'),
    kind: z.enum(COMPONENT_KINDS).describe('What it is; decides its layers unless they are given'),
    name: localText.describe('What people call it'),
    kana: z.exactOptional(kana),
    product: z.exactOptional(z.string().min(1)).describe('Name of the product that it is, as its maker writes it'),
    productVersion: z.exactOptional(z.string().min(1)).describe('Version of the product that is in use'),
    layers: z.exactOptional(z.array(z.enum(LAYERS))).describe('Left out: those of its kind; an empty list means none'),
    traits: z
      .exactOptional(z.array(trait))
      .describe('What requirements and duties may ask for; `public-sheet`: a vendor’s sheets are for all to read'),
    lacks: z.exactOptional(z.array(trait)).describe('Traits that it is known not to have; none of its traits'),
    exposure: z.exactOptional(z.enum(EXPOSURES)).describe('How it can be reached from outside; left out: not at all'),
    assurance: z.exactOptional(assurance).describe('Levels that it reaches; what is left out is unknown'),
    credentials: z
      .exactOptional(z.array(credentialId))
      .describe('Ids of accounts, keys and tokens that open it, never the secrets; the same on two opens both'),
    disclosures: z.exactOptional(z.array(disclosure)).describe('Forms that were filled in for it'),
    needs: z.exactOptional(needs).describe('On a USAGE only'),
    assuranceBasis: z
      .exactOptional(assuranceBasis)
      .describe('On a USAGE only: the answers from which the levels that it needs follow; for people'),
  })
  .meta({ id: 'Component', description: 'Anything that can carry a responsibility' });
export type Component = z.infer<typeof component>;

/** What a service carries itself only while it runs on nothing else: the platform or the machine under it. */
const UNLESS_IT_RUNS_ON: Readonly<Partial<Record<ComponentKind, readonly Layer[]>>> = {
  SAAS: ['platform', 'infrastructure', 'facility'],
  PAAS: ['infrastructure', 'facility'],
};

const DEFAULT_LAYERS: Readonly<Record<ComponentKind, readonly Layer[]>> = {
  ORGANISATION: ['governance', 'organisation'],
  ON_PREMISES: ['data', 'application', 'platform', 'infrastructure', 'identity', 'facility'],
  TERMINAL: ['terminal'],
  APPLIANCE: ['network'],
  NETWORK: ['network'],
  LINE: ['connection'],
  SAAS: ['data', 'application', 'identity'],
  PAAS: ['platform'],
  IAAS: ['infrastructure', 'facility'],
  OPERATION: [],
  API: ['interface'],
  USAGE: [],
};

/** The layers of a component that names none itself (model/README.md, table of kinds). */
export function defaultLayers(kind: ComponentKind, hasRunsOn: boolean): readonly Layer[] {
  const own = DEFAULT_LAYERS[kind];
  return hasRunsOn ? own : [...own, ...(UNLESS_IT_RUNS_ON[kind] ?? [])];
}

import { z } from 'zod';
import { catalogue } from './catalogue.ts';
import { component } from './component.ts';
import { contract } from './contract.ts';
import { decision } from './decision.ts';
import { evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { link } from './link.ts';
import { party } from './party.ts';
import { proposal } from './proposal.ts';
import { sheet } from './sheet.ts';
import { catalogueId, day, localText } from './values.ts';

/** The format's name and major version; another major version is another format. */
export const MODEL_FORMAT = 'bunkai-model/1';

/** The kinds of entity that a model holds, in the order in which a document lists them. */
export const ENTITY_LISTS = [
  'catalogues',
  'parties',
  'components',
  'links',
  'sheets',
  'contracts',
  'evidence',
  'findings',
  'decisions',
  'proposals',
] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];

/**
 * A whole model or a part of one (INTERFACES.md, "Model document"). This schema is the one source of the types, of
 * what reading validates and of schema/model.schema.json.
 */
export const modelDocument = z
  .strictObject({
    format: z.literal(MODEL_FORMAT).describe('Name and major version of the format'),
    title: z.exactOptional(localText).describe('What the file is about'),
    requires: z.exactOptional(z.array(catalogueId)).describe('Catalogues that must be there when all files are read'),
    asOf: z.exactOptional(day).describe('Day to analyse unless another is asked for'),
    catalogues: z.exactOptional(z.array(catalogue)).describe('Documents that ask for things'),
    parties: z.exactOptional(z.array(party)).describe('Institutions and vendors'),
    components: z.exactOptional(z.array(component)).describe('What can carry a responsibility'),
    links: z.exactOptional(z.array(link)).describe('At most one of a kind from one component to another'),
    sheets: z.exactOptional(z.array(sheet)).describe('Who does what, component by component'),
    contracts: z.exactOptional(z.array(contract)).describe('What makes links and sheets binding'),
    evidence: z.exactOptional(z.array(evidence)).describe('What lines may refer to as proof'),
    findings: z.exactOptional(z.array(finding)).describe('What is known to be wrong with components'),
    decisions: z.exactOptional(z.array(decision)).describe('What people say about gaps; at most one for each'),
    proposals: z.exactOptional(z.array(proposal)).describe('What one party to a contract asks the other to agree to'),
  })
  .describe('A whole model or a part of one: who is responsible for what, and by which contracts');
export type ModelDocument = z.infer<typeof modelDocument>;

/** A model: every entity, each list in the order it was given; nothing in the analysis depends on that order. */
export type Model = { readonly [K in EntityList]: readonly NonNullable<ModelDocument[K]>[number][] };

/** Several documents as one model, lists joined in the order of the documents. */
export function joinDocuments(documents: readonly ModelDocument[]): Model {
  return {
    catalogues: documents.flatMap((d) => d.catalogues ?? []),
    parties: documents.flatMap((d) => d.parties ?? []),
    components: documents.flatMap((d) => d.components ?? []),
    links: documents.flatMap((d) => d.links ?? []),
    sheets: documents.flatMap((d) => d.sheets ?? []),
    contracts: documents.flatMap((d) => d.contracts ?? []),
    evidence: documents.flatMap((d) => d.evidence ?? []),
    findings: documents.flatMap((d) => d.findings ?? []),
    decisions: documents.flatMap((d) => d.decisions ?? []),
    proposals: documents.flatMap((d) => d.proposals ?? []),
  };
}

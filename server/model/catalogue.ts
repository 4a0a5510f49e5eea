import { z } from 'zod';
import { asId } from './shape/ids.ts';
import { catalogueId, day, localText, phase, requirementKey, trait } from './values.ts';
import { CONFIDENCES, DEFENCES, FACILITY_TYPES, LAYERS, MAPPING_RELATIONS, PRIORITIES, READERS } from './vocabulary.ts';

const text = (meaning: string) => z.exactOptional(z.string().min(1)).describe(meaning);
const texts = (meaning: string) => z.exactOptional(z.array(z.string().min(1))).describe(meaning);

/** One thing that the document asks for (model/README.md, "Catalogue, requirement, mapping"). */
const requirement = z
  .strictObject({
    id: asId(z.string().min(1).describe('Unique within the catalogue')),
    title: z.exactOptional(localText).describe('A noun phrase; title or summary is needed'),
    summary: z.exactOptional(localText).describe('What is asked for, in one or two sentences'),
    group: text('Id of the group it belongs to'),
    chapter: text('Id of the chapter it belongs to'),
    item: text("Its number in the document's own numbering"),
    topics: texts('Slugs for searching; no rule reads them'),
    related: texts("References in the document's own numbering"),
    source: text('Where it was read'),
    confidence: z
      .exactOptional(z.enum(CONFIDENCES))
      .meta({ description: 'INFERRED: not all of it was seen', default: 'READ' }),
    layers: z.array(z.enum(LAYERS)).min(1).describe('What it is about; it applies to components with one of them'),
    phases: z.array(phase).min(1).describe('Situations in which a party must answer for it'),
    facilityTypes: z
      .exactOptional(z.array(z.enum(FACILITY_TYPES)))
      .describe('Institutions it addresses; left out: all'),
    delegable: z
      .exactOptional(z.array(z.enum(FACILITY_TYPES)))
      .describe('Facility types that may leave it to the contract'),
    traits: z.exactOptional(z.array(trait)).describe('The component needs one of them; left out: none needed'),
    priority: z.exactOptional(z.enum(PRIORITIES)).meta({ description: 'How binding it is', default: 'MUST' }),
    evidenceRequired: z
      .exactOptional(z.boolean())
      .meta({ description: 'Whoever does it has to show evidence', default: false }),
    defends: z.exactOptional(z.enum(DEFENCES)).describe('What it does against an attack; left out: nothing'),
    updates: z
      .exactOptional(z.boolean())
      .meta({ description: 'It is the duty to apply security updates', default: false }),
    readers: z.exactOptional(z.array(z.enum(READERS)).min(1)).describe('For whom it is to be read; left out: unknown'),
  })
  .meta({ id: 'Requirement', description: 'One thing that a catalogue asks for' });
export type Requirement = z.infer<typeof requirement>;

/** Relates requirements of two catalogues; it may name catalogues that are not loaded. */
const mapping = z
  .strictObject({
    source: requirementKey,
    target: requirementKey,
    relation: z
      .enum(MAPPING_RELATIONS)
      .describe('SUPERSET: the source covers more; EQUAL and SUPERSET carry statements'),
  })
  .meta({ id: 'Mapping', description: 'How requirements of two catalogues relate; either may be missing' });
export type Mapping = z.infer<typeof mapping>;

const group = z
  .strictObject({
    id: asId(z.string().min(1).describe('Unique within the catalogue')),
    title: z.exactOptional(localText).describe('Its heading'),
  })
  .meta({ id: 'Group', description: 'An edition or a family of requirements' });

const chapter = z
  .strictObject({
    id: asId(z.string().min(1).describe('Unique within the catalogue')),
    group: text('Id of the group it belongs to'),
    title: z.exactOptional(localText).describe('Its heading'),
    note: z.exactOptional(localText).describe('Explanation for people'),
  })
  .meta({ id: 'Chapter', description: 'A part of the document' });

/** One edition of one document. */
export const catalogue = z
  .strictObject({
    id: catalogueId.describe('Id of the catalogue, without a colon'),
    title: z.exactOptional(localText).describe('Name of the document and the edition'),
    publishedOn: z.exactOptional(day).describe('When this edition was published'),
    publisher: z.exactOptional(localText).describe('Who published it'),
    source: text('Where the document is found'),
    supersededBy: text('Id of the edition that replaced it; it need not be there'),
    unchecked: z
      .exactOptional(z.boolean())
      .meta({ description: 'It has not been compared with the official text yet', default: false }),
    groups: z.exactOptional(z.array(group)).describe('Editions or families of requirements'),
    chapters: z.exactOptional(z.array(chapter)).describe('Parts of the document'),
    requirements: z.exactOptional(z.array(requirement)).describe('What the document asks for'),
    mappings: z.exactOptional(z.array(mapping)).describe('Requirements of other catalogues that correspond'),
  })
  .meta({ id: 'Catalogue', description: 'One edition of one document that asks for things' });
export type Catalogue = z.infer<typeof catalogue>;

/** The chapter that a requirement of a catalogue is in; ids of chapters are unique in it. */
export const chapterOf = ({ chapters = [] }: Catalogue, { chapter: id }: Requirement) =>
  chapters.find((each) => each.id === id);

/** The group of a catalogue with an id. */
export const groupOf = ({ groups = [] }: Catalogue, id: string | undefined) => groups.find((each) => each.id === id);

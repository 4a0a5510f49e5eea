import type { Catalogue, Mapping, Requirement } from '../../../model/catalogue.ts';
import { layerOf, phaseOf, READ_CODE } from '../words.ts';
import { type Fields, withoutNone } from './draft.ts';
import { codesIn, type Ground, localised, orNone, said, unlessEmpty } from './ground.ts';
import type { RowReader } from './rowReader.ts';

/** What rows say of a catalogue, gathered until all have been read: a catalogue is checked once. */
export interface GatheredCatalogue {
  readonly requirements: Map<string, Fields>;
  readonly mappings: Map<string, Fields>;
}

const emptyCatalogue = (): GatheredCatalogue => ({ requirements: new Map(), mappings: new Map() });

function gathered({ catalogues }: Ground, id: string): GatheredCatalogue {
  const found = catalogues.get(id) ?? emptyCatalogue();
  catalogues.set(id, found);
  return found;
}

/** Whether the reader may change catalogues, which are for administrators; else that is said. */
function mayRead({ mayAddForOthers }: Ground, row: RowReader): boolean {
  if (!mayAddForOthers) row.problem(undefined, 'NOT_YOURS');
  return mayAddForOthers;
}

const known = ({ draft }: Ground, catalogue: string, id: string): Requirement | undefined =>
  draft.catalogues.get(catalogue)?.requirements?.find((requirement) => requirement.id === id);

function textOf(row: RowReader, of: 'title' | 'summary', before: Requirement | undefined): unknown {
  const [ja, en] = [row.text(of), row.text(`${of}En`)];
  return ja === undefined ? before?.[of] : localised(ja, en, before?.[of]);
}

/** Reads a row of a list of requirements. */
export function readRequirementRow(ground: Ground, row: RowReader): string | undefined {
  const catalogue = row.text('catalogue') ?? ground.catalogue;
  const id = row.text('id') ?? row.peek('item') ?? row.peek('title');
  if (catalogue === undefined || id === undefined) {
    row.problem(undefined, catalogue === undefined ? 'NO_CATALOGUE' : 'ROW_NOT_MATCHED');
    return undefined;
  }
  if (!mayRead(ground, row)) return undefined;
  const before = known(ground, catalogue, id);
  const about = codesIn(row, 'layers', layerOf) ?? before?.layers ?? ground.layers;
  if (about === undefined) {
    row.problem(undefined, 'NOTHING_COVERED');
    return undefined;
  }
  const fields = withoutNone({
    ...before,
    ...said({
      id,
      title: textOf(row, 'title', before),
      summary: textOf(row, 'summary', before),
      chapter: orNone(row, 'chapter', row.text('chapter')),
      item: orNone(row, 'item', row.text('item')),
      layers: about,
      phases: codesIn(row, 'phases', phaseOf) ?? before?.phases ?? ['normal'],
      priority: row.code('priority', 'priority'),
      evidenceRequired: row.yesNo('evidenceRequired'),
      facilityTypes: orNone(row, 'facilityTypes', codesIn(row, 'facilityTypes', READ_CODE.facilityType)),
      delegable: orNone(row, 'delegable', codesIn(row, 'delegable', READ_CODE.facilityType)),
      traits: orNone(row, 'traits', unlessEmpty(row.list('traits'))),
      source: orNone(row, 'source', row.text('source')),
    }),
  });
  gathered(ground, catalogue).requirements.set(id, fields);
  return catalogue;
}

/** Reads a row of a list of mappings; it goes into the catalogue of its source. */
export function readMappingRow(ground: Ground, row: RowReader): string | undefined {
  const [source, target] = [row.text('mappingSource'), row.text('mappingTarget')];
  const relation = row.code('relation', 'relation');
  const colon = source?.indexOf(':') ?? -1;
  if (source === undefined || target === undefined || relation === undefined || colon < 1) {
    row.problem('mappingSource', 'ROW_NOT_MATCHED');
    return undefined;
  }
  if (!mayRead(ground, row)) return undefined;
  const catalogue = source.slice(0, colon);
  gathered(ground, catalogue).mappings.set(JSON.stringify([source, target]), { source, target, relation });
  return catalogue;
}

const keyOfMapping = ({ source, target }: Mapping): string => JSON.stringify([source, target]);

/** What there was with what rows say in its place, in its order; what is new behind. */
function merged<T>(before: readonly T[] | undefined, keyOf: (each: T) => string, rows: Map<string, Fields>): unknown[] {
  const kept = (before ?? []).map((each): unknown => rows.get(keyOf(each)) ?? each);
  const had = new Set((before ?? []).map(keyOf));
  return [...kept, ...[...rows].flatMap(([key, fields]) => (had.has(key) ? [] : [fields]))];
}

/** Chapters that are named and not there yet: a chapter that a row names is one of the catalogue. */
function chaptersOf(before: Catalogue | undefined, requirements: readonly Fields[]): unknown {
  const had = new Set((before?.chapters ?? []).map(({ id }) => id));
  const named = new Set(requirements.flatMap(({ chapter }) => (typeof chapter === 'string' ? [chapter] : [])));
  const added = [...named].filter((id) => !had.has(id)).map((id) => ({ id, title: { ja: id } }));
  return [...(before?.chapters ?? []), ...added];
}

/** Puts the catalogues that rows spoke about; those that are none are said by their ids. */
export function finishCatalogues({ draft, catalogues, catalogueTitle }: Ground): readonly string[] {
  return [...catalogues].flatMap(([id, { requirements, mappings }]) => {
    const before = draft.catalogues.get(id);
    const isPut = draft.put('catalogues', {
      ...(before ?? { id, title: { ja: catalogueTitle ?? id } }),
      chapters: chaptersOf(before, [...requirements.values()]),
      requirements: merged(before?.requirements, (requirement) => requirement.id, requirements),
      mappings: merged(before?.mappings, keyOfMapping, mappings),
    });
    return isPut ? [] : [id];
  });
}

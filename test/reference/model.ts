import type {
  Catalogue,
  Component,
  Contract,
  Evidence,
  KnownFinding,
  Layer,
  Link,
  LinkKind,
  Mapping,
  ModelDocument,
  Party,
  Requirement,
  Sheet,
} from './types.ts';
import { LAYERS, LAYERS_WITHOUT_RUNS_ON } from './vocabulary.ts';

/** A requirement with its full name, `catalogue:requirement`. */
export interface NamedRequirement extends Requirement {
  readonly key: string;
  readonly catalogue: string;
}

/** Several documents read as one model, with plain look-ups by id. */
export interface Model {
  readonly requirements: ReadonlyMap<string, NamedRequirement>;
  readonly mappings: readonly Mapping[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly components: ReadonlyMap<string, Component>;
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  readonly sheets: ReadonlyMap<string, readonly Sheet[]>;
  readonly contracts: readonly Contract[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly findings: readonly KnownFinding[];
}

/** INTERFACES.md: "Several files make one model, references are resolved when all are read, in any order". */
export function joinDocuments(documents: readonly ModelDocument[]): Model {
  const catalogues = documents.flatMap((document) => document.catalogues ?? []);
  const links = documents.flatMap((document) => document.links ?? []);
  return {
    requirements: new Map(catalogues.flatMap(namedRequirements).map((requirement) => [requirement.key, requirement])),
    mappings: catalogues.flatMap((catalogue) => catalogue.mappings ?? []),
    parties: byId(documents.flatMap((document) => document.parties ?? [])),
    components: byId(documents.flatMap((document) => document.components ?? [])),
    linksFrom: groupBy(links, (link) => link.consumer),
    linksTo: groupBy(links, (link) => link.supplier),
    sheets: groupBy(
      documents.flatMap((document) => document.sheets ?? []),
      (sheet) => sheet.component,
    ),
    contracts: documents.flatMap((document) => document.contracts ?? []),
    findings: documents.flatMap((document) => document.findings ?? []),
    evidence: byId(documents.flatMap((document) => document.evidence ?? [])),
  };
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function groupBy<T>(entities: readonly T[], key: (entity: T) => string): ReadonlyMap<string, readonly T[]> {
  const keys = new Set(entities.map(key));
  return new Map([...keys].map((one) => [one, entities.filter((entity) => key(entity) === one)]));
}

function namedRequirements(catalogue: Catalogue): NamedRequirement[] {
  return (catalogue.requirements ?? []).map((requirement) => ({
    ...requirement,
    key: `${catalogue.id}:${requirement.id}`,
    catalogue: catalogue.id,
  }));
}

/** model/README.md, "Sheet": "`catalogue:requirement` (the first colon divides)". */
export function catalogueOf(requirementKey: string): string {
  return requirementKey.slice(0, requirementKey.indexOf(':'));
}

/** The component with this id. Throws where a document names one that is not there: documents are assumed valid. */
export function component(model: Model, id: string): Component {
  const found = model.components.get(id);
  if (found === undefined) throw new Error(`no component ${id}`);
  return found;
}

/** owner(c): the party id. */
export function owner(model: Model, c: string): string {
  return component(model, c).owner;
}

/** The links between c and u, in this direction. */
export function linksBetween(model: Model, c: string, u: string): readonly Link[] {
  return (model.linksFrom.get(c) ?? []).filter((link) => link.supplier === u);
}

/** Whether some link c → u is of one of the kinds. */
export function isLinked(model: Model, c: string, u: string, kinds: readonly LinkKind[]): boolean {
  return linksBetween(model, c, u).some((link) => kinds.includes(link.kind));
}

/** The distinct suppliers of c, over links of any of the kinds, or of all kinds. */
export function suppliersOf(model: Model, c: string, kinds?: readonly LinkKind[]): readonly string[] {
  const links = (model.linksFrom.get(c) ?? []).filter((link) => kinds === undefined || kinds.includes(link.kind));
  return [...new Set(links.map((link) => link.supplier))];
}

/** The distinct consumers of u, over links of any of the kinds, or of all kinds. */
export function consumersOf(model: Model, u: string, kinds?: readonly LinkKind[]): readonly string[] {
  const links = (model.linksTo.get(u) ?? []).filter((link) => kinds === undefined || kinds.includes(link.kind));
  return [...new Set(links.map((link) => link.consumer))];
}

/** The service that an API is EXPOSED_BY; undefined for what is no API. */
export function serviceOf(model: Model, c: string): string | undefined {
  return component(model, c).kind === 'API' ? suppliersOf(model, c, ['EXPOSED_BY'])[0] : undefined;
}

/** layers(c): model/README.md, "Component", last column, "unless `layers` says otherwise". */
export function layersOf(model: Model, c: string): readonly Layer[] {
  const { kind, layers } = component(model, c);
  if (layers !== undefined) return layers;
  const onItsOwn = suppliersOf(model, c, ['RUNS_ON']).length === 0;
  return [...LAYERS[kind], ...(onItsOwn ? (LAYERS_WITHOUT_RUNS_ON[kind] ?? []) : [])];
}

/** traits(c). */
export function traitsOf(model: Model, c: string): readonly string[] {
  return component(model, c).traits ?? [];
}

/** Whether the two have an element in common. */
export function meet<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.some((one) => others.includes(one));
}

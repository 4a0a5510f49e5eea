import { collectIds } from '../ids.ts';
import type {
  Catalogue,
  Component,
  Contract,
  Evidence,
  Line,
  Link,
  Mapping,
  ModelCase,
  ModelDocument,
  Party,
  Requirement,
  Sheet,
} from '../types.ts';
import { inForce } from '../vocabulary.ts';

/** A line that counts on the analysis day, with the component whose sheet it stands on. */
export interface Said {
  readonly component: string;
  readonly line: Line;
}

/** A model case read as one model, with what the features ask for. */
export interface Facts {
  readonly asOf: string;
  readonly documents: readonly ModelDocument[];
  readonly parties: readonly Party[];
  readonly components: ReadonlyMap<string, Component>;
  readonly links: readonly Link[];
  readonly catalogues: readonly Catalogue[];
  readonly requirements: readonly Requirement[];
  readonly mappings: readonly Mapping[];
  readonly sheets: readonly Sheet[];
  /** The lines of all sheets in force. */
  readonly said: readonly Said[];
  readonly contracts: readonly Contract[];
  readonly evidence: readonly Evidence[];
  /** The ids of everything, also of requirements, duties and versions. */
  readonly ids: readonly string[];
}

/** Something that generated models must often have: `holds` in at least `percent` of a hundred models. */
export interface Feature {
  readonly name: string;
  readonly percent: number;
  readonly holds: (facts: Facts) => boolean;
}

function idsIn(documents: readonly ModelDocument[]): string[] {
  const { requirements, ...ids } = collectIds(documents);
  return [...Object.values(ids).flat(), ...[...requirements.values()].flat()];
}

/** Reads the documents of a case. */
export function factsOf({ documents, asOf }: ModelCase): Facts {
  const components = documents.flatMap((document) => document.components ?? []);
  const catalogues = documents.flatMap((document) => document.catalogues ?? []);
  const sheets = documents.flatMap((document) => document.sheets ?? []);
  const current = components.flatMap(({ id }) => inForce(sheets, id, asOf) ?? []);
  return {
    asOf,
    documents,
    components: new Map(components.map((component) => [component.id, component])),
    catalogues,
    sheets,
    said: current.flatMap(({ component, lines }) => (lines ?? []).map((line) => ({ component, line }))),
    parties: documents.flatMap((document) => document.parties ?? []),
    links: documents.flatMap((document) => document.links ?? []),
    requirements: catalogues.flatMap((catalogue) => catalogue.requirements ?? []),
    mappings: catalogues.flatMap((catalogue) => catalogue.mappings ?? []),
    contracts: documents.flatMap((document) => document.contracts ?? []),
    evidence: documents.flatMap((document) => document.evidence ?? []),
    ids: idsIn(documents),
  };
}

/** The party that owns a component. */
export function ownerOf(facts: Facts, component: string): string | undefined {
  return facts.components.get(component)?.owner;
}

/** The distinct suppliers of a component over links of any kind. */
export function suppliersOf(facts: Facts, component: string): string[] {
  return [...new Set(facts.links.filter(({ consumer }) => consumer === component).map(({ supplier }) => supplier))];
}

/** What a component reaches over one or more steps. */
export function reachedBy(from: string, step: (component: string) => readonly string[]): Set<string> {
  const reached = new Set(step(from));
  for (const next of reached) for (const further of step(next)) reached.add(further);
  return reached;
}

/** The duty ids of a line. */
export function itemsOf({ duties }: Line): string[] {
  return (duties ?? []).map(({ id }) => id);
}

/** Whether two lists share an element. */
export function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

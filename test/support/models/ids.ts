import type { ModelDocument } from './types.ts';

/** The ids of a model, per kind, each once, in the order of their appearance. */
export interface Ids {
  readonly party: readonly string[];
  readonly component: readonly string[];
  readonly contract: readonly string[];
  readonly evidence: readonly string[];
  readonly duty: readonly string[];
  readonly version: readonly string[];
  readonly catalogue: readonly string[];
  /** Per loaded catalogue, the ids of its requirements. */
  readonly requirements: ReadonlyMap<string, readonly string[]>;
}

function idsOf(entities: readonly { id: string }[]): string[] {
  return entities.map(({ id }) => id);
}

/** Collects the ids of all documents of a model. */
export function collectIds(documents: readonly ModelDocument[]): Ids {
  const catalogues = documents.flatMap((document) => document.catalogues ?? []);
  const sheets = documents.flatMap((document) => document.sheets ?? []);
  const lines = sheets.flatMap((sheet) => sheet.lines ?? []);
  const duties = lines.flatMap(({ duties, satisfies }) => [...idsOf(duties ?? []), ...(satisfies ?? [])]);
  return {
    party: documents.flatMap(({ parties }) => idsOf(parties ?? [])),
    component: documents.flatMap(({ components }) => idsOf(components ?? [])),
    contract: documents.flatMap(({ contracts }) => idsOf(contracts ?? [])),
    evidence: documents.flatMap(({ evidence }) => idsOf(evidence ?? [])),
    duty: [...new Set(duties)],
    version: [...new Set(sheets.map(({ version }) => version))],
    catalogue: idsOf(catalogues),
    requirements: new Map(catalogues.map(({ id, requirements }) => [id, idsOf(requirements ?? [])])),
  };
}

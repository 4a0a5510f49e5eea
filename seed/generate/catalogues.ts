import { readFileSync } from 'node:fs';
import type { Catalogue, Requirement } from '../../server/model/catalogue.ts';
import { modelDocument } from '../../server/model/document.ts';
import { keyOf, type RequirementKey } from '../../server/model/values.ts';
import type { Layer } from '../../server/model/vocabulary.ts';

/** A requirement with the key by which lines name it. */
export interface Asked {
  readonly key: RequirementKey;
  readonly requirement: Requirement;
}

/** The catalogues that come with the software. */
export const CATALOGUE_FILES = ['core', 'mhlw-6.0'] as const;
/** The name of one of them. */
export type CatalogueFile = (typeof CATALOGUE_FILES)[number];

/** One of the catalogues that come with the software, from its file. */
export function readCatalogue(name: CatalogueFile): Catalogue {
  const text = readFileSync(new URL(`../catalogues/${name}.json`, import.meta.url), 'utf8');
  const [catalogue] = modelDocument.parse(JSON.parse(text)).catalogues ?? [];
  if (catalogue === undefined) throw new Error(`${name}.json holds no catalogue`);
  return catalogue;
}

/** Every requirement of some catalogues. */
export const requirementsOf = (catalogues: readonly Catalogue[]): Asked[] =>
  catalogues.flatMap(({ id, requirements }) =>
    (requirements ?? []).map((requirement) => ({ key: keyOf(id, requirement.id), requirement })),
  );

/** Those that apply to a component with these layers and without traits. */
export const applicable = (asked: readonly Asked[], layers: readonly Layer[]): Asked[] =>
  asked.filter(
    ({ requirement }) =>
      (requirement.traits ?? []).length === 0 && requirement.layers.some((layer) => layers.includes(layer)),
  );

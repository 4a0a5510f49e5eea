import type { Catalogue, Requirement } from './catalogue.ts';
import { countBy } from './collections.ts';
import type { Component } from './component.ts';
import type { Model } from './document.ts';
import type { Party } from './party.ts';
import type { Steps } from './steps.ts';
import type { LinkKind } from './vocabulary.ts';

/**
 * What the invariants look up while they check one entity. A whole document is one such view; so is a store's content
 * with a change set laid over it. Lookups by an id that is not there give undefined or an empty list.
 */
export interface ModelView {
  party(id: string): Party | undefined;
  component(id: string): Component | undefined;
  hasCatalogue(id: string): boolean;
  requirement(catalogue: string, id: string): Requirement | undefined;
  hasEvidence(id: string): boolean;
  /** How many links of this kind the component is the consumer of. */
  countLinksFrom(component: string, kind: LinkKind): number;
  /** Whether the component has a sheet, published or draft, of this version. */
  hasSheet(component: string, version: string): boolean;
}

function firstById<T extends { readonly id: string }>(entities: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const entity of entities) if (!byId.has(entity.id)) byId.set(entity.id, entity);
  return byId;
}

/** One text for a pair of texts, whatever characters they hold. */
const pairKey = (a: string, b: string) => JSON.stringify([a, b]);

/** The view of a whole model, made in steps; of entities with the same id the first one is seen. */
export function* viewing(model: Model): Steps<ModelView> {
  const parties = firstById(model.parties);
  yield;
  const components = firstById(model.components);
  yield;
  const evidence = firstById(model.evidence);
  const requirements = new Map(
    [...firstById<Catalogue>(model.catalogues)].map(([id, c]) => [id, firstById(c.requirements ?? [])]),
  );
  const links = countBy(model.links.map((l) => pairKey(l.consumer, l.kind)));
  yield;
  const sheets = new Set(model.sheets.map((s) => pairKey(s.component, s.version)));
  yield;
  return {
    party: (id) => parties.get(id),
    component: (id) => components.get(id),
    hasCatalogue: (id) => requirements.has(id),
    requirement: (catalogue, id) => requirements.get(catalogue)?.get(id),
    hasEvidence: (id) => evidence.has(id),
    countLinksFrom: (component, kind) => links.get(pairKey(component, kind)) ?? 0,
    hasSheet: (component, version) => sheets.has(pairKey(component, version)),
  };
}

import type { KeyedModel } from './apply.ts';
import type { Catalogue } from './catalogue.ts';
import { keyOf } from './values.ts';

/**
 * What invariants of *other* entities see of an entity. Where a change leaves that as it was, nothing that refers to
 * the entity can become invalid: renaming a vendor of 10,000 customers need not load their contracts.
 */
export interface ChangedVisibility {
  readonly parties: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  /** Components a version of whose sheets is gone. */
  readonly sheetsOf: ReadonlySet<string>;
  /** Catalogues that came or went. */
  readonly catalogues: ReadonlySet<string>;
  /** Catalogues that came: lines may have named in them what they lack. */
  readonly newCatalogues: ReadonlySet<string>;
  /** Keys of requirements that were there and went, or ask in other phases. */
  readonly requirements: ReadonlySet<string>;
}

/** Keys of entities that were there before and are seen differently after; what is new cannot have been referred to. */
function seenDifferently<T>(before: Map<string, T>, after: Map<string, T>, see: (entity: T) => string): Set<string> {
  const changed = new Set<string>();
  for (const [key, entity] of before) {
    const now = after.get(key);
    if (now === undefined || see(now) !== see(entity)) changed.add(key);
  }
  return changed;
}

function changedRequirements(before: Map<string, Catalogue>, after: Map<string, Catalogue>): Set<string> {
  const changed = new Set<string>();
  for (const [id, catalogue] of before) {
    const now = new Map((after.get(id)?.requirements ?? []).map((r) => [r.id, r.phases.join()]));
    for (const { id: requirement, phases } of catalogue.requirements ?? []) {
      if (now.get(requirement) !== phases.join()) changed.add(keyOf(id, requirement));
    }
  }
  return changed;
}

const versionsOf = (model: KeyedModel): Map<string, string> =>
  new Map([...model.sheets.values()].map((s) => [JSON.stringify([s.component, s.version]), s.component]));

/** What is seen differently after changes, of the entities that `before` and `after` hold. */
export function changedVisibility(before: KeyedModel, after: KeyedModel): ChangedVisibility {
  const versions = versionsOf(after);
  const newCatalogues = new Set([...after.catalogues.keys()].filter((id) => !before.catalogues.has(id)));
  const goneCatalogues = [...before.catalogues.keys()].filter((id) => !after.catalogues.has(id));
  return {
    parties: seenDifferently(before.parties, after.parties, ({ type }) => type),
    components: seenDifferently(before.components, after.components, ({ kind, owner }) =>
      JSON.stringify([kind, owner]),
    ),
    evidence: seenDifferently(before.evidence, after.evidence, () => ''),
    sheetsOf: new Set([...versionsOf(before)].filter(([key]) => !versions.has(key)).map(([, component]) => component)),
    catalogues: new Set([...newCatalogues, ...goneCatalogues]),
    newCatalogues,
    requirements: changedRequirements(before.catalogues, after.catalogues),
  };
}

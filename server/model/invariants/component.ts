import type { Component } from '../component.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';

/** An item is answered once in a form. */
function checkNegatives({ disclosures = [] }: Component, path: string, report: Report): void {
  disclosures.forEach(({ negatives = [] }, form) => {
    const seen = new Set<string>();
    negatives.forEach(({ item }, i) => {
      if (seen.has(item)) report('DUPLICATE_ITEM', `${path}.disclosures[${form}].negatives[${i}].item`, { item });
      seen.add(item);
    });
  });
}

/** Whoever says of a trait that it is there and that it is not has to decide. */
function checkLacks({ traits = [], lacks = [] }: Component, path: string, report: Report): void {
  lacks.forEach((trait, i) => {
    if (traits.includes(trait)) report('TRAIT_ALSO_LACKING', `${path}.lacks[${i}]`, { trait });
  });
}

/** Owner, traits, needs, and the one link that a usage and an API must have (model/README.md, "Component" and "Link"). */
export function checkComponent(component: Component, view: ModelView, path: string, report: Report): void {
  const { id, kind, owner } = component;
  checkNegatives(component, path, report);
  checkLacks(component, path, report);
  const ownedBy = view.party(owner);
  if (ownedBy === undefined) report('UNKNOWN_REFERENCE', `${path}.owner`, { kind: 'party', id: owner });
  const count = (link: 'USES' | 'EXPOSED_BY') => view.countLinksFrom(id, link);
  if (kind === 'USAGE') {
    if (ownedBy !== undefined && ownedBy.type !== 'INSTITUTION') {
      report('USAGE_OWNER_NOT_INSTITUTION', `${path}.owner`, { id, owner });
    }
    if (count('USES') !== 1) report('USAGE_NEEDS_ONE_USES', path, { id, count: count('USES') });
  } else {
    for (const field of ['needs', 'assuranceBasis'] as const) {
      if (component[field] !== undefined) report('USAGE_ONLY', `${path}.${field}`, { field, id });
    }
  }
  if (kind === 'API' && count('EXPOSED_BY') !== 1) {
    report('API_NEEDS_ONE_EXPOSED_BY', path, { id, count: count('EXPOSED_BY') });
  }
}

import type { Party } from '../party.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';

/** What is decided is about components that are there, and once about an item of a form. */
function checkTreatments({ treatments = [] }: Party, view: ModelView, path: string, report: Report): void {
  const seen = new Set<string>();
  treatments.forEach(({ component: id, kind, item }, i) => {
    const place = `${path}.treatments[${i}]`;
    if (view.component(id) === undefined) report('UNKNOWN_REFERENCE', `${place}.component`, { kind: 'component', id });
    const key = JSON.stringify([id, kind, item]);
    if (seen.has(key)) report('DUPLICATE_TREATMENT', place, { component: id, kind, item });
    seen.add(key);
  });
}

/** Facility and editions belong to institutions; every adopted edition is there (model/README.md, "Party"). */
export function checkParty(party: Party, view: ModelView, path: string, report: Report): void {
  if (party.type !== 'INSTITUTION') {
    for (const field of ['facilityType', 'facilityClass', 'adopts', 'treatments'] as const) {
      if (party[field] !== undefined) report('INSTITUTION_ONLY', `${path}.${field}`, { field, id: party.id });
    }
  }
  party.adopts?.forEach((id, i) => {
    if (!view.hasCatalogue(id)) report('UNKNOWN_REFERENCE', `${path}.adopts[${i}]`, { kind: 'catalogue', id });
  });
  checkTreatments(party, view, path, report);
}

import type { Party } from '../party.ts';
import type { Report } from '../problem.ts';
import type { ModelView } from '../view.ts';

/** Facility and editions belong to institutions; every adopted edition is there (model/README.md, "Party"). */
export function checkParty(party: Party, view: ModelView, path: string, report: Report): void {
  if (party.type !== 'INSTITUTION') {
    for (const field of ['facilityType', 'facilityClass', 'adopts'] as const) {
      if (party[field] !== undefined) report('INSTITUTION_ONLY', `${path}.${field}`, { field, id: party.id });
    }
  }
  party.adopts?.forEach((id, i) => {
    if (!view.hasCatalogue(id)) report('UNKNOWN_REFERENCE', `${path}.adopts[${i}]`, { kind: 'catalogue', id });
  });
}

import type { Catalogue } from '../../model/catalogue.ts';
import { keyOf } from '../../model/values.ts';
import { COMPONENT_KINDS, PARTY_TYPES } from '../../model/vocabulary.ts';
import {
  CONTAIN,
  CONTAIN_NO_MORE,
  catalogueProperties,
  PUT_CATALOGUES,
  requirementProperties,
  unloadedProperties,
} from './catalogue.cypher.ts';
import { componentProperties, DISOWN, OWN, putComponents } from './component.cypher.ts';
import { type Difference, putOf } from './difference.ts';
import { evidenceProperties, PUT_EVIDENCE } from './evidence.cypher.ts';
import { keyText } from './keys.ts';
import { ADOPT, partyProperties, putParties, STOP_ADOPTING } from './party.cypher.ts';
import { overKeys, overKinds, overRows, type Step } from './steps.ts';

/** Keys of the requirements of a catalogue. */
const requirementKeys = (catalogue: Catalogue): string[] =>
  (catalogue.requirements ?? []).map(({ id }) => keyOf(catalogue.id, id));

/** Keys of the requirements that a catalogue no longer contains. */
export function lostRequirements({ catalogues }: Difference): string[] {
  const kept = new Set(putOf(catalogues).flatMap(requirementKeys));
  const before = [...catalogues.removed, ...catalogues.replaced.map((r) => r.before)];
  return before.flatMap(requirementKeys).filter((key) => !kept.has(key));
}

/** Catalogues and the requirements that they contain, or contain no more. */
export function putCatalogueSteps(difference: Difference): Step[] {
  const put = putOf(difference.catalogues);
  const contained = put.flatMap((catalogue) =>
    (catalogue.requirements ?? []).map((requirement) => requirementProperties(catalogue.id, requirement)),
  );
  return [
    ...overRows(PUT_CATALOGUES, put.map(catalogueProperties)),
    ...overRows(CONTAIN_NO_MORE, lostRequirements(difference).map(unloadedProperties)),
    ...overRows(CONTAIN, contained),
  ];
}

/** Parties and what they adopt. */
export function putPartySteps({ parties }: Difference): Step[] {
  const put = putOf(parties);
  const adoptions = put.flatMap((party) =>
    [...new Set(party.adopts ?? [])].map((id) => ({ party: keyText(party.id), catalogue: keyText(id) })),
  );
  return [
    ...PARTY_TYPES.flatMap((type) =>
      overRows(putParties(type), put.filter((party) => party.type === type).map(partyProperties)),
    ),
    ...overKeys(
      STOP_ADOPTING,
      parties.replaced.map(({ before }) => keyText(before.id)),
    ),
    ...overRows(ADOPT, adoptions),
  ];
}

/** Components and who owns them. */
export function putComponentSteps({ components }: Difference): Step[] {
  const moved = components.replaced.filter(({ before, after }) => before.owner !== after.owner).map((r) => r.after);
  const owned = [...components.added, ...moved];
  return [
    ...overKinds(COMPONENT_KINDS, putComponents, putOf(components), componentProperties),
    ...overKeys(
      DISOWN,
      moved.map((component) => keyText(component.id)),
    ),
    ...overRows(
      OWN,
      owned.map((component) => ({ owner: keyText(component.owner), component: keyText(component.id) })),
    ),
  ];
}

export const putEvidenceSteps = ({ evidence }: Difference): Step[] =>
  overRows(PUT_EVIDENCE, putOf(evidence).map(evidenceProperties));

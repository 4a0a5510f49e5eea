import type { Entity, Put } from './change.ts';
import type { EntityList } from './document.ts';
import { trustedJson } from './trusted.ts';

/**
 * How stores read back what they wrote of an entity, which is its JSON, whole. Declared for each list, so that no store
 * decides by itself what a text is. Only for texts whose checksum, or whoever wrote them, vouches for them; what is no JSON
 * throws SyntaxError.
 */
export const ENTITY_TEXTS: { readonly [L in EntityList]: (text: string) => Entity<L> } = {
  catalogues: trustedJson,
  parties: trustedJson,
  components: trustedJson,
  links: trustedJson,
  sheets: trustedJson,
  contracts: trustedJson,
  evidence: trustedJson,
  findings: trustedJson,
  decisions: trustedJson,
  proposals: trustedJson,
};

const PUTS: { readonly [L in EntityList]: (text: string) => Put } = {
  catalogues: (text) => ({ op: 'put', list: 'catalogues', entity: ENTITY_TEXTS.catalogues(text) }),
  parties: (text) => ({ op: 'put', list: 'parties', entity: ENTITY_TEXTS.parties(text) }),
  components: (text) => ({ op: 'put', list: 'components', entity: ENTITY_TEXTS.components(text) }),
  links: (text) => ({ op: 'put', list: 'links', entity: ENTITY_TEXTS.links(text) }),
  sheets: (text) => ({ op: 'put', list: 'sheets', entity: ENTITY_TEXTS.sheets(text) }),
  contracts: (text) => ({ op: 'put', list: 'contracts', entity: ENTITY_TEXTS.contracts(text) }),
  evidence: (text) => ({ op: 'put', list: 'evidence', entity: ENTITY_TEXTS.evidence(text) }),
  findings: (text) => ({ op: 'put', list: 'findings', entity: ENTITY_TEXTS.findings(text) }),
  decisions: (text) => ({ op: 'put', list: 'decisions', entity: ENTITY_TEXTS.decisions(text) }),
  proposals: (text) => ({ op: 'put', list: 'proposals', entity: ENTITY_TEXTS.proposals(text) }),
};

/** The change that puts the entity of a list that a store wrote. */
export const putOfEntityText = (list: EntityList, text: string): Put => PUTS[list](text);

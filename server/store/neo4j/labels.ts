import { LINK_RULES } from '../../model/link.ts';
import {
  COMPONENT_KINDS,
  type ComponentKind,
  LINK_KINDS,
  PARTY_TYPES,
  type PartyType,
} from '../../model/vocabulary.ts';

const pascal = (code: string) =>
  code.replace(/([A-Z])([A-Z]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());

/** The second label of a component's node: ON_PREMISES is `OnPremises`. */
export const kindLabel = (kind: ComponentKind): string => pascal(kind);

/** The second label of a party's node. */
export const partyLabel = (type: PartyType): string => pascal(type);

/** Every second label of components, and of parties, as Cypher adds and removes them. */
export const KIND_LABELS = COMPONENT_KINDS.map((kind) => `:${kindLabel(kind)}`).join('');
export const PARTY_LABELS = PARTY_TYPES.map((type) => `:${partyLabel(type)}`).join('');

/**
 * The relationship types of links, as a pattern takes them; and of those that belong to a closure (SEMANTICS.md section 3).
 */
export const LINKS = LINK_KINDS.join('|');
export const CLOSURE_LINKS = LINK_KINDS.filter((kind) => LINK_RULES[kind].closure).join('|');

import { groupBy } from './collections.ts';
import type { EntityList, Model } from './document.ts';
import { getOrCompute } from './memoize.ts';

/** Invisible characters: zero-width characters, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Cf}|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/** ASCII without blanks, control characters and capitals: it looks like itself, and most ids are so. */
const PLAIN = /^[\x21-\x40\x5B-\x7E]*$/;

/**
 * What an id looks like: ids that look alike differ only in normal form, width, case, blanks at the ends or invisible
 * characters. Ids themselves are compared exactly; this is for warning people of a likely typo.
 */
export const looksLike = (id: string): string =>
  PLAIN.test(id) ? id : id.normalize('NFKC').replaceAll(INVISIBLE, '').trim().toLowerCase();

/**
 * The ids of a list that look like a given one, in an order that does not depend on the given one; if it is itself in the
 * list it is among them. Only ids that whoever is told of them may know must be given.
 */
export type IdsAlike = (list: EntityList, id: string) => Iterable<string>;

/** The ids of some lists that look like a given one, in their order; each list is looked through when it is first asked of. */
export function idsAlikeAmong(idsOf: (list: EntityList) => readonly string[]): IdsAlike {
  const lists = new Map<EntityList, ReadonlyMap<string, readonly string[]>>();
  return (list, id) => getOrCompute(lists, list, () => groupBy(idsOf(list), looksLike)).get(looksLike(id)) ?? [];
}

/** The ids in a model that look like a given one. */
export const idsAlikeIn = (model: Model): IdsAlike =>
  idsAlikeAmong((list) => model[list].flatMap((entity) => ('id' in entity ? [entity.id] : [])));

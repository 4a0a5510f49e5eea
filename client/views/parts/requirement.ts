import type { GapHeadFragment, WordsFragment } from '../../api/generated/documents.ts';

/** Number and title of a requirement, where there is one. */
export type RequirementWords = GapHeadFragment['requirement'];

/** Its number in the document, unless that is a bare number, which says nothing away from its chapter. */
export function requirementNumber(requirement: RequirementWords): string | undefined {
  const item = requirement?.item ?? undefined;
  return item === undefined || /^[\d.]+$/.test(item) ? undefined : item;
}

/** Number and title, as far as they are there. */
export function requirementLong(requirement: RequirementWords, say: (words: WordsFragment | null) => string): string {
  const words = requirement === null ? [] : [requirementNumber(requirement), say(requirement.title)];
  return words.filter((text) => text !== undefined && text !== '').join(' ');
}

/** Its number where that tells it, else its title. */
export function requirementShort(requirement: RequirementWords, say: (words: WordsFragment | null) => string): string {
  return requirementNumber(requirement) ?? say(requirement?.title ?? null);
}

/** What nobody sees: zero-width characters, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Cf}|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

/**
 * What an id looks like: ids that look alike differ only in normal form, width, case, blanks at the ends or what nobody
 * sees. Ids themselves are compared exactly; this is for telling people of a likely slip.
 */
export const looksLike = (id: string): string => id.normalize('NFKC').replaceAll(INVISIBLE, '').trim().toLowerCase();

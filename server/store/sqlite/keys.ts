/** Begins a key that is stored in escaped form. */
const ESCAPED = '\u0001';

/**
 * A key as it is stored: itself, unless it holds what SQLite cannot keep or compare (U+0000, half a surrogate pair).
 * Different keys are stored differently.
 */
export function storedKey(key: string): string {
  const plain = !/\p{Cs}/u.test(key) && !key.includes('\u0000') && !key.startsWith(ESCAPED);
  return plain ? key : `${ESCAPED}${JSON.stringify(key)}`;
}

/** Keys as one parameter for json_each. */
export const storedKeys = (keys: Iterable<string>): string => JSON.stringify(Array.from(keys, storedKey));

/** The key of a stored one. */
export const keyOfStored = (stored: string): string =>
  stored.startsWith(ESCAPED) ? String(JSON.parse(stored.slice(ESCAPED.length))) : stored;

import { createHash } from 'node:crypto';

/** An index of Neo4j takes keys of some 8,000 bytes; a UTF-16 unit is three bytes at most. */
const LONGEST = 2_000;

/** Half of a surrogate pair: what UTF-8, and so the protocol, cannot carry. */
const BROKEN = /\p{Surrogate}/u;

/**
 * The text by which an id is stored and found: the id itself, or, for one that an index or the protocol could not keep
 * exactly (too long, half of a surrogate pair), U+0000 and its SHA-256. Different ids have different keys.
 */
export function keyText(id: string): string {
  const exact = id.length <= LONGEST && !id.startsWith('\u0000') && !BROKEN.test(id);
  return exact ? id : `\u0000${createHash('sha256').update(Buffer.from(id, 'utf16le')).digest('hex')}`;
}

/** Whether a stored key is the id itself. */
export const isExact = (key: string): boolean => !key.startsWith('\u0000');

import { createHash } from 'node:crypto';

/** Enough of a hash to notice that a person changed a text. */
const DIGITS = 12;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, DIGITS);

/** What a cell of text is known by: its length and a hash of it; an empty text is empty. */
export const textMark = (text: string): string => (text === '' ? '' : `${text.length} ${hashOf(text)}`);

/** How a text that stands in a cell differs from the one that was written. */
export type TextChange =
  | { readonly kind: 'SAME' }
  | { readonly kind: 'ADDED'; readonly added: string }
  | { readonly kind: 'CHANGED' };

/** Holds a text against what the one that was written is known by; what was added below or behind it is told apart. */
export function compareText(mark: string, found: string): TextChange {
  if (textMark(found) === mark) return { kind: 'SAME' };
  const [length = 0] = mark.split(' ').map(Number);
  const before = found.slice(0, length);
  if (textMark(before) !== mark) return { kind: 'CHANGED' };
  const added = found.slice(length).trim();
  return added === '' ? { kind: 'SAME' } : { kind: 'ADDED', added };
}

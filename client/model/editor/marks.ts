import type { Mark } from '../../api/generated/documents.ts';
import type { CellStance } from './statements.ts';

/** What a mark that was typed or pasted says; `CROSS` does not say who does it instead. */
export type Typed = CellStance | 'CROSS';

/** How each mark is written, as on paper. */
const WRITTEN: Readonly<Record<Mark, string>> = {
  ALONE: '◎',
  PART: '○',
  SUPPORTS: '△',
  NOT_DONE: '×',
  NOT_ARISING: '－',
  NOT_ALLOWED: '×禁',
  NOT_CONFIRMED: '',
};

/** A mark as text, as it is copied. */
export const writtenMark = (mark: Mark): string => WRITTEN[mark];

/** Signs that look like a mark, after NFKC; `isExact`: it is that mark and no other one is repaired into it. */
const SIGNS: readonly (readonly [pattern: RegExp, typed: Typed, isExact: boolean])[] = [
  [/^(?:[×✕✖✗✘☓╳xX]\s*)?禁$/u, 'FORBIDDEN', true],
  [/^[◎⦿◉]$/u, 'SELF', true],
  [/^(?:[○◯〇⚪⭕●⬤]\uFE0F?|[oOоО0])$/u, 'SHARED', true],
  [/^[△▲▵▴∆Δ]$/u, 'SHARED', false],
  [/^(?:[×✕✖✗✘☓╳❌]|[xX])$/u, 'CROSS', true],
  [/^[-ー‐‑‒–—―−─━－ｰ]+$/u, 'NOT_APPLICABLE', true],
];

/** A text that was read as a mark. */
export interface MarkRead {
  readonly typed: Typed;
  /** Whether it says exactly that: 「△」 is taken for a part. */
  readonly isExact: boolean;
}

/** What a text says as a mark, whatever its width; undefined where it is none. A blank says nothing. */
export function readMark(text: string): MarkRead | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { typed: null, isExact: true };
  for (const [pattern, typed, isExact] of SIGNS) if (pattern.test(plain)) return { typed, isExact };
  return undefined;
}

const BY_KEY: Readonly<Record<string, Typed>> = {
  1: 'SELF',
  2: 'SHARED',
  3: 'SUPPLIER',
  4: 'CONSUMER',
  5: 'NOT_APPLICABLE',
  6: 'FORBIDDEN',
  0: null,
  Delete: null,
  Backspace: null,
};

/** What a key says: 1 to 6 as in the palette, 0 and Delete for blank, the marks themselves; undefined for other keys. */
export function typedBy(key: string): Typed | undefined {
  const plain = key.length === 1 ? key.normalize('NFKC') : key;
  if (Object.hasOwn(BY_KEY, plain)) return BY_KEY[plain];
  // Letters that look like marks are commands of the page.
  return plain.length !== 1 || plain.trim() === '' || /[\p{L}]/u.test(plain.replace('禁', ''))
    ? undefined
    : readMark(plain)?.typed;
}

import type { MatrixLine } from '../matrixView.ts';

/** A cell of the table: a line, and 0 for the requirement, 1 … for the columns, the last for the verdict. */
export interface Cursor {
  readonly line: number;
  readonly column: number;
}

/** What is selected: from where, and where the cursor is. */
export interface Selection {
  readonly anchor: Cursor;
  readonly cursor: Cursor;
}

/** A rectangle of lines and columns, both ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The selection of one cell. */
export const only = (cursor: Cursor): Selection => ({ anchor: cursor, cursor });

/** The rectangle of a selection. */
export const rangeOf = ({ anchor, cursor }: Selection): Range => ({
  top: Math.min(anchor.line, cursor.line),
  bottom: Math.max(anchor.line, cursor.line),
  left: Math.min(anchor.column, cursor.column),
  right: Math.max(anchor.column, cursor.column),
});

/** Whether a rectangle is more than one cell. */
export const isSeveral = ({ top, bottom, left, right }: Range): boolean => top !== bottom || left !== right;

/** A selection within a table of that size: rows may have closed since. */
export function within({ anchor, cursor }: Selection, lines: number, columns: number): Selection {
  const inside = (value: number, last: number) => Math.max(0, Math.min(value, last));
  const held = (at: Cursor) => ({ line: inside(at.line, lines - 1), column: inside(at.column, columns + 1) });
  return { anchor: held(anchor), cursor: held(cursor) };
}

const isChapter = (line: MatrixLine | undefined): boolean => line === undefined || line.kind === 'chapter';

/**
 * Where a selection ends when it is extended to the end of the chapter; from there, to the end of the table. `down`: to
 * later lines, else to earlier ones.
 */
export function chapterEnd(lines: readonly MatrixLine[], from: number, down: boolean): number {
  const step = down ? 1 : -1;
  const last = down ? lines.length - 1 : 0;
  let at = from;
  while (at !== last && !isChapter(lines[at + step])) at += step;
  return at === from ? last : at;
}

/** The lines of the chapter in which a line stands, its heading left out. */
export function chapterRange(
  lines: readonly MatrixLine[],
  line: number,
): { readonly top: number; readonly bottom: number } {
  let top = isChapter(lines[line]) ? line + 1 : line;
  let bottom = top;
  while (top > 0 && !isChapter(lines[top - 1])) top -= 1;
  while (bottom < lines.length - 1 && !isChapter(lines[bottom + 1])) bottom += 1;
  return { top, bottom };
}

/** Lines of a rectangle that are about requirements, by index. */
export function spokenLines(lines: readonly MatrixLine[], { top, bottom }: Range): number[] {
  const indices: number[] = [];
  for (let at = top; at <= bottom; at += 1) if (!isChapter(lines[at])) indices.push(at);
  return indices;
}

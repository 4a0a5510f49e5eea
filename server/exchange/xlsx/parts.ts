import type { Problem } from '../../model/problem.ts';
import type { LookAtEntry } from './zip.ts';

/** Rows of all sheets of a workbook, empty ones included. */
export const MAX_WORKBOOK_ROWS = 200_000;

/** Cells of all sheets of a workbook, those under merged ranges included. The library takes some 300 bytes for each. */
export const MAX_WORKBOOK_CELLS = 2_000_000;

/** Parts of a workbook that are never run, followed or read. */
export type IgnoredPart = 'MACROS' | 'EXTERNAL_LINKS';

/** What the parts of a workbook hold, by the bytes of their XML: before anything is built of them. */
export interface PartCounter {
  readonly look: LookAtEntry;
  /** The parameters of TABLE_TOO_LARGE where there are more rows or cells than are read. */
  readonly tooMany: () => Problem['params'] | undefined;
  /** Whether a part declares entities of its own: no program writes such a workbook, and a few lines can stand for gigabytes. */
  readonly declaresEntities: () => boolean;
  readonly ignored: () => readonly IgnoredPart[];
  /** Notes in all sheets: the library leaves out those on cells that are not in the file. */
  readonly notes: () => number;
}

function count(content: Buffer, start: string): number {
  let found = 0;
  for (let at = content.indexOf(start); at >= 0; at = content.indexOf(start, at + start.length)) {
    const next = content[at + start.length];
    // `<c` also begins `<col` and `<cols`.
    if (next === 0x20 || next === 0x3e || next === 0x2f || next === 0x0a || next === 0x0d || next === 0x09) found += 1;
  }
  return found;
}

const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

const RANGE = /<mergeCell\s[^>]*ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** The cells that merged ranges cover. */
function mergedCells(content: Buffer): number {
  const from = content.indexOf('<mergeCells');
  if (from < 0) return 0;
  let cells = 0;
  for (const [, left = '', top, right = '', bottom] of content.toString('latin1', from).matchAll(RANGE)) {
    cells += (Math.abs(columnOf(right) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
  }
  return cells;
}

/** Counts rows and cells while `look` is given the parts. */
export function partCounter(): PartCounter {
  let [rows, cells, notes, entities] = [0, 0, 0, false];
  const ignored = new Set<IgnoredPart>();
  return {
    look: (name, bytes) => {
      const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (name.endsWith('vbaProject.bin')) ignored.add('MACROS');
      if (name.includes('externalLinks/')) ignored.add('EXTERNAL_LINKS');
      if (!/\.(?:xml|rels|vml)$/.test(name)) return;
      entities ||= content.includes('<!DOCTYPE') || content.includes('<!ENTITY');
      if (/(?:^|\/)comments\d*\.xml$/.test(name)) notes += count(content, '<comment');
      if (!name.includes('worksheets/')) return;
      rows += count(content, '<row');
      cells += count(content, '<c') + mergedCells(content);
    },
    tooMany: () => {
      if (rows > MAX_WORKBOOK_ROWS) return { rows: MAX_WORKBOOK_ROWS };
      return cells > MAX_WORKBOOK_CELLS ? { cells: MAX_WORKBOOK_CELLS } : undefined;
    },
    declaresEntities: () => entities,
    ignored: () => [...ignored],
    notes: () => notes,
  };
}

import type { MatrixAnswer } from '../answers.ts';
import type { MatrixLine } from '../matrixView.ts';
import type { PhaseCode } from '../place.ts';
import { cellAt, type EditedCell } from './cells.ts';
import { linesOn, saidIn } from './lines.ts';
import { readMark } from './marks.ts';
import { type Range, spokenLines } from './ranges.ts';
import type { EditedSheet } from './sheets.ts';
import { type CellStance, mayState } from './statements.ts';

/** What becomes of a cell of the block that is pasted. */
export const OUTCOMES = [
  'SET',
  'READ_AS',
  'SAME',
  'BLANK',
  'UNREADABLE',
  'REFUSED',
  'LOCKED',
  'FOLDED',
  'UNCONCERNED',
  'OUTSIDE',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A cell of the block, where it goes, and what becomes of it. */
export interface PastedCell {
  readonly text: string;
  readonly cell: EditedCell | undefined;
  readonly outcome: Outcome;
  /** What the cell will say; undefined where it stays as it is. */
  readonly stance: CellStance | undefined;
}

/** What pasting needs to know. */
export interface PasteContext {
  readonly matrix: MatrixAnswer;
  readonly lines: readonly MatrixLine[];
  readonly phase: PhaseCode;
  /** The institution whose matrix it is. */
  readonly institution: string;
  readonly isEditable: (party: string) => boolean;
  readonly sheetOf: (component: string) => EditedSheet | undefined;
}

const isBlank = (text: string): boolean => text.trim() === '';
const isMark = (text: string): boolean => !isBlank(text) && readMark(text) !== undefined;

/** A block without its headings, and how many rows and columns of them there were. */
export interface WithoutHeads {
  readonly block: readonly (readonly string[])[];
  readonly rows: number;
  readonly columns: number;
}

/** How many of the first lists are headings: something stands in them and no mark, while a mark stands in a later one. */
function headsOf(lists: readonly (readonly string[])[]): number {
  const isHead = (list: readonly string[]) => !list.every(isBlank) && !list.some(isMark);
  const first = lists.findIndex((list) => !isHead(list));
  return first > 0 && lists.slice(first).some((list) => list.some(isMark)) ? first : 0;
}

/** The block without rows and columns of headings before its first mark. */
export function withoutHeads(given: readonly (readonly string[])[]): WithoutHeads {
  const rows = headsOf(given);
  const below = given.slice(rows);
  const width = below.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = headsOf(Array.from({ length: width }, (_, at) => below.map((row) => row[at] ?? '')));
  return { block: below.map((row) => row.slice(columns)), rows, columns };
}

/**
 * Who does it where a cross does not say so: what the cell said before, the only one that is possible, else the supplier for the
 * institution itself and the consumer for its suppliers, as such forms are read.
 */
function crossOf(sheet: EditedSheet, now: CellStance, institution: string): 'SUPPLIER' | 'CONSUMER' {
  if (now === 'SUPPLIER' || now === 'CONSUMER') return now;
  if (!mayState(sheet.component.kind, 'CONSUMER')) return 'SUPPLIER';
  if (sheet.suppliers.length === 0) return 'CONSUMER';
  return sheet.component.owner.key === institution ? 'SUPPLIER' : 'CONSUMER';
}

function outcomeOf(
  text: string,
  cell: EditedCell | undefined,
  context: PasteContext,
): Omit<PastedCell, 'text' | 'cell'> {
  const stays = (outcome: Outcome) => ({ outcome, stance: undefined });
  if (cell === undefined) return stays('OUTSIDE');
  if (isBlank(text)) return stays('BLANK');
  if (!cell.isConcerned) return stays('UNCONCERNED');
  if (!context.isEditable(cell.party)) return stays('LOCKED');
  if (cell.component === undefined) return stays('FOLDED');
  const sheet = context.sheetOf(cell.component);
  if (sheet === undefined) return stays('LOCKED');
  const read = readMark(text);
  if (read === undefined) return stays('UNREADABLE');
  const now = saidIn(linesOn(sheet.lines, cell.requirement), context.phase)?.stance ?? null;
  const stance = read.typed === 'CROSS' ? crossOf(sheet, now, context.institution) : read.typed;
  if (!mayState(sheet.component.kind, stance)) return stays('REFUSED');
  if (stance === now) return stays('SAME');
  return { outcome: read.isExact ? 'SET' : 'READ_AS', stance };
}

interface Covered {
  readonly text: string;
  readonly cell: EditedCell | undefined;
}

/** The cells that a block covers: from the top left of the selection; a single mark goes into all that is selected. */
function coveredBy(block: WithoutHeads['block'], range: Range, { matrix, lines }: PasteContext): Covered[][] {
  const rows = spokenLines(lines, { ...range, bottom: lines.length - 1 });
  const [single] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
  const height = single === undefined ? block.length : spokenLines(lines, range).length;
  const width = range.right - range.left + 1;
  return Array.from({ length: height }, (_, down) => {
    const texts = single === undefined ? (block[down] ?? []) : Array.from({ length: width }, () => single);
    const line = rows[down];
    return texts.map((text, across) => ({
      text,
      cell: line === undefined ? undefined : cellAt(matrix, lines, line, range.left + across),
    }));
  });
}

/** Components whose sheets have to be there before a paste is planned. */
export function cellsToLoad(block: WithoutHeads['block'], range: Range, context: PasteContext): string[] {
  const components = coveredBy(block, range, context)
    .flat()
    .flatMap(({ text, cell }) =>
      cell?.component !== undefined && !isBlank(text) && context.isEditable(cell.party) ? [cell.component] : [],
    );
  return [...new Set(components)];
}

/** What becomes of each cell of a block; nothing is written. */
export function planPaste(block: WithoutHeads['block'], range: Range, context: PasteContext): PastedCell[][] {
  return coveredBy(block, range, context).map((row) =>
    row.map(({ text, cell }) => ({ text, cell, ...outcomeOf(text, cell, context) })),
  );
}

import type { Report } from '../../model/problem.ts';
import type { SourceFile } from '../format.ts';
import type { IgnoredPart } from '../xlsx/parts.ts';

/** A range of merged cells; rows and columns count from 1, both ends belong to it. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a cell is; row and column count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A note or comment attached to a cell. */
export interface CellNote extends CellPlace {
  readonly text: string;
}

/** A row that has at least one cell with text. */
export interface TableRow {
  /** As the file counts rows, from 1; empty rows are left out and counted. */
  readonly number: number;
  /**
   * Texts as they were written, without white space around them, from the first column on; an empty cell is an empty text,
   * and the row ends at its last cell with text. A date is `YYYY-MM-DD`. Each cell of a merged range has the text of the
   * whole.
   */
  readonly cells: readonly string[];
}

/** A sheet of a workbook, or one table of a document. */
export interface TableSheet {
  /** Unique in its file: the sheet's name, or the heading or caption that a table stands under. Of a file of one table: empty. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly TableRow[];
  readonly merged: readonly MergedRange[];
  readonly notes: readonly CellNote[];
  /** Rows and columns that are not shown, counted from 1. They are read like the others. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells with a formula whose result the file does not have; they are empty in `rows`. */
  readonly uncomputed: readonly CellPlace[];
}

/** What any tabular file holds. Nothing is understood yet. */
export interface TableFile {
  readonly sheets: readonly TableSheet[];
  /** The encoding that a text was recognised to be in, as people call it. */
  readonly encoding?: string;
  /** What the file holds besides, and is never run or followed. */
  readonly ignored: readonly IgnoredPart[];
  /** Notes that the file holds, and of which it is not known where they stand. */
  readonly lostNotes: number;
}

/** Reads the tables of files of one kind. */
export interface TableReader {
  readonly name: string;
  /** Whether this is for this reader, by name and first bytes; quick. */
  readonly sniff: (file: SourceFile) => boolean;
  /**
   * The tables, or undefined and at least one problem reported under the file's name. At most MAX_ROWS, MAX_CELLS and
   * MAX_COLUMNS; what has more is refused as TABLE_TOO_LARGE.
   */
  readonly read: (file: SourceFile, report: Report) => TableFile | undefined | Promise<TableFile | undefined>;
}

/** A table without anything special: what texts such as CSV can hold. Rows are numbered as they come. */
export function plainSheet(name: string, rows: readonly (readonly string[])[]): TableSheet {
  return {
    name,
    isHidden: false,
    rows: rows.flatMap((cells, index) => {
      const written = trimmed(cells);
      return written.length > 0 ? [{ number: index + 1, cells: written }] : [];
    }),
    merged: [],
    notes: [],
    hiddenRows: [],
    hiddenColumns: [],
    uncomputed: [],
  };
}

/** Texts without white space around them, up to the last that is not empty. */
export function trimmed(cells: readonly string[]): string[] {
  const texts = cells.map((text) => text.trim());
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** The columns of the widest of some rows. */
export const widthOf = (rows: readonly TableRow[]): number =>
  rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);

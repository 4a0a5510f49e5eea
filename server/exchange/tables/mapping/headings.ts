import { type TableRow, type TableSheet, widthOf } from '../table.ts';

/** Headings stand in one of the first rows of a sheet. */
export const LAST_HEADER_ROW = 20;

/** First and last row of the headings, as the file counts them. */
export type Header = readonly [number, number];

/** Texts of a column that are looked at to tell what it is. */
const SAMPLE = 40;

/** A heading as headings are compared: one width, no case, one space for white space. */
export const plainHeading = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What stands above each column, from the first on; several rows of headings are joined by ` / `. */
export function headingsOf({ rows }: TableSheet, [first, last]: Header): readonly string[] {
  const above = rows.filter(({ number }) => number >= first && number <= last);
  const columns = widthOf(above);
  return Array.from({ length: columns }, (_, i) =>
    [...new Set(above.map(({ cells }) => cells[i] ?? '').filter((text) => text !== ''))].join(' / '),
  );
}

/** The rows below the headings. */
export const dataRows = ({ rows }: TableSheet, [, last]: Header): readonly TableRow[] =>
  rows.filter(({ number }) => number > last);

/** The rows of a sheet below all that may be headings. */
const BELOW = new WeakMap<readonly TableRow[], readonly TableRow[]>();

/** Some rows that are no headings, whichever row the headings are: those below all that may be, where there are enough. */
export function sampleRows(sheet: TableSheet, header: Header): readonly TableRow[] {
  // Every row that may be headings asks for them.
  const below = BELOW.get(sheet.rows) ?? sheet.rows.filter(({ number }) => number > LAST_HEADER_ROW);
  BELOW.set(sheet.rows, below);
  return below.length >= SAMPLE ? below : dataRows(sheet, header);
}

/** Some texts of a column; columns count from 1. */
export function sampleOf(rows: readonly TableRow[], column: number): readonly string[] {
  const texts: string[] = [];
  for (const { cells } of rows) {
    const text = cells[column - 1] ?? '';
    if (text !== '') texts.push(text);
    if (texts.length === SAMPLE) break;
  }
  return texts;
}

/** What stands above the headings: titles, dates, names of parties. */
export const textsAbove = ({ rows }: TableSheet, [first]: Header): string =>
  rows
    .filter(({ number }) => number < first)
    .flatMap(({ cells }) => [...new Set(cells)])
    .join(' ');

const spans = (sheet: TableSheet, row: number): boolean => {
  const width = widthOf(sheet.rows);
  return sheet.merged.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && right > left && right - left + 1 < width,
  );
};

/**
 * A row of headings together with the row above or below, where one heading spans several columns: the names of parties
 * under one situation, say.
 */
export function withSpanned(sheet: TableSheet, row: number): Header {
  const isRow = (number: number) => sheet.rows.some((other) => other.number === number);
  if (isRow(row + 1) && spans(sheet, row)) return [row, row + 1];
  return isRow(row - 1) && spans(sheet, row - 1) ? [row - 1, row] : [row, row];
}

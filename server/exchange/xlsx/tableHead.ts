import type { WorksheetWriter } from '@cj-tech-master/excelts';
import type { BookRow, BookTable, MatrixBook } from './matrixBook.ts';
import { linesOf, type PageLayout, POINTS_PER_LINE } from './page.ts';
import { FIELDS, partyColumn, rowColumn } from './rowKeys.ts';
import { STYLES, WIDTHS } from './style.ts';

/** Columns before those of the parties: chapter, number, requirement. */
export const BEFORE = 3;

/** Above the table: title and heading, legend, the hidden names of the columns. */
export const HEADER_ROW = 5;

const NAMES_ROW = HEADER_ROW - 1;

/** More parties than that make the page an A3 one. */
const MAX_ON_A4 = 4;

/** More parties than that have narrow columns with their names upright: beside them the texts would be too small to read. */
const MAX_WIDE = 12;

/** The texts of a row behind its marks. */
export const textsOf = ({ remarks, evidence, gaps }: BookRow): readonly string[] => [remarks, evidence, gaps];

/** How wide the columns of texts are that make a row as high as it is: the requirement, then those of `textsOf`. */
export const TEXT_WIDTHS: readonly number[] = [WIDTHS.title, WIDTHS.remarks, WIDTHS.evidence, WIDTHS.gaps];

/** How the tables of a book are laid out. */
export interface TableLayout {
  readonly paper: PageLayout['paper'];
  /** How wide the column of a party is. */
  readonly mark: number;
}

/** The layout of a book, by how many parties it has. */
export const layoutOf = ({ columns }: MatrixBook): TableLayout => ({
  paper: columns.length > MAX_ON_A4 ? 'A3' : 'A4',
  mark: columns.length > MAX_WIDE ? WIDTHS.narrowMark : WIDTHS.mark,
});

/** The widths of the columns that are seen. */
export const columnWidths = ({ columns }: MatrixBook, { mark }: TableLayout): number[] => [
  WIDTHS.chapter,
  WIDTHS.item,
  WIDTHS.title,
  ...columns.map(() => mark),
  WIDTHS.remarks,
  WIDTHS.evidence,
  WIDTHS.gaps,
];

/** The tallest names of parties that stand upright. */
const MAX_UPRIGHT = 160;

/** How high the names of the parties are. */
function headingPoints({ columns, language }: MatrixBook, { mark }: TableLayout): number {
  const names = columns.map(({ name, heading = name }) => heading);
  if (mark === WIDTHS.narrowMark) {
    const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
    return Math.min(MAX_UPRIGHT, longest * (language === 'ja' ? POINTS_PER_LINE : POINTS_PER_LINE / 2) + 12);
  }
  return names.reduce((most, name) => Math.max(most, linesOf(name, mark)), 2) * POINTS_PER_LINE + 6;
}

function addNames(sheet: WorksheetWriter, book: MatrixBook, table: BookTable, layout: TableLayout): number {
  const { names, columns, language } = book;
  const [chapter, item, title, ...texts] = FIELDS;
  const keys = [chapter, item, title, ...columns.map(({ key }) => partyColumn(key)), ...texts, rowColumn(table)];
  const hidden = sheet.getRow(NAMES_ROW);
  hidden.values = keys;
  hidden.hidden = true;
  const row = sheet.getRow(HEADER_ROW);
  row.values = [
    ...[names.chapter, names.item, names.title],
    ...columns.map(({ name, heading = name }) => heading),
    ...[names.remarks, names.evidence, names.gaps],
  ];
  const narrow = language === 'ja' ? STYLES.upright : STYLES.turned;
  const party = layout.mark === WIDTHS.narrowMark ? narrow : STYLES.header;
  for (let i = 1; i < keys.length; i += 1) {
    row.getCell(i).style = i > BEFORE && i <= BEFORE + columns.length ? party : STYLES.header;
  }
  row.height = headingPoints(book, layout);
  row.commit();
  return row.height;
}

/** Adds what stands above a table; gives how high the names of its columns are, which every page repeats. */
export function addHead(sheet: WorksheetWriter, book: MatrixBook, table: BookTable, layout: TableLayout): number {
  const last = BEFORE + book.columns.length + 3;
  sheet.getCell(1, 1).value = `${book.title} ${table.name}`;
  sheet.getCell(1, 1).style = STYLES.title;
  book.heading.forEach((line, i) => {
    const cell = sheet.getCell(i + 1, last);
    cell.value = line;
    cell.style = STYLES.heading;
  });
  const legend = sheet.getCell(2, 1);
  legend.value = book.legend;
  legend.style = STYLES.wrapped;
  // Beside the heading, over as many columns as there are: a long legend takes more lines and is not cut off.
  sheet.mergeCells(2, 1, 3, last - 1);
  const width = columnWidths(book, layout)
    .slice(0, -1)
    .reduce((sum, each) => sum + each, 0);
  const lines = Math.max(2, linesOf(book.legend, width));
  for (const row of [2, 3]) sheet.getRow(row).height = (lines * POINTS_PER_LINE) / 2 + 3;
  return addNames(sheet, book, table, layout);
}

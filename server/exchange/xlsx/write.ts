import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { addAnnex } from './annex.ts';
import { addExactSheet, addRecord } from './exact.ts';
import { type BookCell, type BookRow, type BookTable, MATRIX_FORMAT, type MatrixBook } from './matrixBook.ts';
import { heightOf, linesOf, POINTS_PER_LINE, setPage } from './page.ts';
import { FIELDS, partyColumn, rowColumn, rowName } from './rowKeys.ts';
import { textMark } from './rowMarks.ts';
import { addSignatures } from './signatures.ts';
import { STYLES, WIDTHS } from './style.ts';

/** Columns before those of the parties: chapter, number, requirement. */
const BEFORE = 3;

/** Above the table: title and heading, legend, the hidden names of the columns. */
export const HEADER_ROW = 5;

const NAMES_ROW = HEADER_ROW - 1;

/** More columns than that make the page an A3 one. */
const MAX_ON_A4 = 6;

const textsOf = ({ remarks, evidence, gaps }: BookRow): readonly string[] => [remarks, evidence, gaps];

const TEXT_WIDTHS: readonly number[] = [WIDTHS.title, WIDTHS.remarks, WIDTHS.evidence, WIDTHS.gaps];

function addHead(sheet: Worksheet, book: MatrixBook, table: BookTable, last: number): void {
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
  // Beside the heading, over as many columns as there are: a long legend takes two lines and is not cut off.
  sheet.mergeCells(2, 1, 3, last - 1);
}

function addNames(sheet: Worksheet, { names, columns }: MatrixBook, table: BookTable): void {
  const [chapter, item, title, ...texts] = FIELDS;
  const keys = [chapter, item, title, ...columns.map(({ key }) => partyColumn(key)), ...texts, rowColumn(table)];
  const hidden = sheet.getRow(NAMES_ROW);
  hidden.values = keys;
  hidden.hidden = true;
  const row = sheet.getRow(HEADER_ROW);
  row.values = [
    ...[names.chapter, names.item, names.title],
    ...columns.map(({ name }) => name),
    ...[names.remarks, names.evidence, names.gaps],
  ];
  for (let i = 1; i < keys.length; i += 1) row.getCell(i).style = STYLES.header;
  const lines = columns.reduce((most, { name }) => Math.max(most, linesOf(name, WIDTHS.mark)), 2);
  row.height = lines * POINTS_PER_LINE + 6;
}

function styleOf({ isLive, isGap, mark }: BookCell) {
  if (!isLive) return STYLES.crossed;
  if (isGap) return STYLES.gapMark;
  return mark.length > 3 ? STYLES.marks : STYLES.mark;
}

function addRow(sheet: Worksheet, row: BookRow): void {
  const texts = textsOf(row);
  const values = [row.chapter, row.item, row.title, ...row.cells.map(({ mark }) => mark || null), ...texts];
  const added = sheet.addRow([...values.map((value) => value || null), rowName(row)]);
  added.height = heightOf([row.title, ...texts], TEXT_WIDTHS);
  added.getCell(1).style = STYLES.chapter;
  added.getCell(2).style = STYLES.marks;
  added.getCell(BEFORE).style = row.component === undefined ? STYLES.requirement : STYLES.part;
  row.cells.forEach((cell, i) => {
    added.getCell(BEFORE + 1 + i).style = styleOf(cell);
  });
  const after = BEFORE + row.cells.length;
  texts.forEach((text, i) => {
    added.getCell(after + 1 + i).style = i === texts.length - 1 && text !== '' ? STYLES.gap : STYLES.text;
  });
}

/** Joins the cells of a chapter, which stands once above its requirements. */
function mergeChapters(sheet: Worksheet, rows: readonly BookRow[], first: number): void {
  let from = 0;
  rows.forEach(({ chapter }, i) => {
    if (rows[i + 1]?.chapter === chapter) return;
    if (i > from && chapter !== '') sheet.mergeCells(first + from, 1, first + i, 1);
    from = i + 1;
  });
}

/** Lets a mark be chosen in every cell of the table; several marks in one cell are kept as they are. */
function offerMarks(sheet: Worksheet, { marks, markHint, columns }: MatrixBook, rows: number): void {
  const from = sheet.getCell(HEADER_ROW + 1, BEFORE + 1).address;
  const to = sheet.getCell(HEADER_ROW + rows, BEFORE + columns.length).address;
  // A rectangle at once: the library takes long to join what is declared cell by cell.
  sheet.dataValidations.add(`range:${from}:${to}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${marks.join(',')}"`],
    showInputMessage: true,
    prompt: markHint,
    errorStyle: 'warning',
    showErrorMessage: true,
  });
}

function addTable(workbook: Workbook, book: MatrixBook, table: BookTable): void {
  const last = BEFORE + book.columns.length + 3;
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', xSplit: BEFORE, ySplit: HEADER_ROW }],
  });
  sheet.columns = [
    { width: WIDTHS.chapter },
    { width: WIDTHS.item },
    { width: WIDTHS.title },
    ...book.columns.map(() => ({ width: WIDTHS.mark })),
    { width: WIDTHS.remarks },
    { width: WIDTHS.evidence },
    { width: WIDTHS.gaps },
    { width: WIDTHS.item, hidden: true },
  ];
  addHead(sheet, book, table, last);
  addNames(sheet, book, table);
  for (const row of table.rows) addRow(sheet, row);
  mergeChapters(sheet, table.rows, HEADER_ROW + 1);
  offerMarks(sheet, book, table.rows.length);
  setPage(sheet, {
    paper: book.columns.length > MAX_ON_A4 ? 'A3' : 'A4',
    orientation: 'landscape',
    headerRow: HEADER_ROW,
    foot: `${book.title} ${table.name}`,
    pageOf: book.pageOf,
  });
}

/** The hidden sheet: the statements, what else reading needs, and of every row what was written. */
function addExact(workbook: Workbook, book: MatrixBook, format: string): void {
  const hidden = addExactSheet(workbook, format);
  const { language, statements, facts, tables, columns, annexes, signatures } = book;
  for (const statement of statements) addRecord(hidden, { kind: 'sheet', value: statement });
  addRecord(hidden, { kind: 'facts', value: { language, ...facts } });
  const others = [...annexes.map(({ name }) => name), signatures.name];
  addRecord(hidden, { kind: 'columns', value: { parties: columns.map(({ key }) => key), others } });
  for (const { name, rows } of annexes) {
    addRecord(hidden, { kind: 'annex', value: { name, rows: rows.map((row) => textMark(row.join('\n'))) } });
  }
  const places = new Map(facts.components.map(({ id }, i) => [id, i]));
  const placesOf = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? -1);
  for (const { phase, rows } of tables) {
    for (const row of rows) {
      addRecord(hidden, {
        kind: 'row',
        value: {
          phase,
          row: rowName(row),
          marks: row.cells.map(({ mark }) => mark),
          of: row.cells.map(({ components }) => placesOf(components)),
          speakers: placesOf(row.speakers),
          texts: [row.chapter, row.item, row.title, ...textsOf(row)].map(textMark),
        },
      });
    }
  }
}

/**
 * A 責任分界表 as a workbook: a sheet a phase as people expect it, and a hidden one with ids and exact statements, from
 * which it is read back. Takes seconds for large ones: it is for a thread of its own.
 */
export async function writeMatrix(book: MatrixBook, format: string = MATRIX_FORMAT): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const table of book.tables) addTable(workbook, book, table);
  for (const annex of book.annexes) addAnnex(workbook, book, annex);
  addSignatures(workbook, book);
  addExact(workbook, book, format);
  return workbook.xlsx.writeBuffer();
}

import { Writable } from 'node:stream';
import { WorkbookWriter, type WorksheetWriter } from '@cj-tech-master/excelts';
import { addAnnex } from './annex.ts';
import { addExactSheet, addRecord } from './exact.ts';
import { pagesOf } from './fitPages.ts';
import { type BookCell, type BookRow, type BookTable, MATRIX_FORMAT, type MatrixBook } from './matrixBook.ts';
import { heightOf, pageOptions } from './page.ts';
import { rowName } from './rowKeys.ts';
import { textMark } from './rowMarks.ts';
import { addSignatures } from './signatures.ts';
import { STYLES, WIDTHS } from './style.ts';
import {
  addHead,
  BEFORE,
  columnWidths,
  HEADER_ROW,
  layoutOf,
  type TableLayout,
  TEXT_WIDTHS,
  textsOf,
} from './tableHead.ts';

/** Title, heading and legend, once above the table. */
const HEAD_POINTS = 60;

function styleOf({ isLive, isGap, mark }: BookCell) {
  if (!isLive) return STYLES.crossed;
  if (isGap) return STYLES.gapMark;
  return mark.length > 3 ? STYLES.marks : STYLES.mark;
}

/** Gives how high the row is. */
function addRow(sheet: WorksheetWriter, row: BookRow): number {
  const texts = textsOf(row);
  const values = [row.chapter, row.item, row.title, ...row.cells.map(({ mark }) => mark || null), ...texts];
  const added = sheet.addRow([...values.map((value) => value || null), rowName(row)]);
  const height = heightOf([row.title, ...texts], TEXT_WIDTHS);
  added.height = height;
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
  return height;
}

/**
 * Adds the rows of a table; gives how high they are. The cells of a chapter, which stands once beside its requirements, are
 * joined as soon as it is whole: then its rows are written and held no longer.
 */
function addRows(sheet: WorksheetWriter, rows: readonly BookRow[]): number {
  let [from, height] = [0, 0];
  rows.forEach((row, i) => {
    height += addRow(sheet, row);
    if (rows[i + 1]?.chapter === row.chapter) return;
    if (i > from && row.chapter !== '') sheet.mergeCells(HEADER_ROW + 1 + from, 1, HEADER_ROW + 1 + i, 1);
    sheet.getRow(HEADER_ROW + 1 + i).commit();
    from = i + 1;
  });
  return height;
}

/** The letters of a column: 27 is AA. The rows of the table are not held any more to be asked for addresses. */
const letters = (column: number): string =>
  column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Lets a mark be chosen in every cell of the table; several marks in one cell are kept as they are. */
function offerMarks(sheet: WorksheetWriter, { marks, markHint, columns }: MatrixBook, rows: number): void {
  const from = `${letters(BEFORE + 1)}${HEADER_ROW + 1}`;
  const to = `${letters(BEFORE + columns.length)}${HEADER_ROW + rows}`;
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

function addTable(workbook: WorkbookWriter, book: MatrixBook, table: BookTable, layout: TableLayout): void {
  const widths = columnWidths(book, layout);
  const { paper } = layout;
  const { title, pageOf } = book;
  const foot = `${title} ${table.name}`;
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', xSplit: BEFORE, ySplit: HEADER_ROW }],
    ...pageOptions({ paper, orientation: 'landscape', headerRow: HEADER_ROW, foot, pageOf }),
  });
  sheet.columns = [...widths.map((width) => ({ width })), { width: WIDTHS.item, hidden: true }];
  const repeated = addHead(sheet, book, table, layout);
  const heights = addRows(sheet, table.rows);
  offerMarks(sheet, book, table.rows.length);
  const width = widths.reduce((sum, each) => sum + each, 0);
  sheet.pageSetup.fitToHeight = pagesOf({ width, heights: heights + HEAD_POINTS, repeated }, paper);
  sheet.commit();
}

/** The hidden sheet: the statements, what else reading needs, and of every row what was written. */
function addExact(workbook: WorkbookWriter, book: MatrixBook, format: string): void {
  const hidden = addExactSheet(workbook, format);
  const { language, statements, facts, tables, columns, annexes, signatures } = book;
  for (const statement of statements) addRecord(hidden, { kind: 'sheet', value: statement }).commit();
  addRecord(hidden, { kind: 'facts', value: { language, ...facts } }).commit();
  const others = [...annexes.map(({ name }) => name), signatures.name];
  addRecord(hidden, { kind: 'columns', value: { parties: columns.map(({ key }) => key), others } }).commit();
  for (const { name, rows } of annexes) {
    addRecord(hidden, { kind: 'annex', value: { name, rows: rows.map((row) => textMark(row.join('\n'))) } }).commit();
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
      }).commit();
    }
  }
  hidden.commit();
}

/**
 * A 責任分界表 as a workbook: a sheet a phase as people expect it, and a hidden one with ids and exact statements, from
 * which it is read back. Takes seconds for large ones: it is for a thread of its own.
 */
export async function writeMatrix(book: MatrixBook, format: string = MATRIX_FORMAT): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const layout = layoutOf(book);
  for (const table of book.tables) addTable(workbook, book, table, layout);
  for (const annex of book.annexes) addAnnex(workbook, book, annex);
  addSignatures(workbook, book);
  addExact(workbook, book, format);
  await workbook.commit();
  return Buffer.concat(chunks);
}

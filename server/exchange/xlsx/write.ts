import { type Cell, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { WRITTEN_MARKS } from '../../text/vocabulary.ts';
import { addExactSheet, addRecord } from './exact.ts';
import { type BookRow, type BookTable, MATRIX_FORMAT, type MatrixBook } from './matrixBook.ts';
import { addSignatures } from './signatures.ts';
import { CROSSED, FILLS, FONT, LINES, WIDTHS } from './style.ts';

/** Columns before those of the parties: chapter, number, requirement. */
const BEFORE = 3;

/** Above the table: title, heading and legend. */
export const HEADER_ROW = 5;

/** More columns than that make the page an A3 one. */
const MAX_ON_A4 = 6;

const PAPER = { A4: 9, A3: 8 } as const;

/** Characters that a line of a cell holds at a width, in full-width characters. */
const perLine = (width: number): number => Math.max(1, Math.floor(width / 2));

/** Lines that a text takes in a column. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / perLine(width))), 0);

const POINTS_PER_LINE = 13;

/** Rows higher than that are not drawn by every program. */
const MAX_POINTS = 400;

function heightOf({ title, remarks, evidence, gaps }: BookRow): number {
  const lines = Math.max(
    linesOf(title, WIDTHS.title),
    linesOf(remarks, WIDTHS.remarks),
    linesOf(evidence, WIDTHS.evidence),
    linesOf(gaps, WIDTHS.gaps),
  );
  return Math.min(MAX_POINTS, Math.max(18, lines * POINTS_PER_LINE + 5));
}

function addHead(sheet: Worksheet, book: MatrixBook, table: BookTable, last: number): void {
  sheet.getCell(1, 1).value = `${book.title} ${table.name}`;
  sheet.getCell(1, 1).font = { ...FONT, size: 16, bold: true };
  book.heading.forEach((line, i) => {
    const cell = sheet.getCell(i + 1, last);
    cell.value = line;
    cell.font = FONT;
    cell.alignment = { horizontal: 'right' };
  });
  sheet.getCell(HEADER_ROW - 1, 1).value = book.legend;
  sheet.getCell(HEADER_ROW - 1, 1).font = FONT;
}

function addNames(sheet: Worksheet, { names, columns }: MatrixBook): void {
  const row = sheet.getRow(HEADER_ROW);
  const texts = [names.chapter, names.item, names.title, ...columns.map(({ name }) => name)];
  [...texts, names.remarks, names.evidence, names.gaps].forEach((text, i) => {
    const cell = row.getCell(i + 1);
    cell.value = text;
    cell.font = { ...FONT, bold: true };
    cell.fill = FILLS.header;
    cell.border = LINES;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  const lines = columns.reduce((most, { name }) => Math.max(most, linesOf(name, WIDTHS.mark)), 2);
  row.height = lines * POINTS_PER_LINE + 6;
}

function styleMark(cell: Cell, isLive: boolean, hint: string): void {
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  if (!isLive) {
    cell.border = CROSSED;
    return;
  }
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${WRITTEN_MARKS.join(',')}"`],
    showInputMessage: true,
    prompt: hint,
    // Several marks in one cell are kept as they are.
    errorStyle: 'warning',
    showErrorMessage: true,
  };
}

function addRow(sheet: Worksheet, { columns, markHint }: MatrixBook, row: BookRow): number {
  const texts = [row.remarks, row.evidence, row.gaps];
  const head = [row.chapter, row.item, row.component === undefined ? row.title : `  ${row.title}`];
  const marks = columns.map((_, i) => row.cells[i]?.mark || null);
  const added = sheet.addRow([...head, ...marks, ...texts]);
  added.height = heightOf(row);
  for (let i = 1; i <= head.length + marks.length + texts.length; i += 1) {
    const cell = added.getCell(i);
    cell.font = FONT;
    cell.border = LINES;
    cell.alignment = { vertical: 'middle', wrapText: true };
    const at = i - BEFORE - 1;
    if (at >= 0 && at < columns.length) styleMark(cell, row.cells[at]?.isLive === true, markHint);
  }
  if (row.gaps !== '') added.getCell(head.length + marks.length + texts.length).fill = FILLS.gap;
  return added.number;
}

/** Joins the cells of a chapter, which stands once above its requirements. */
function mergeChapters(sheet: Worksheet, rows: readonly BookRow[], first: number): void {
  let from = 0;
  rows.forEach(({ chapter }, i) => {
    if (rows[i + 1]?.chapter === chapter) return;
    if (i > from) sheet.mergeCells(first + from, 1, first + i, 1);
    sheet.getCell(first + from, 1).alignment = { vertical: 'top', wrapText: true };
    from = i + 1;
  });
}

function addTable(workbook: Workbook, book: MatrixBook, table: BookTable): readonly number[] {
  const last = BEFORE + book.columns.length + 3;
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', xSplit: BEFORE, ySplit: HEADER_ROW }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${book.title} ${table.name}&R${book.pageOf.before}&P${book.pageOf.between}&N` },
  });
  // The library's list of papers lacks A3.
  Object.assign(sheet.pageSetup, { paperSize: book.columns.length > MAX_ON_A4 ? PAPER.A3 : PAPER.A4 });
  sheet.columns = [
    { width: WIDTHS.chapter },
    { width: WIDTHS.item },
    { width: WIDTHS.title },
    ...book.columns.map(() => ({ width: WIDTHS.mark })),
    { width: WIDTHS.remarks },
    { width: WIDTHS.evidence },
    { width: WIDTHS.gaps },
  ];
  addHead(sheet, book, table, last);
  addNames(sheet, book);
  const numbers = table.rows.map((row) => addRow(sheet, book, row));
  mergeChapters(sheet, table.rows, HEADER_ROW + 1);
  return numbers;
}

/**
 * A 責任分界表 as a workbook: a sheet a phase as people expect it, and a hidden one with ids and exact statements, from
 * which it is read back. Takes seconds for large ones: it is for a thread of its own.
 */
export async function writeMatrix(book: MatrixBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  const exact: { readonly table: BookTable; readonly numbers: readonly number[] }[] = [];
  for (const table of book.tables) exact.push({ table, numbers: addTable(workbook, book, table) });
  addSignatures(workbook, book);
  const hidden = addExactSheet(workbook, MATRIX_FORMAT);
  for (const statement of book.statements) addRecord(hidden, { kind: 'sheet', value: statement });
  for (const { table, numbers } of exact) {
    table.rows.forEach(({ cells }, i) => {
      const marks = cells.map(({ mark }) => mark);
      addRecord(hidden, { kind: 'row', value: { table: table.name, row: numbers[i], from: BEFORE + 1, marks } });
    });
  }
  return workbook.xlsx.writeBuffer();
}

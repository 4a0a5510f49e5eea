import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { heightOf, setPage, styleHeader } from '../xlsx/page.ts';
import { FILLS, FONT, LINES } from '../xlsx/style.ts';
import type { ChecklistBook, ChecklistSheet } from './checklistBook.ts';

const WIDTHS = [8, 52, 14, 16, 26, 30] as const;
const OVERVIEW_WIDTHS = [26, 34, 16, 12, 22, 20] as const;

/** The column of the answer, from 1. */
const ANSWER = 3;

function addHead(sheet: Worksheet, lines: readonly string[]): void {
  lines.forEach((line, i) => {
    const cell = sheet.addRow([line]).getCell(1);
    cell.font = i === 0 ? { ...FONT, size: 16, bold: true } : FONT;
  });
}

function addRow(sheet: Worksheet, texts: readonly string[], widths: readonly number[], isOpen: boolean): number {
  const row = sheet.addRow(texts.map((text) => (text === '' ? null : text)));
  row.height = heightOf(texts, widths);
  texts.forEach((_, i) => {
    const cell = row.getCell(i + 1);
    cell.font = FONT;
    cell.border = LINES;
    cell.alignment = { vertical: 'top', wrapText: true };
    if (isOpen) cell.fill = FILLS.gap;
  });
  return row.number;
}

function addOverview(workbook: Workbook, { title, heading, overview, pageOf }: ChecklistBook): void {
  const sheet = workbook.addWorksheet(overview.name);
  sheet.columns = OVERVIEW_WIDTHS.map((width) => ({ width }));
  addHead(sheet, [title, ...heading]);
  const header = sheet.addRow([...overview.names]);
  styleHeader(header, overview.names.length);
  for (const { cells, isOpen } of overview.rows) addRow(sheet, cells, OVERVIEW_WIDTHS, isOpen);
  setPage(sheet, { paper: 'A4', orientation: 'landscape', headerRow: header.number, foot: title, pageOf });
}

function addSheet(workbook: Workbook, book: ChecklistBook, { name, title, heading, rows }: ChecklistSheet): void {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  addHead(sheet, [title, ...heading, book.instruction]);
  const header = sheet.addRow([...book.names]);
  styleHeader(header, book.names.length);
  for (const { item, question, answer, on, target, behind, isOpen } of rows) {
    const number = addRow(sheet, [item, question, answer, on, target, behind], WIDTHS, isOpen);
    sheet.getCell(number, ANSWER).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${book.choices.join(',')}"`],
      showErrorMessage: true,
    };
  }
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
  setPage(sheet, { paper: 'A4', orientation: 'landscape', headerRow: header.number, foot: title, pageOf: book.pageOf });
}

/** The checklist as a workbook: an overview, and a sheet a party. For a thread of its own. */
export async function writeChecklist(book: ChecklistBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  addOverview(workbook, book);
  for (const sheet of book.sheets) addSheet(workbook, book, sheet);
  return workbook.xlsx.writeBuffer();
}

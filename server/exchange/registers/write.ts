import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import stringWidth from 'string-width';
import { FILLS, FONT, LINES } from '../xlsx/style.ts';
import type { RegisterBook, RegisterTable } from './registerBook.ts';

/** The row of the headings: title and whose register it is stand above. */
const HEADER_ROW = 3;

/** Widths of columns, in characters of half a width. */
const WIDTH = { min: 8, max: 36, padding: 2 } as const;

/** More columns than that make the page an A3 one. */
const MAX_ON_A4 = 10;

const PAPER = { A4: 9, A3: 8 } as const;

/** Rows that a column's width is measured by. */
const MEASURED = 200;

/** The widest line of a text, in characters of half a width. */
const widthOf = (text: string): number => text.split('\n').reduce((most, line) => Math.max(most, stringWidth(line)), 0);

function columnWidth({ headings, rows }: RegisterTable, column: number): number {
  const texts = [headings[column] ?? '', ...rows.slice(0, MEASURED).map((row) => row[column] ?? '')];
  const widest = texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  return Math.min(WIDTH.max, Math.max(WIDTH.min, widest + WIDTH.padding));
}

function addHeadings(sheet: Worksheet, headings: readonly string[]): void {
  const row = sheet.getRow(HEADER_ROW);
  headings.forEach((heading, i) => {
    const cell = row.getCell(i + 1);
    cell.value = heading;
    cell.font = { ...FONT, bold: true };
    cell.fill = FILLS.header;
    cell.border = LINES;
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
}

function addTable(workbook: Workbook, { heading, pageOf }: RegisterBook, table: RegisterTable): void {
  const { name, headings, rows } = table;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: HEADER_ROW }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${name}&R${pageOf.before}&P${pageOf.between}&N` },
  });
  // The library's list of papers lacks A3.
  Object.assign(sheet.pageSetup, { paperSize: headings.length > MAX_ON_A4 ? PAPER.A3 : PAPER.A4 });
  sheet.columns = headings.map((_, column) => ({ width: columnWidth(table, column) }));
  sheet.getCell(1, 1).value = name;
  sheet.getCell(1, 1).font = { ...FONT, size: 16, bold: true };
  sheet.getCell(2, 1).value = heading;
  sheet.getCell(2, 1).font = FONT;
  addHeadings(sheet, headings);
  for (const row of rows) {
    const added = sheet.addRow(row.map((text) => (text === '' ? null : text)));
    for (let column = 1; column <= headings.length; column += 1) {
      const cell = added.getCell(column);
      cell.font = FONT;
      cell.border = LINES;
      cell.alignment = { vertical: 'top', wrapText: true };
    }
  }
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: HEADER_ROW + rows.length, column: headings.length },
  };
}

/** Registers as a workbook, a sheet each. Texts stay texts: no program computes one that begins like a formula. */
export async function writeRegisters(book: RegisterBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const table of book.tables) addTable(workbook, book, table);
  return workbook.xlsx.writeBuffer();
}

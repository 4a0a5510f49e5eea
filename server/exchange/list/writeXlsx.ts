import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { heightOf, setPage, styleHeader } from '../xlsx/page.ts';
import { FILLS, FONT, LINES } from '../xlsx/style.ts';
import type { ListBook, ListRow } from './listBook.ts';

/** A column that is on paper, and where its texts stand in a row. */
interface PrintedColumn {
  readonly name: string;
  readonly width: number;
  readonly isCentred: boolean;
  readonly at: number;
}

const printedColumns = ({ columns }: ListBook): readonly PrintedColumn[] =>
  columns.flatMap(({ name, width, isCentred = false }, at) =>
    width === undefined ? [] : [{ name, width, isCentred, at }],
  );

function addHead(sheet: Worksheet, { title, heading, summary }: ListBook, last: number): number {
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { ...FONT, size: 16, bold: true };
  heading.forEach((line, i) => {
    const cell = sheet.getCell(i + 1, last);
    cell.value = line;
    cell.font = FONT;
    cell.alignment = { horizontal: 'right' };
  });
  const row = heading.length + 1;
  sheet.getCell(row, 1).value = summary;
  sheet.getCell(row, 1).font = FONT;
  return row + 1;
}

function addRow(sheet: Worksheet, { cells, isUrgent }: ListRow, shown: readonly PrintedColumn[]): void {
  const texts = shown.map(({ at }) => cells[at] ?? '');
  const row = sheet.addRow(texts);
  row.height = heightOf(
    texts,
    shown.map(({ width }) => width),
  );
  shown.forEach(({ isCentred }, i) => {
    const cell = row.getCell(i + 1);
    cell.font = FONT;
    cell.border = LINES;
    cell.alignment = { vertical: 'top', horizontal: isCentred ? 'center' : 'left', wrapText: true };
    if (isUrgent === true) cell.fill = FILLS.gap;
  });
}

/** A list as a workbook of one sheet, ready to be printed on A4 in landscape. For a thread of its own. */
export async function writeListAsXlsx(book: ListBook): Promise<Uint8Array> {
  const workbook = new Workbook();
  const shown = printedColumns(book);
  const sheet = workbook.addWorksheet(book.sheet);
  sheet.columns = shown.map(({ width }) => ({ width }));
  const headerRow = addHead(sheet, book, shown.length);
  styleHeader(sheet.addRow(shown.map(({ name }) => name)), shown.length);
  for (const row of book.rows) addRow(sheet, row, shown);
  sheet.views = [{ state: 'frozen', ySplit: headerRow }];
  if (book.rows.length > 0) {
    sheet.autoFilter = {
      from: { row: headerRow, column: 1 },
      to: { row: headerRow + book.rows.length, column: shown.length },
    };
  }
  setPage(sheet, { paper: 'A4', orientation: 'landscape', headerRow, foot: book.title, pageOf: book.pageOf });
  return workbook.xlsx.writeBuffer();
}

import type { WorkbookWriter } from '@cj-tech-master/excelts';
import type { BookAnnex, MatrixBook } from './matrixBook.ts';
import { heightOf, pageOptions } from './page.ts';
import { STYLES } from './style.ts';

/** The row of the names of an annex's columns. */
export const ANNEX_HEADER_ROW = 3;

/** A plain table on a sheet of its own. */
export function addAnnex(
  workbook: WorkbookWriter,
  book: MatrixBook,
  { name, heading, columns, rows }: BookAnnex,
): void {
  const { pageOf, title } = book;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: ANNEX_HEADER_ROW }],
    ...pageOptions({
      paper: 'A4',
      orientation: 'landscape',
      headerRow: ANNEX_HEADER_ROW,
      foot: `${title} ${name}`,
      pageOf,
    }),
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  sheet.getCell(1, 1).value = heading;
  sheet.getCell(1, 1).style = STYLES.title;
  sheet.getCell(2, 1).value = book.heading.join('  ');
  sheet.getCell(2, 1).style = STYLES.plain;
  const header = sheet.getRow(ANNEX_HEADER_ROW);
  header.values = columns.map((column) => column.name);
  columns.forEach((_, i) => {
    header.getCell(i + 1).style = STYLES.header;
  });
  for (const row of rows) {
    const added = sheet.addRow(row.map((text) => text || null));
    added.height = heightOf(
      row,
      columns.map(({ width }) => width),
    );
    columns.forEach((_, i) => {
      added.getCell(i + 1).style = STYLES.text;
    });
    added.commit();
  }
  sheet.commit();
}

import type { WorkbookWriter } from '@cj-tech-master/excelts';
import type { MatrixBook } from './matrixBook.ts';
import { pageOptions } from './page.ts';
import { STYLES } from './style.ts';

/** Room for a seal. */
const SIGNED_POINTS = 48;

const PARTY_WIDTH = 40;
const FIELD_WIDTH = 30;

/** A sheet of its own on which the parties sign, once for all tables, so that no page is torn in two. */
export function addSignatures(workbook: WorkbookWriter, book: MatrixBook): void {
  const { title, heading, signatures, columns, pageOf } = book;
  const sheet = workbook.addWorksheet(signatures.name, {
    // The title, the heading, an empty row and the sentence stand above the names of the columns.
    ...pageOptions({ paper: 'A4', orientation: 'landscape', headerRow: heading.length + 4, foot: title, pageOf }),
  });
  sheet.columns = [{ width: PARTY_WIDTH }, ...signatures.fields.map(() => ({ width: FIELD_WIDTH }))];
  sheet.addRow([title]).getCell(1).style = STYLES.title;
  for (const line of heading) sheet.addRow([line]).getCell(1).style = STYLES.plain;
  sheet.addRow([]);
  sheet.addRow([signatures.heading]).getCell(1).style = STYLES.plain;
  const names = sheet.addRow([signatures.party, ...signatures.fields]);
  const rows = columns.map(({ name }) => sheet.addRow([name, ...signatures.fields.map(() => null)]));
  for (const row of [names, ...rows]) {
    row.height = row === names ? 24 : SIGNED_POINTS;
    for (let column = 1; column <= signatures.fields.length + 1; column += 1) {
      row.getCell(column).style = row === names ? STYLES.header : STYLES.text;
    }
  }
  sheet.addRow([]);
  for (const note of signatures.notes) sheet.addRow([note]).getCell(1).style = STYLES.plain;
  sheet.commit();
}

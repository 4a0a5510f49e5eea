import type { Workbook } from '@cj-tech-master/excelts';
import type { MatrixBook } from './matrixBook.ts';
import { FILLS, FONT, LINES } from './style.ts';

/** Room for a seal. */
const SIGNED_POINTS = 48;

const PARTY_WIDTH = 40;
const FIELD_WIDTH = 34;

/** A sheet of its own on which the parties sign, once for all tables, so that no page is torn in two. */
export function addSignatures(workbook: Workbook, { title, heading, signatures, columns }: MatrixBook): void {
  const sheet = workbook.addWorksheet(signatures.name, {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  Object.assign(sheet.pageSetup, { paperSize: 9 });
  sheet.columns = [{ width: PARTY_WIDTH }, ...signatures.fields.map(() => ({ width: FIELD_WIDTH }))];
  sheet.addRow([title]).getCell(1).font = { ...FONT, size: 16, bold: true };
  for (const line of heading) sheet.addRow([line]).getCell(1).font = FONT;
  sheet.addRow([]);
  sheet.addRow([signatures.heading]).getCell(1).font = FONT;
  const names = sheet.addRow([signatures.party, ...signatures.fields]);
  const rows = columns.map(({ name }) => sheet.addRow([name, ...signatures.fields.map(() => '')]));
  for (const row of [names, ...rows]) {
    row.height = row === names ? 24 : SIGNED_POINTS;
    for (let column = 1; column <= signatures.fields.length + 1; column += 1) {
      const cell = row.getCell(column);
      cell.border = LINES;
      cell.font = row === names ? { ...FONT, bold: true } : FONT;
      cell.alignment = { vertical: 'middle', horizontal: row === names ? 'center' : 'left', wrapText: true };
      if (row === names) cell.fill = FILLS.header;
    }
  }
}

import type { Report } from '../../model/problem.ts';
import type { TableFile } from './table.ts';

/** Rows with text in all tables of a file. */
export const MAX_ROWS = 100_000;

/** Cells in all tables of a file. */
export const MAX_CELLS = 1_000_000;

/** Columns of a table. */
export const MAX_COLUMNS = 1000;

/** Whether the tables are within the limits; else the problem is reported under the file's name. */
export function isWithinLimits({ sheets }: TableFile, name: string, report: Report): boolean {
  let [rows, cells, columns] = [0, 0, 0];
  for (const sheet of sheets) {
    rows += sheet.rows.length;
    for (const row of sheet.rows) {
      cells += row.cells.length;
      columns = Math.max(columns, row.cells.length);
    }
  }
  if (rows > MAX_ROWS) report('TABLE_TOO_LARGE', name, { rows: MAX_ROWS });
  else if (cells > MAX_CELLS) report('TABLE_TOO_LARGE', name, { cells: MAX_CELLS });
  else if (columns > MAX_COLUMNS) report('TABLE_TOO_LARGE', name, { columns: MAX_COLUMNS });
  else return true;
  return false;
}

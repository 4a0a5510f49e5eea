import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import { EXACT_SHEET } from '../exact.ts';
import { rowColumn } from '../rowKeys.ts';

/** A sheet that holds the table of a phase, and where in it things are; rows and columns count from 1. */
export interface TableSheet {
  readonly sheet: Worksheet;
  readonly phase: Phase;
  /** The row of the names of columns. */
  readonly namesRow: number;
  /** Columns by their hidden names. */
  readonly columns: ReadonlyMap<string, number>;
  /** The last row and column in which anything stands: the library counts them again each time. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The column of the names of rows. */
  readonly rowNames: number;
}

/** The names of columns stand near the top, even where a person has put something above them. */
const MAX_NAMES_ROW = 30;

/** The text of a cell as it was written: programs write line ends of their own. */
export function textOf(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCell(row, column);
  // The library fails on the text of merged cells that hold nothing.
  const { master } = cell;
  return master.value === null || master.value === undefined ? '' : master.text.replaceAll('\r\n', '\n');
}

/** Where in the file a cell is. */
export const placeOf = (sheet: Worksheet, row: number, column: number): string =>
  `${sheet.name}!${sheet.getCell(row, column).address}`;

function namesIn(sheet: Worksheet, row: number, lastColumn: number): Map<string, number> {
  const names = new Map<string, number>();
  for (let column = 1; column <= lastColumn; column += 1) {
    const name = textOf(sheet, row, column);
    if (name !== '') names.set(name, column);
  }
  return names;
}

/** The table that a sheet holds; undefined for other sheets. */
function tableIn(sheet: Worksheet): TableSheet | undefined {
  const [lastRow, lastColumn] = [sheet.rowCount, sheet.columnCount];
  for (let row = 1; row <= Math.min(MAX_NAMES_ROW, lastRow); row += 1) {
    const columns = namesIn(sheet, row, lastColumn);
    for (const phase of PHASES) {
      const rowNames = columns.get(rowColumn({ phase }));
      if (rowNames !== undefined) {
        return { sheet, phase, namesRow: row, columns, rowNames, lastRow, lastColumn };
      }
    }
  }
  return undefined;
}

/** The sheets of a workbook: the tables, and those that a person added. What this software wrote beside the tables is neither. */
export function layoutOf(
  workbook: Workbook,
  others: readonly string[],
): { readonly tables: readonly TableSheet[]; readonly added: readonly Worksheet[] } {
  const tables: TableSheet[] = [];
  const added: Worksheet[] = [];
  for (const sheet of workbook.worksheets) {
    if (sheet.name === EXACT_SHEET || others.includes(sheet.name)) continue;
    const table = tableIn(sheet);
    if (table === undefined) added.push(sheet);
    else tables.push(table);
  }
  return { tables, added };
}

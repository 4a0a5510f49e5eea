import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { MODEL_FORMAT } from '../../../model/document.ts';
import { parseDocument } from '../../../model/parse.ts';
import { inFile, shorten } from '../../../model/path.ts';
import type { Report } from '../../../model/problem.ts';
import type { FileReading } from '../../format.ts';
import { ANNEX_HEADER_ROW } from '../annex.ts';
import type { ReadsOwnWorkbook } from '../ownWorkbooks.ts';
import { textMark } from '../rowMarks.ts';
import { counted } from './counted.ts';
import { draftsOf } from './drafts.ts';
import { Edits } from './edits.ts';
import { layoutOf, placeOf, textOf } from './layout.ts';
import { type Written, writtenIn } from './written.ts';

/** Names the first text of a sheet that a person added. */
function reportAdded(sheet: Worksheet, name: string, report: Report): void {
  const [lastRow, lastColumn] = [sheet.rowCount, sheet.columnCount];
  for (let row = 1; row <= lastRow; row += 1) {
    for (let column = 1; column <= lastColumn; column += 1) {
      const found = textOf(sheet, row, column).trim();
      if (found === '') continue;
      report('NOT_OURS', inFile(name, placeOf(sheet, row, column)), { found: shorten(found) });
      return;
    }
  }
}

/** Names each row of a plain table that is not as it was written: nothing is read there. */
function checkAnnexes(workbook: Workbook, { annexes }: Written, name: string, report: Report): void {
  for (const { name: sheetName, rows } of annexes) {
    const sheet = workbook.getWorksheet(sheetName);
    if (sheet === undefined) continue;
    const [lastRow, lastColumn] = [sheet.rowCount, sheet.columnCount];
    for (let row = ANNEX_HEADER_ROW + 1; row <= lastRow; row += 1) {
      const texts = Array.from({ length: lastColumn }, (_, i) => textOf(sheet, row, i + 1));
      if (textMark(texts.join('\n')) === (rows[row - ANNEX_HEADER_ROW - 1] ?? textMark(texts.map(() => '').join('\n'))))
        continue;
      report('TEXT_CHANGED', inFile(name, placeOf(sheet, row, 1)), { found: shorten(texts.join(' ').trim()) });
    }
  }
}

/** Takes all tables of a workbook; says what was added, and what is missing. */
function editsIn(workbook: Workbook, written: Written, name: string, isRaci: boolean, report: Report): Edits {
  const edits = new Edits(written, name, isRaci, report);
  const { tables, added } = layoutOf(workbook, written.columns.others);
  const seen = new Set(tables.flatMap((table) => [...edits.take(table)]));
  for (const sheet of added) reportAdded(sheet, name, report);
  checkAnnexes(workbook, written, name, report);
  for (const [key, row] of written.rows) {
    const [requirement = ''] = row.row.split('\n');
    if (!seen.has(key)) report('MATRIX_ROW_MISSING', name, { requirement });
  }
  return edits;
}

/** Reads a workbook; what a person changed in it becomes drafts, or problems where the letters of a RACI table say too little. */
function readBack(isRaci: boolean): ReadsOwnWorkbook {
  return (workbook, records, file, report): FileReading | undefined => {
    const found = counted(report);
    const inThisFile: Report = (code, path, params) => found.report(code, inFile(file.name, path), params);
    const written = writtenIn(records);
    const document = written && parseDocument({ format: MODEL_FORMAT, sheets: written.sheets }, inThisFile);
    if (written === undefined || document === undefined) {
      if (found.count() === 0) report('UNKNOWN_LAYOUT', file.name);
      return undefined;
    }
    const { edits, repaired } = editsIn(workbook, written, file.name, isRaci, found.report);
    const sheets = document.sheets ?? [];
    const made = draftsOf(edits, written, sheets, file, found.report);
    if (found.count() > 0) return undefined;
    return {
      document: { ...document, sheets: [...sheets, ...made.drafts] },
      repaired: [...repaired, ...made.repaired],
    };
  };
}

/** Reads back a 責任分界表: the statements that it was made of, and as drafts what a person changed in it. */
export const readMatrix: ReadsOwnWorkbook = readBack(false);

/** Reads back a RACI table: the statements that it was made of. */
export const readRaci: ReadsOwnWorkbook = readBack(true);

import type { Workbook } from '@cj-tech-master/excelts';
import { z } from 'zod';
import { MODEL_FORMAT, type ModelDocument } from '../../../model/document.ts';
import { parseDocument } from '../../../model/parse.ts';
import { inFile, shorten } from '../../../model/path.ts';
import type { Report } from '../../../model/problem.ts';
import type { ExactRecord } from '../exact.ts';
import type { ReadsOwnWorkbook } from '../ownWorkbooks.ts';
import { counted } from './counted.ts';
import { textOf } from './layout.ts';

/** The marks of a row, as they were written; the row and the first column that has one count from 1. */
const rowMarks = z.object({ table: z.string(), row: z.int(), from: z.int(), marks: z.array(z.string()) });

/**
 * A mark that is not the one that was written is a statement of whoever changed it, and it is not known of which
 * component: it is said, and not read.
 */
function checkMarks(workbook: Workbook, name: string, record: ExactRecord, report: Report): void {
  const read = rowMarks.safeParse(record.value);
  const sheet = read.success ? workbook.getWorksheet(read.data.table) : undefined;
  if (!read.success || sheet === undefined) {
    report('UNKNOWN_LAYOUT', name);
    return;
  }
  const { row, from, marks } = read.data;
  marks.forEach((mark, i) => {
    const found = textOf(sheet, row, from + i)
      .normalize('NFC')
      .trim();
    if (found === mark) return;
    const place = `${sheet.name}!${sheet.getCell(row, from + i).address}`;
    report('MARK_CHANGED', inFile(name, place), { written: mark, found: shorten(found) });
  });
}

/**
 * Reads back a 責任分界表 of the first format, in which rows were known by their
 * numbers: the statements that it was made of. What a person changed in the marks is a problem each, with sheet and cell.
 */
export const readFirstMatrix: ReadsOwnWorkbook = (workbook, records, { name }, report) => {
  const found = counted(report);
  for (const record of records) if (record.kind === 'row') checkMarks(workbook, name, record, found.report);
  const sheets = records.filter(({ kind }) => kind === 'sheet').map(({ value }) => value);
  const document: ModelDocument | undefined = parseDocument({ format: MODEL_FORMAT, sheets }, (code, path, params) =>
    found.report(code, inFile(name, path), params),
  );
  return document === undefined || found.count() > 0 ? undefined : { document, repaired: [] };
};

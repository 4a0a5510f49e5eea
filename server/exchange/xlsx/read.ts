import type { Report } from '../../model/problem.ts';
import type { FileReading, SourceFile } from '../format.ts';
import { EXACT_SHEET, exactFormatOf, readRecords } from './exact.ts';
import { openWorkbook } from './open.ts';
import { OWN_WORKBOOKS } from './ownWorkbooks.ts';

/** Reads a workbook: one that this software wrote, by its hidden sheet. */
export async function readWorkbook(file: SourceFile, report: Report): Promise<FileReading | undefined> {
  const workbook = await openWorkbook(file, report);
  if (workbook === undefined) return undefined;
  const read = OWN_WORKBOOKS.get(exactFormatOf(workbook) ?? '');
  const exact = workbook.getWorksheet(EXACT_SHEET);
  const records = exact && readRecords(exact);
  if (read !== undefined && records !== undefined) return read(workbook, records, file, report);
  report('UNKNOWN_LAYOUT', file.name);
  return undefined;
}

import type { Workbook } from '@cj-tech-master/excelts';
import type { Report } from '../../model/problem.ts';
import { DECLARATION_FORMAT } from '../declaration/declarationBook.ts';
import { readDeclaration } from '../declaration/read.ts';
import type { FileReading, SourceFile } from '../format.ts';
import type { ExactRecord } from './exact.ts';
import { FIRST_MATRIX_FORMAT, MATRIX_FORMAT, RACI_FORMAT } from './matrixBook.ts';
import { readFirstMatrix } from './readBack/readFirstMatrix.ts';
import { readMatrix, readRaci } from './readBack/readMatrix.ts';

/**
 * Reads a workbook that this software wrote by the records of its hidden sheet. Gives undefined and reports at least one
 * problem where it cannot be understood.
 */
export type ReadsOwnWorkbook = (
  workbook: Workbook,
  records: readonly ExactRecord[],
  file: SourceFile,
  report: Report,
) => FileReading | undefined;

/** Who reads which workbook, by what its hidden sheet begins with: the format of a paper and its major version. */
export const OWN_WORKBOOKS: ReadonlyMap<string, ReadsOwnWorkbook> = new Map([
  [FIRST_MATRIX_FORMAT, readFirstMatrix],
  [MATRIX_FORMAT, readMatrix],
  [RACI_FORMAT, readRaci],
  [DECLARATION_FORMAT, readDeclaration],
]);

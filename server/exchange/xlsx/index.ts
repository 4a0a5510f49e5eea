import type { Format } from '../format.ts';
import { XLSX_FACTS } from './facts.ts';
import { looksLikeWorkbook } from './sniff.ts';

export type { BookCell, BookRow, BookTable, MatrixBook } from './matrixBook.ts';

/** Excel workbooks, as they are read. The library is loaded for workbooks alone: it is large. */
export const XLSX = {
  ...XLSX_FACTS,
  sniff: looksLikeWorkbook,
  read: async (file, report) => (await import('./read.ts')).readWorkbook(file, report),
} as const satisfies Format;

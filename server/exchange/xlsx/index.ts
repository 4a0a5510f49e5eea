import type { Format } from '../format.ts';
import { looksLikeWorkbook } from './sniff.ts';

export type { BookCell, BookRow, BookTable, MatrixBook } from './matrixBook.ts';

/** The 責任分界表 of one institution as an Excel workbook. The library is loaded for workbooks alone: it is large. */
export const XLSX = {
  name: 'xlsx',
  title: { ja: 'Excel', en: 'Excel' },
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sniff: looksLikeWorkbook,
  read: async (file, report) => (await import('./read.ts')).readMatrix(file, report),
  writeMatrix: async (book) => (await import('./write.ts')).writeMatrix(book),
} as const satisfies Format;

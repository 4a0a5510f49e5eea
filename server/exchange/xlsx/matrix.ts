import type { Paper } from '../papers/paper.ts';
import { XLSX_FACTS } from './facts.ts';
import { type MatrixBook, RACI_FORMAT } from './matrixBook.ts';

/** The 責任分界表 of one institution: requirements down, one column a party. */
export const MATRIX: Paper<MatrixBook> = {
  title: { ja: '責任分界表', en: 'Responsibility matrix' },
  fileName: 'responsibility-matrix',
  needs: ['institution'],
  takes: [],
  formats: [{ ...XLSX_FACTS, write: async (book) => (await import('./write.ts')).writeMatrix(book) }],
};

/** The same with letters: who performs, and who answers. */
export const RACI: Paper<MatrixBook> = {
  title: { ja: '責任分担表(RACI)', en: 'RACI matrix' },
  fileName: 'raci',
  needs: ['institution'],
  takes: [],
  formats: [{ ...XLSX_FACTS, write: async (book) => (await import('./write.ts')).writeMatrix(book, RACI_FORMAT) }],
};

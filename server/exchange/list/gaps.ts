import type { Paper } from '../papers/paper.ts';
import { CSV_FACTS } from '../tables/csv/facts.ts';
import { XLSX_FACTS } from '../xlsx/facts.ts';
import type { ListBook } from './listBook.ts';

/** All gaps of one institution, with who must act, remedies and decisions. */
export const GAPS: Paper<ListBook> = {
  title: { ja: '空白・不整合一覧', en: 'List of gaps' },
  fileName: 'gaps',
  needs: ['institution'],
  takes: [],
  formats: [
    { ...XLSX_FACTS, write: async (book) => (await import('./writeXlsx.ts')).writeListAsXlsx(book) },
    { ...CSV_FACTS, write: async (book) => (await import('./writeCsv.ts')).writeListAsCsv(book) },
  ],
};

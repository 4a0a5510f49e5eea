import type { Paper } from '../papers/paper.ts';
import { CSV_FACTS } from '../tables/csv/facts.ts';
import { XLSX_FACTS } from '../xlsx/facts.ts';
import type { ListBook } from './listBook.ts';

/** Disclosure forms side by side: what each answers いいえ, and what the institution does about it. */
export const DISCLOSURES: Paper<ListBook> = {
  title: { ja: '開示書の比較', en: 'Disclosure forms side by side' },
  fileName: 'disclosures',
  needs: ['institution'],
  takes: ['vendor'],
  formats: [
    { ...XLSX_FACTS, write: async (book) => (await import('./writeXlsx.ts')).writeListAsXlsx(book) },
    { ...CSV_FACTS, write: async (book) => (await import('./writeCsv.ts')).writeListAsCsv(book) },
  ],
};

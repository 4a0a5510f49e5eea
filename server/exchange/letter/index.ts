import type { Paper } from '../papers/paper.ts';
import type { LetterBook } from './letterBook.ts';

/** A letter from an institution to one vendor: what is to be settled, and the clauses that would settle it. */
export const LETTER: Paper<LetterBook> = {
  title: { ja: '事業者への確認依頼状', en: 'Letter to a vendor' },
  fileName: 'letter',
  needs: ['institution', 'vendor'],
  takes: [],
  formats: [
    {
      name: 'docx',
      title: { ja: 'Word', en: 'Word' },
      extension: '.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: async (book) => (await import('./writeDocx.ts')).writeLetterAsDocx(book),
    },
    {
      name: 'html',
      title: { ja: '印刷用ページ', en: 'Page to print' },
      extension: '.html',
      mediaType: 'text/html; charset=utf-8',
      write: async (book) => (await import('./writeHtml.ts')).writeLetterAsHtml(book),
    },
  ],
};

import type { Paper } from '../papers/paper.ts';
import { XLSX_FACTS } from '../xlsx/facts.ts';
import type { DeclarationBook } from './declarationBook.ts';

/** A form on which a component's owner says who does what; read back as a draft of its sheet. */
export const DECLARATION: Paper<DeclarationBook> = {
  title: { ja: '責任分界の回答様式', en: 'Declaration form' },
  fileName: 'declaration',
  needs: ['component'],
  takes: ['institution'],
  formats: [{ ...XLSX_FACTS, write: async (book) => (await import('./write.ts')).writeDeclaration(book) }],
};

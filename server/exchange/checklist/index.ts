import type { Paper } from '../papers/paper.ts';
import { XLSX_FACTS } from '../xlsx/facts.ts';
import type { ChecklistBook } from './checklistBook.ts';

/** The cyber-security checklist: an overview, the institution's sheet, and one for each vendor. */
export const CHECKLIST: Paper<ChecklistBook> = {
  title: { ja: 'サイバーセキュリティ対策チェックリスト', en: 'Cybersecurity checklist' },
  fileName: 'checklist',
  needs: ['institution'],
  takes: ['vendor'],
  formats: [{ ...XLSX_FACTS, write: async (book) => (await import('./write.ts')).writeChecklist(book) }],
};

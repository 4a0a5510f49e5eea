import type { FormatFacts } from '../format.ts';

/** What Excel workbooks say of themselves, whatever they hold. */
export const XLSX_FACTS = {
  name: 'xlsx',
  title: { ja: 'Excel', en: 'Excel' },
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies FormatFacts;

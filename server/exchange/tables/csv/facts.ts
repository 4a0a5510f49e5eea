import type { FormatFacts } from '../../format.ts';

/** What CSV says of itself, whatever it holds. */
export const CSV_FACTS = {
  name: 'csv',
  title: { ja: 'CSV', en: 'CSV' },
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8',
} as const satisfies FormatFacts;

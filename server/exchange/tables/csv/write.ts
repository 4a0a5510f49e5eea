import { stringify } from 'csv-stringify/sync';
import { guarded } from './guard.ts';

/**
 * Rows of texts as CSV, in UTF-8 with a byte order mark, by which Excel knows it, and lines that end as there. Cells that
 * begin like formulas are written so that no spreadsheet computes them (`guarded`).
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const text = stringify(
    rows.map((row) => row.map(guarded)),
    { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n\t;]/ },
  );
  return new TextEncoder().encode(text);
}

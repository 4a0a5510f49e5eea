import { CsvError, parse } from 'csv-parse/sync';
import { unguarded } from './guard.ts';

/** What stands between cells. */
export const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The rows of a table of text; `lines` are those (from 1) at which each begins, which a cell of several lines moves. */
export type ParsedRows =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly line: number };

/** Rows that are looked at to tell the delimiter. */
const SAMPLE_ROWS = 50;

/** A record without a quotation mark that ends it would take all that follows. */
const MAX_RECORD = 1_000_000;

const COMMON = {
  record_delimiter: ['\r\n', '\n', '\r'],
  // Rows are short where their last cells are empty.
  relax_column_count: true,
  skip_empty_lines: false,
  max_record_size: MAX_RECORD,
};

/** People write quotation marks inside cells, too. */
const parsed = (text: string, delimiter: Delimiter): string[][] =>
  parse(text, { ...COMMON, delimiter, relax_quotes: true });

/** How regular the table is that a delimiter gives: cells of the rows that have as many as most do. */
function regularity(text: string, delimiter: Delimiter, areQuotesStrict: boolean): number {
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, { ...COMMON, delimiter, relax_quotes: !areQuotesStrict, to: SAMPLE_ROWS });
  } catch {
    return 0;
  }
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, [cells, times]) => Math.max(most, (cells - 1) * times), 0);
}

/**
 * The delimiter that gives the most regular table; a comma where none does. One by which the quotation marks stand where they
 * should goes before others, which would divide quoted cells.
 */
export function delimiterOf(text: string): Delimiter {
  for (const areQuotesStrict of [true, false]) {
    let [best, most]: [Delimiter, number] = [',', 0];
    for (const delimiter of DELIMITERS) {
      const regular = regularity(text, delimiter, areQuotesStrict);
      if (regular > most) [best, most] = [delimiter, regular];
    }
    if (most > 0) return best;
  }
  return ',';
}

/**
 * The cells of a table of text, as they were before they were written safely (`guarded`). Rows keep their place: empty ones
 * stay, but for one after the last line end.
 */
export function parseRows(text: string): ParsedRows {
  const delimiter = delimiterOf(text);
  try {
    const rows = parsed(text, delimiter).map((row) => row.map(unguarded));
    return { ok: true, rows, delimiter };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    return { ok: false, line: typeof lines === 'number' ? lines : 1 };
  }
}

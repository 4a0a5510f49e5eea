import type { RegisterName } from './columns.ts';

/** One register as a table of final texts. */
export interface RegisterTable {
  readonly register: RegisterName;
  /** Of the sheet, and what stands above the table on paper. */
  readonly name: string;
  readonly headings: readonly string[];
  /** As many cells a row as there are headings; several names in one cell stand on lines of their own. */
  readonly rows: readonly (readonly string[])[];
}

/** Registers as plain data: every text is in its final words, nothing is looked up when they are written. */
export interface RegisterBook {
  /** What stands above each table: whose, and as of which day. */
  readonly heading: string;
  readonly pageOf: { readonly before: string; readonly between: string };
  /** At least one. */
  readonly tables: readonly RegisterTable[];
}

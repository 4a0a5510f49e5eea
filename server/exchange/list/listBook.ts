/** A column of a list. */
export interface ListColumn {
  /** What stands above it. */
  readonly name: string;
  /** In characters of half a width; left out: for tools only, in CSV and not on paper. */
  readonly width?: number;
  /** Short words stand in the middle; texts begin at the left. */
  readonly isCentred?: true;
}

/** A row of a list: one text a column. */
export interface ListRow {
  readonly cells: readonly string[];
  /** Whether the row is to be seen first; its text says so, too. */
  readonly isUrgent?: boolean;
}

/** A list on paper as plain data: every text is in its final words, nothing is looked up when it is written. */
export interface ListBook {
  /** What the sheet of a workbook is called: at most 31 characters. */
  readonly sheet: string;
  readonly title: string;
  /** At the top right: whose list, of which version, as of which day. */
  readonly heading: readonly string[];
  /** Between the title and the table: what was found, in a sentence. */
  readonly summary: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly pageOf: { readonly before: string; readonly between: string };
}

import type { Sheet } from '../../model/sheet.ts';

/** What the hidden sheet of a 責任分界表 begins with. */
export const MATRIX_FORMAT = 'bunkai-matrix/1';

/** What is known of a cell of a table: a mark, or several where a party's components say different things. */
export interface BookCell {
  /** Empty: not confirmed. */
  readonly mark: string;
  /** Whether a party may be expected to say something here: a cell that concerns no party is grey and takes no mark. */
  readonly isLive: boolean;
}

/** A requirement, or one component's part of it. */
export interface BookRow {
  readonly requirement: string;
  /** The component of a part; left out for the requirement as a whole. */
  readonly component?: string;
  readonly chapter: string;
  readonly item: string;
  readonly title: string;
  /** One a column, in their order. */
  readonly cells: readonly BookCell[];
  readonly remarks: string;
  readonly evidence: string;
  readonly gaps: string;
}

/** The table of one phase, a sheet of the workbook. */
export interface BookTable {
  readonly name: string;
  readonly rows: readonly BookRow[];
}

/** A 責任分界表 as plain data: every text is in its final words, nothing is looked up when it is written. */
export interface MatrixBook {
  readonly title: string;
  /** At the top right: edition, version, day. */
  readonly heading: readonly string[];
  /** What the marks mean, in one line. */
  readonly legend: string;
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  /** The names of the columns that are not parties. */
  readonly names: {
    readonly chapter: string;
    readonly item: string;
    readonly title: string;
    readonly remarks: string;
    readonly evidence: string;
    readonly gaps: string;
  };
  readonly tables: readonly BookTable[];
  /** The sheet on which the parties sign: its name, what stands above, what the columns are called. */
  readonly signatures: {
    readonly name: string;
    readonly heading: string;
    readonly party: string;
    readonly fields: readonly string[];
  };
  /** Said where a mark is chosen. */
  readonly markHint: string;
  readonly pageOf: { readonly before: string; readonly between: string };
  /** The statements that the tables were made of, exactly. */
  readonly statements: readonly Sheet[];
}

import type { Sheet } from '../../model/sheet.ts';
import type { Phase } from '../../model/vocabulary.ts';
import type { Language } from '../../text/facts.ts';

/** What the hidden sheet of a 責任分界表 begins with. */
export const MATRIX_FORMAT = 'bunkai-matrix/2';

/** The same in files of the first version, which are read and not written any more. */
export const FIRST_MATRIX_FORMAT = 'bunkai-matrix/1';

/** What the hidden sheet of a RACI table begins with. */
export const RACI_FORMAT = 'bunkai-raci/1';

/** What is known of a cell of a table: a mark, or several where a party's components say different things. */
export interface BookCell {
  /** Empty: not confirmed. */
  readonly mark: string;
  /** Whether a party may be expected to say something here: a cell that concerns no party is crossed out and takes no mark. */
  readonly isLive: boolean;
  /** Whether a gap stands here: the cell has a thick border. */
  readonly isGap: boolean;
  /** Ids of the components whose word this is. */
  readonly components: readonly string[];
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
  /** Ids of the components of which remarks and evidence speak. */
  readonly speakers: readonly string[];
}

/** The table of one phase, a sheet of the workbook. */
export interface BookTable {
  readonly phase: Phase;
  readonly name: string;
  readonly rows: readonly BookRow[];
}

/** A plain table on a sheet of its own behind the others; widths in characters of half a width. */
export interface BookAnnex {
  readonly name: string;
  readonly heading: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** What reading back needs to know of a component. */
export interface BookComponent {
  readonly id: string;
  readonly name: string;
  /** Whether others can be told to do something: no component uses a USAGE or an ORGANISATION. */
  readonly hasConsumers: boolean;
  /** Whether the institution owns it. */
  readonly isOwn: boolean;
  /** Ids of its suppliers in the chain. */
  readonly suppliers: readonly string[];
}

/** What reading back needs beside the statements. */
export interface BookFacts {
  readonly components: readonly BookComponent[];
  /** The phases of each requirement that has a row, by key. */
  readonly requirements: Readonly<Record<string, readonly Phase[]>>;
  /** The names of the evidence that may be written into a cell, by id. */
  readonly evidence: Readonly<Record<string, string>>;
}

/** A 責任分界表 as plain data: every text is in its final words, nothing is looked up when it is written. */
export interface MatrixBook {
  readonly language: Language;
  readonly title: string;
  /** At the top right: institution, edition, version and day. */
  readonly heading: readonly string[];
  /** What the marks mean, in one line. */
  readonly legend: string;
  /** The parties; `heading` stands above a column where it is another text than the name, in lines of its own. */
  readonly columns: readonly { readonly key: string; readonly name: string; readonly heading?: string }[];
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
  readonly annexes: readonly BookAnnex[];
  /** The sheet on which the parties sign: its name, what stands above, what the columns are called, what stands below. */
  readonly signatures: {
    readonly name: string;
    readonly heading: string;
    readonly party: string;
    readonly fields: readonly string[];
    readonly notes: readonly string[];
  };
  /** The marks that may be chosen. */
  readonly marks: readonly string[];
  /** Said where a mark is chosen. */
  readonly markHint: string;
  readonly pageOf: { readonly before: string; readonly between: string };
  /** The statements that the tables were made of, exactly. */
  readonly statements: readonly Sheet[];
  readonly facts: BookFacts;
}

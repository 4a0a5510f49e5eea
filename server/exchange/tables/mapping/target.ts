import type { ModelDocument } from '../../../model/document.ts';
import type { LocalText } from '../../../model/values.ts';
import type { TableSheet } from '../table.ts';
import type { FindingTaker } from './findings.ts';
import type { ColumnMapping, Mapping, RowMapping, SheetMapping } from './mapping.ts';

/** What is known when a table is understood: what its reader may see, and nothing else. */
export interface MappingContext {
  /** The institution that the tables are read for. */
  readonly institution?: string;
  /** The day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the reader may add parties, and what belongs to others; administrators may. */
  readonly mayAddForOthers?: boolean;
  /** Entities that rows and columns may be about, whole. */
  readonly known: ModelDocument;
}

/** Something that a column may be, declared once for each kind of target. */
export interface TargetField {
  /** Its name in mappings: never changes. */
  readonly name: string;
  readonly title: LocalText;
  /** What people write above such a column; tested on the heading as one width and without case, its line ends as spaces. */
  readonly headings: readonly RegExp[];
  /** Headings among them that say little: a column under another of them goes before. */
  readonly weak?: RegExp;
  /** Headings under which no column is it, whatever its texts. */
  readonly excludes?: RegExp;
  /** How well the texts of a column fit, from 0 to 1; left out: they say nothing. Texts are not empty, and few. */
  readonly fits?: (texts: readonly string[]) => number;
  /** Whether a column is it by its texts alone, whatever stands above. */
  readonly byTexts?: boolean;
  /** Whether several columns may be it. */
  readonly repeats?: boolean;
}

/** An option of a target, set in the mapping's `options`. */
export interface TargetOption {
  readonly name: string;
  readonly title: LocalText;
}

/** Something that a column or row may be instead, the likeliest first. */
export interface Alternative {
  readonly entity: string;
  readonly title: string;
}

/** What is said of the guess for a column. */
export interface ColumnGuess {
  readonly mapping: ColumnMapping;
  /** Whether it is hardly to be doubted. */
  readonly isSure: boolean;
  /** What else it may speak about. */
  readonly alternatives: readonly Alternative[];
}

/** By what a row was recognised. */
export const ROW_MATCHES = ['MAPPING', 'ID', 'NUMBER', 'SAME_TEXT', 'SIMILAR_TEXT', 'NONE'] as const;
export type RowMatch = (typeof ROW_MATCHES)[number];

/** What is said of the guess for a row. */
export interface RowGuess {
  readonly mapping: RowMapping;
  /** What people read in it. */
  readonly text: string;
  readonly match: RowMatch;
  readonly alternatives: readonly Alternative[];
}

/** A sheet with what it is taken for. */
export interface MappedSheet {
  readonly sheet: TableSheet;
  readonly mapping: SheetMapping;
  /** What else in the file may hint at what it is about: its name, and what stands above the headings. */
  readonly hints: string;
}

/** What one statement of a table would change. */
export interface ProposedChange {
  /** Sheet and cell. */
  readonly place: string;
  /** What it is about: `catalogue:requirement` of a matrix, the id of an entity of a register. */
  readonly subject: string;
  readonly title: string;
  /** Whose word it is: a component of a matrix. */
  readonly about?: string;
  readonly phases?: readonly string[];
  /** What stands there now; left out: nothing. */
  readonly before?: string;
  readonly after: string;
  /** The cell as it is written. */
  readonly original: string;
}

/** What tables come to. */
export interface TargetReading {
  readonly document: ModelDocument;
  readonly changes: readonly ProposedChange[];
}

/** A kind of thing that the rows of a table are, declared once. */
export interface TableTarget {
  /** Its name in mappings and in the API: never changes. */
  readonly name: string;
  readonly title: LocalText;
  readonly fields: readonly TargetField[];
  readonly options: readonly TargetOption[];
  /** Whether fields that have been found make a table of this kind. */
  readonly isComplete: (fields: ReadonlySet<string>) => boolean;
  /** Completes the guesses of fields: what each column speaks about, and how texts are read. */
  readonly guessColumns?: (sheet: MappedSheet, context: MappingContext) => readonly ColumnGuess[];
  /** What each row is about; rows that the mapping names already stay so. */
  readonly guessRows?: (
    sheet: MappedSheet,
    context: MappingContext,
    options: Mapping['options'],
  ) => readonly RowGuess[];
  /** Makes entities of all sheets of a file that are of this kind. */
  readonly read: (
    sheets: readonly MappedSheet[],
    context: MappingContext,
    options: Readonly<Record<string, string>>,
    file: { readonly name: string },
    findings: FindingTaker,
  ) => TargetReading;
}

import type { BookRow, BookTable } from './matrixBook.ts';

/**
 * Names of rows and columns on the visible sheets, in a hidden row and a hidden column: they move with what a person
 * sorts, inserts and takes out, where numbers would not.
 */

/** What a column that is no party's holds. */
export const FIELDS = ['chapter', 'item', 'title', 'remarks', 'evidence', 'gaps'] as const;

/** One of FIELDS. */
export type Field = (typeof FIELDS)[number];

const PARTY = 'party ';

/** The name of a party's column. */
export const partyColumn = (key: string): string => `${PARTY}${key}`;

/** The key of the party whose column this is; undefined for others. */
export const partyOfColumn = (name: string): string | undefined =>
  name.startsWith(PARTY) ? name.slice(PARTY.length) : undefined;

/** The name of the hidden column of row names; its place in the row of column names says which table the sheet holds. */
export const rowColumn = ({ phase }: Pick<BookTable, 'phase'>): string => `rows ${phase}`;

/** The name of a row: ids hold no line feed. */
export const rowName = ({ requirement, component }: Pick<BookRow, 'requirement' | 'component'>): string =>
  component === undefined ? requirement : `${requirement}\n${component}`;

import { shorten } from '../../../model/path.ts';
import type { Repair } from '../../format.ts';

/** Why something was not taken over; the sentences are in text/tables.ts. */
export const FINDING_REASONS = [
  /** The sheet is not read: nothing in it looks like a table that is known. */
  'SHEET_NOT_READ',
  /** The column is not read: it is taken for nothing that has a place in the model. */
  'COLUMN_NOT_READ',
  /** The column is read, and it is not known what it speaks about. */
  'COLUMN_ABOUT_NOTHING',
  /** What a column speaks about is not in the model. */
  'UNKNOWN_ENTITY',
  /** The row is like nothing in the model. */
  'ROW_NOT_MATCHED',
  /** The row was left out by whoever made the mapping. */
  'ROW_LEFT_OUT',
  /** The row sums up those above it. */
  'TOTAL_ROW',
  /** The row holds words about the table. */
  'NOTE_ROW',
  /** The cell stands for another one, which is empty. */
  'NOTHING_REPEATED',
  /** The row has a text, and nothing in any column that is read. */
  'ROW_EMPTY',
  /** The cell was left out by whoever made the mapping. */
  'CELL_LEFT_OUT',
  /** The text is none that is known in such a column. */
  'TEXT_NOT_KNOWN',
  /** The text says that nothing is settled. */
  'NOT_SETTLED',
  /** A cell elsewhere says something else of the same thing. */
  'CONTRADICTION',
  /** Letters have two parties answer for the same; the rest of what they say is taken over. */
  'TWO_ACCOUNTABLE',
  /** The requirement does not arise in the situation that the cell speaks about. */
  'NOT_IN_PHASE',
  /** A formula whose result is not in the file. */
  'NOT_COMPUTED',
  /** Notes that hang on cells that are not in the file. */
  'NOTES_LOST',
  /** Programs in the file, which are never run. */
  'MACROS',
  /** Links to other files, which are never followed. */
  'EXTERNAL_LINKS',
  /** The text may mean several things that are known. */
  'SEVERAL_FIT',
  /** The name is of no known party and of no known thing. */
  'UNKNOWN_NAME',
  /** No component is that product in that version. */
  'PRODUCT_NOT_KNOWN',
  /** No word says what kind of thing it is. */
  'KIND_NOT_KNOWN',
  /** The row does not say from when it holds. */
  'NO_START',
  /** The row does not say what it is about. */
  'NOTHING_COVERED',
  /** Taken over, and connected to nothing yet: no thing of this name is known. */
  'NOT_LINKED',
  /** It is not said whose register it is. */
  'NO_INSTITUTION',
  /** It is not said of which catalogue the requirement is. */
  'NO_CATALOGUE',
  /** It belongs to another party, and only administrators add such things. */
  'NOT_YOURS',
  /** More of the same than is listed. */
  'MORE',
] as const;
export type FindingReason = (typeof FINDING_REASONS)[number];

/** Something in a file that was not taken over. */
export interface Finding {
  /** Sheet and cell, or what else there is to say where. */
  readonly place: string;
  /** As it stands in the file; may be cut. */
  readonly original: string;
  readonly reason: FindingReason;
  /** What the reason is about, such as the other cell of a contradiction. */
  readonly detail?: string;
}

/** What reading tables with a mapping came to, beside what was made of them. */
export interface Findings {
  /** Cells that were understood. */
  readonly understood: number;
  readonly repaired: readonly Repair[];
  readonly notUnderstood: readonly Finding[];
}

/** Repairs and findings that are listed at most, each. */
export const MAX_FINDINGS = 2000;

/** Takes down what happens while tables are read. */
export interface FindingTaker {
  understood(cells?: number): void;
  repaired(place: string, original: string, readAs: string): void;
  notUnderstood(place: string, original: string, reason: FindingReason, detail?: string): void;
  findings(): Findings;
}

/** Takes findings; each list ends at MAX_FINDINGS, and what it leaves out is counted in its last entry. */
export function takeFindings(): FindingTaker {
  let understood = 0;
  const repaired: Repair[] = [];
  const notUnderstood: Finding[] = [];
  let [moreRepaired, moreFindings] = [0, 0];
  const listed = new Set<string>();
  /** Whether the same has been said of a cell already: more than one thing may be read of it. */
  const isListed = (...said: readonly (string | undefined)[]): boolean => {
    const key = JSON.stringify(said);
    const isOld = listed.has(key);
    listed.add(key);
    return isOld;
  };
  return {
    understood: (cells = 1) => {
      understood += cells;
    },
    repaired: (path, original, readAs) => {
      if (repaired.length < MAX_FINDINGS && isListed(path, original, readAs)) return;
      if (repaired.length < MAX_FINDINGS) repaired.push({ path, original: shorten(original), readAs });
      else moreRepaired += 1;
    },
    notUnderstood: (place, original, reason, detail) => {
      if (notUnderstood.length < MAX_FINDINGS && isListed(place, original, reason, detail)) return;
      if (notUnderstood.length >= MAX_FINDINGS) moreFindings += 1;
      else
        notUnderstood.push({ place, original: shorten(original), reason, ...(detail === undefined ? {} : { detail }) });
    },
    findings: () => ({
      understood,
      repaired: moreRepaired === 0 ? repaired : [...repaired, { path: '', original: '', readAs: `+${moreRepaired}` }],
      notUnderstood:
        moreFindings === 0
          ? notUnderstood
          : [...notUnderstood, { place: '', original: '', reason: 'MORE', detail: String(moreFindings) }],
    }),
  };
}

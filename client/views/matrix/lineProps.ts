import type { VirtualItem } from '@tanstack/react-virtual';
import type { MatrixAnswer } from '../../model/answers.ts';
import type { RowEffect } from '../../model/editor/effects.ts';
import type { Cursor } from '../../model/editor/ranges.ts';
import type { EditedSheet } from '../../model/editor/sheets.ts';
import type { CellStance } from '../../model/editor/statements.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import type { PhaseCode } from '../../model/place.ts';

/** What the lines of a table that is being edited need to know beside. */
export interface LineEditing {
  readonly phase: PhaseCode;
  readonly sheets: ReadonlyMap<string, EditedSheet>;
  readonly isEditable: (party: string) => boolean;
  /** What a paste that is being reviewed would put, by `previewKey`. */
  readonly preview: ReadonlyMap<string, CellStance>;
  /** What publishing the drafts would make of rows, by requirement. */
  readonly effects: ReadonlyMap<string, RowEffect>;
  /** A press on a cell: the cursor goes there; `isExtended`: what is selected reaches there. */
  readonly onPoint: (at: Cursor, isExtended: boolean) => void;
}

/** The name of a cell in a preview. */
export const previewKey = (line: number, column: number): string => `${String(line)} ${String(column)}`;

/** What every line of the table needs to know; the same object as long as nothing of it changes. */
export interface LineContext {
  readonly matrix: MatrixAnswer;
  readonly institution: string;
  /** Columns in sight. */
  readonly columns: readonly VirtualItem[];
  readonly width: number;
  readonly onChoose: (requirement: string, component: string | undefined) => void;
  readonly onToggle: (requirement: string) => void;
  /** Undefined where one only reads. */
  readonly editing: LineEditing | undefined;
}

/** What a line is: its content, its place, and where the cursor is if it is here. */
export interface LineProps<Kind extends MatrixLine = MatrixLine> {
  readonly line: Kind;
  readonly index: number;
  readonly chosen: boolean;
  /** Column of the cursor; undefined where it is on another line. */
  readonly cursor: number | undefined;
  /** First and last selected column; undefined where nothing of the line is selected, or one only reads. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly context: LineContext;
}

/** A line that is about a requirement. */
export type Spoken = Exclude<MatrixLine, { readonly kind: 'chapter' }>;

/** Attributes of a cell for the one tab stop of the table. */
export function stop(cursor: number | undefined, column: number) {
  return cursor === column ? { tabIndex: 0, 'data-cursor': '' } : { tabIndex: -1 };
}

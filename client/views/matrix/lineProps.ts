import type { VirtualItem } from '@tanstack/react-virtual';
import type { MatrixAnswer } from '../../model/answers.ts';
import type { MatrixLine } from '../../model/matrixView.ts';

/** What every line of the table needs to know; the same object as long as nothing of it changes. */
export interface LineContext {
  readonly matrix: MatrixAnswer;
  readonly institution: string;
  /** Columns in sight. */
  readonly columns: readonly VirtualItem[];
  readonly width: number;
  readonly onChoose: (requirement: string, component: string | undefined) => void;
  readonly onToggle: (requirement: string) => void;
}

/** What a line is: its content, its place, and where the cursor is if it is here. */
export interface LineProps<Kind extends MatrixLine = MatrixLine> {
  readonly line: Kind;
  readonly index: number;
  readonly chosen: boolean;
  /** Column of the cursor; undefined where it is on another line. */
  readonly cursor: number | undefined;
  readonly context: LineContext;
}

/** A line that is about a requirement. */
export type Spoken = Exclude<MatrixLine, { readonly kind: 'chapter' }>;

/** Attributes of a cell for the one tab stop of the table. */
export function stop(cursor: number | undefined, column: number) {
  return cursor === column ? { tabIndex: 0, 'data-cursor': '' } : { tabIndex: -1 };
}

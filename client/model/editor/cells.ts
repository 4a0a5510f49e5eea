import type { MatrixAnswer } from '../answers.ts';
import type { MatrixLine } from '../matrixView.ts';
import { PHASE_CODES, type PhaseCode } from '../place.ts';
import { type Range, spokenLines } from './ranges.ts';
import type { CellOf } from './statements.ts';

/** A cell of the table as it is edited. */
export interface EditedCell {
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly requirement: string;
  readonly phases: readonly PhaseCode[];
  /** Whose word stands in it. */
  readonly party: string;
  /** The component that speaks; undefined where several do, or none. */
  readonly component: string | undefined;
  /** Whether it can arise here at all. */
  readonly isConcerned: boolean;
}

/** A line that is about a requirement. */
export type SpokenLine = Exclude<MatrixLine, { readonly kind: 'chapter' }>;

/** The cell of a line in a column (from 1); undefined where there is none. */
export function cellAt(
  matrix: MatrixAnswer,
  lines: readonly MatrixLine[],
  line: number,
  column: number,
): EditedCell | undefined {
  const of = lines[line];
  const head = matrix.columns[column - 1];
  if (of === undefined || of.kind === 'chapter' || head === undefined) return undefined;
  return { line, ...cellOn(of, column, head) };
}

/** The cell of a line in a column (from 1) with this head. */
export function cellOn(
  of: SpokenLine,
  column: number,
  head: MatrixAnswer['columns'][number],
): Omit<EditedCell, 'line'> {
  const cells = of.kind === 'component' ? of.part.cells : of.row.cells;
  const cell = cells.find((each) => each.column === column - 1);
  const { phases } = of.row.requirement;
  return {
    column,
    requirement: of.row.key,
    phases: PHASE_CODES.filter((phase) => phases.includes(phase)),
    party: head.party.key,
    component: cell && (head.component?.key ?? cell.component?.key),
    isConcerned: cell !== undefined,
  };
}

/** All cells of a rectangle, line by line. */
export function cellsIn(matrix: MatrixAnswer, lines: readonly MatrixLine[], range: Range): EditedCell[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at) => range.left + at);
  return spokenLines(lines, range).flatMap((line) =>
    columns.flatMap((column) => cellAt(matrix, lines, line, column) ?? []),
  );
}

/** A cell in the sheet of its component. */
export const inSheet = ({ requirement, phases }: EditedCell, phase: PhaseCode, alone: boolean): CellOf => ({
  requirement,
  phases: phases.includes(phase) ? phases : [...phases, phase],
  phase,
  alone,
});

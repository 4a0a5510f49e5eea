import type { WordsFragment } from '../../../api/generated/documents.ts';
import type { EditedCell } from '../../../model/editor/cells.ts';
import { writtenMark } from '../../../model/editor/marks.ts';
import { shownWith } from '../../../model/editor/overlay.ts';
import type { Texts } from '../../../text/index.ts';
import type { EditedTable } from './useEditing.ts';

/** What a cell shows, as text. */
function textOf(cell: EditedCell, { matrix, lines, phase, editing }: EditedTable): string {
  const line = lines[cell.line];
  if (line === undefined || line.kind === 'chapter' || !cell.isConcerned) return '';
  const own = line.kind === 'component' ? line.part.cells : line.row.cells;
  const { mark = null, marks = [] } = own.find(({ column }) => column === cell.column - 1) ?? {};
  const shown = shownWith({ mark, marks }, cell, phase, editing.sheets);
  const { columns } = matrix;
  if (columns[cell.column - 1] === undefined) return '';
  if (shown.mark !== null) return writtenMark(shown.mark);
  return shown.marks.map(({ mark: each, count }) => `${writtenMark(each) || '空'}${String(count)}`).join(' ');
}

/** The selected cells as rows of text; with a row of heads and the requirements where they are more than one column. */
export function copiedRows(
  cells: readonly EditedCell[],
  table: EditedTable,
  t: Texts,
  name: (words: WordsFragment | null | undefined) => string,
): string[][] {
  const lines = [...new Set(cells.map(({ line }) => line))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const heads = columns.map((column) => {
    const head = table.matrix.columns[column - 1];
    return name(head?.component?.name ?? head?.party.name);
  });
  const at = new Map(cells.map((cell) => [`${String(cell.line)} ${String(cell.column)}`, cell]));
  const rows = lines.map((line) => {
    const texts = columns.map((column) => {
      const cell = at.get(`${String(line)} ${String(column)}`);
      return cell === undefined ? '' : textOf(cell, table);
    });
    return columns.length < 2 ? texts : [titleOf(line, table, name), ...texts];
  });
  return columns.length < 2 || lines.length === 0 ? rows : [[t.matrix.requirement, ...heads], ...rows];
}

function titleOf(
  at: number,
  { lines }: EditedTable,
  name: (words: WordsFragment | null | undefined) => string,
): string {
  const line = lines[at];
  if (line === undefined || line.kind === 'chapter') return '';
  if (line.kind === 'component') return name(line.part.component.name);
  const { item, title, summary } = line.row.requirement;
  return [item, name(title) || name(summary)].filter((text) => text !== null && text !== '').join(' ');
}

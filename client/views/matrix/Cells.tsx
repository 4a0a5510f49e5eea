// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells

import type { PointerEvent } from 'react';
import type { CellWordsFragment } from '../../api/generated/documents.ts';
import { cellOn } from '../../model/editor/cells.ts';
import { type ShownCell, shownWith } from '../../model/editor/overlay.ts';
import { markOf } from '../../model/editor/statements.ts';
import { classNames } from '../parts/classNames.ts';
import { Mark } from '../parts/Mark.tsx';
import { useText } from '../state/useText.ts';
import { type LineContext, type LineProps, previewKey, type Spoken, stop } from './lineProps.ts';
import { MarkCounts } from './MarkCounts.tsx';

/** What a cell shows, with how it is edited. */
interface Drawn extends ShownCell {
  readonly isConcerned: boolean;
  readonly isLocked: boolean;
  readonly isPreview: boolean;
}

function drawnOf(
  cell: CellWordsFragment | undefined,
  { line, index, context }: Pick<LineProps<Spoken>, 'line' | 'index' | 'context'>,
  column: number,
): Drawn {
  const { editing, matrix } = context;
  const head = matrix.columns[column];
  const server = { mark: cell?.mark ?? null, marks: cell?.marks ?? [] };
  const read = { isConcerned: cell !== undefined, isLocked: false, isPreview: false };
  if (editing === undefined || head === undefined || cell === undefined) return { ...server, ...read, isDraft: false };
  const isLocked = !editing.isEditable(head.party.key);
  const preview = editing.preview.get(previewKey(index, column + 1));
  if (preview !== undefined) {
    return { ...read, isLocked, isPreview: true, isDraft: false, mark: markOf(preview), marks: [] };
  }
  const edited = cellOn(line, column + 1, head);
  return { ...read, isLocked, ...shownWith(server, edited, editing.phase, editing.sheets) };
}

/** What stands in a cell: what was said, counted where it joins components; in words only where it is not concerned. */
function CellMark({ shown }: { readonly shown: Drawn }) {
  const { t } = useText();
  const { isConcerned, mark, marks, isDraft } = shown;
  const [first] = marks;
  const isOne = mark !== null && (first === undefined || first.count < 2);
  return (
    <>
      {!isConcerned ? (
        <span className={classNames('utility', 'visuallyHidden')}>{t.matrix.notConcerned}</span>
      ) : isOne ? (
        <Mark mark={mark} />
      ) : (
        <MarkCounts marks={marks} />
      )}
      {isDraft ? <span className={classNames('utility', 'visuallyHidden')}>{t.editor.draft}</span> : null}
    </>
  );
}

/** What pressing on a cell does where one edits: the cursor goes there, and what is selected follows the pointer. */
function pointing({ editing }: LineContext, line: number, column: number) {
  if (editing === undefined) return {};
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      editing.onPoint({ line, column }, event.shiftKey);
    },
    onPointerEnter: (event: PointerEvent) => {
      if (event.buttons === 1 && event.pointerType === 'mouse') editing.onPoint({ line, column }, true);
    },
  };
}

/** The ground of a cell: not concerned, hatched, or plain. */
const groundOf = ({ isConcerned, mark }: Drawn) =>
  isConcerned ? mark === 'NOT_CONFIRMED' && 'cellBlank' : 'cellUnconcerned';

const flag = (is: boolean): '' | undefined => (is ? '' : undefined);

interface CellProps {
  readonly line: LineProps<Spoken>;
  /** From 0. */
  readonly column: number;
  readonly place: { readonly left: number; readonly width: number };
  readonly cell: CellWordsFragment | undefined;
}

function Cell({ line: props, column, place, cell }: CellProps) {
  const { line, index, chosen, cursor, from = 0, to = -1, context } = props;
  const { editing } = context;
  const isOwn = (at: number) => context.matrix.columns[at]?.party.key === context.institution;
  const part = line.kind === 'component' ? line.part.key : undefined;
  const shown = drawnOf(cell, props, column);
  const here = editing === undefined && chosen && part !== undefined && isOwn(column);
  const isSelected = column + 1 >= from && column + 1 <= to;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      className={classNames(
        'matrix',
        'cell',
        isOwn(column) && !isOwn(column + 1) && 'cellOwnEnd',
        groundOf(shown),
        here && 'cellCurrent',
      )}
      data-severity={shown.isDraft ? undefined : (cell?.severity ?? undefined)}
      data-mark={shown.mark ?? undefined}
      data-draft={flag(shown.isDraft)}
      data-locked={flag(shown.isLocked)}
      data-preview={flag(shown.isPreview)}
      data-selected={flag(isSelected)}
      style={place}
      aria-selected={here || isSelected}
      aria-readonly={editing && (shown.isLocked || !shown.isConcerned)}
      onClick={({ shiftKey }) =>
        editing === undefined
          ? context.onChoose(line.row.key, part)
          : editing.onPoint({ line: index, column: column + 1 }, shiftKey)
      }
      {...pointing(context, index, column + 1)}
      {...stop(cursor, column + 1)}
    >
      <CellMark shown={shown} />
    </div>
  );
}

/** The cells of a line that are in sight. */
export function Cells(props: LineProps<Spoken>) {
  const { line, context } = props;
  const cells = line.kind === 'component' ? line.part.cells : line.row.cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return (
    <div className={classNames('matrix', 'cells')} style={{ width: context.width }}>
      {context.columns.map(({ index, start, size }) => (
        <Cell key={index} line={props} column={index} place={{ left: start, width: size }} cell={byColumn.get(index)} />
      ))}
    </div>
  );
}

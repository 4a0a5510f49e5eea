import { defaultRangeExtractor, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { type Cursor, chapterEnd, type Selection } from '../../model/editor/ranges.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import { rememberOpener } from '../parts/Panel.tsx';

type Lengths = Virtualizer<HTMLDivElement, Element>;

interface Table {
  readonly lines: readonly MatrixLine[];
  readonly columns: number;
  readonly rows: Lengths;
  readonly across: Lengths;
  readonly scroll: RefObject<HTMLDivElement | null>;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  /** Keys of those who edit, before all others; whether it was one. Absent where one only reads: nothing is extended then. */
  readonly onEditKey: ((event: KeyboardEvent) => boolean) | undefined;
  readonly onChoose: (requirement: string, component: string | undefined) => void;
  readonly onToggle: (requirement: string) => void;
  readonly onNextPhase: () => void;
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

/** Where a key leads, as in a spreadsheet; undefined for keys that do not move. */
function stepOf(
  at: Cursor,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  lines: readonly MatrixLine[],
  columns: number,
  isExtended: boolean,
): Cursor | undefined {
  const { key, ctrlKey } = event;
  const last = columns + 1;
  const to = (line: number, column: number): Cursor => ({
    line: within(line, lines.length - 1),
    column: within(column, last),
  });
  const end = (down: boolean) => (isExtended ? chapterEnd(lines, at.line, down) : down ? lines.length - 1 : 0);
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? end(false) : at.line - 1, at.column);
    case 'ArrowDown':
      return to(ctrlKey ? end(true) : at.line + 1, at.column);
    case 'ArrowLeft':
      return to(at.line, ctrlKey ? 0 : at.column - 1);
    case 'ArrowRight':
      return to(at.line, ctrlKey ? last : at.column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : at.line, 0);
    case 'End':
      return to(ctrlKey ? lines.length - 1 : at.line, last);
    case 'PageUp':
      return to(at.line - 15, at.column);
    case 'PageDown':
      return to(at.line + 15, at.column);
    default:
      return undefined;
  }
}

/** Indices to draw: those in sight, and the one that has the focus, which would be lost with its cell. */
export function drawnWith(range: Range, focused: number): number[] {
  const drawn = defaultRangeExtractor(range);
  if (drawn.includes(focused) || focused < 0 || focused >= range.count) return drawn;
  return [...drawn, focused].sort((a, b) => a - b);
}

/** The keys of the table; the cell with the cursor is always drawn (`drawnWith`) and brought into sight. */
export function useCursor(table: Table) {
  const { lines, columns, rows, across, scroll, selection, setSelection, onEditKey } = table;
  const { onChoose, onToggle, onNextPhase } = table;
  const at = selection.cursor;
  const follow = useRef(false);

  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    scroll.current?.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true });
  });

  const goTo = (next: Cursor, isExtended: boolean) => {
    follow.current = true;
    setSelection({ anchor: isExtended ? selection.anchor : next, cursor: next });
    rows.scrollToIndex(next.line);
    if (next.column > 0 && next.column <= columns) across.scrollToIndex(next.column - 1);
  };

  const act = (key: string): boolean => {
    const line = lines[at.line];
    if (key === 'p') onNextPhase();
    else if (line === undefined || line.kind === 'chapter') return false;
    else if (key === 'Enter') {
      rememberOpener();
      onChoose(line.row.key, line.kind === 'component' ? line.part.key : undefined);
    } else if (key === ' ') onToggle(line.row.key);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (onEditKey?.(event) === true) {
      event.preventDefault();
      return;
    }
    if (event.altKey || event.metaKey) return;
    const isExtended = onEditKey !== undefined && event.shiftKey;
    const next = stepOf(at, event, lines, columns, isExtended);
    if (next !== undefined) goTo(next, isExtended);
    else if (event.ctrlKey || !act(event.key)) return;
    event.preventDefault();
  };

  return { onKeyDown };
}

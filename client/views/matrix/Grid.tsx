// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)

import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { MatrixAnswer } from '../../model/answers.ts';
import { rangeOf, type Selection, within } from '../../model/editor/ranges.ts';
import { headWidth } from '../../model/headWidth.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import { piecesOf } from '../parts/Breakable.tsx';
import { classNames } from '../parts/classNames.ts';
import { NARROW, useMedia } from '../state/media.ts';
import { useText } from '../state/useText.ts';
import { HeadCells } from './HeadCells.tsx';
import { Line } from './Line.tsx';
import type { LineContext, LineEditing } from './lineProps.ts';
import { drawnWith, useCursor } from './useCursor.ts';

/** Heights and widths, px; matrix.module.css and narrowScreens.css have the same. */
const WIDE = {
  ...{ head: 60, row: 36, chapter: 32, requirement: 280 },
  verdict: { ja: 190, en: 248 },
  column: { least: 74, most: 128, padding: 7, type: 13, lines: 3 },
} as const;
const SMALL = {
  ...{ head: 56, row: 52, chapter: 32, requirement: 132 },
  verdict: { ja: 48, en: 48 },
  column: { least: 58, most: 96, padding: 7, type: 12, lines: 3 },
} as const;
/** Rows and columns that are drawn beyond what is in sight, so that scrolling does not show bare ground. */
const ROWS_BEYOND = 8;
const COLUMNS_BEYOND = 3;

/** How the table is edited. */
export interface GridEditing {
  readonly cells: LineEditing;
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** What is chosen in the table. */
export interface Chosen {
  readonly requirement: string | undefined;
  readonly component: string | undefined;
}

/** A component's line is chosen with it; a requirement's own line where it has no more than one component. */
function isChosen(line: MatrixLine, { requirement, component }: Chosen): boolean {
  if (line.kind === 'chapter' || line.row.key !== requirement) return false;
  return line.kind === 'component' ? line.part.key === component : line.row.live < 2;
}

/**
 * The table, virtualised both ways by the library: only what is in sight is in the page, whatever the number of rows and
 * columns. The heads stand still at the top, the requirement at the left, the verdict at the right.
 */
export function Grid(props: {
  readonly matrix: MatrixAnswer;
  readonly lines: readonly MatrixLine[];
  readonly institution: string;
  readonly chosen: Chosen;
  readonly onChoose: (requirement: string, component: string | undefined) => void;
  readonly onToggle: (requirement: string) => void;
  readonly onNextPhase: () => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** How it is edited; undefined where one only reads. */
  readonly editing: GridEditing | undefined;
}) {
  const { matrix, lines, institution, chosen, onChoose, onToggle, onNextPhase, onSelect, editing } = props;
  const { t, name, language } = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const size = useMedia(NARROW) ? SMALL : WIDE;
  const selection = within(props.selection, lines.length, matrix.columns.length);
  const at = selection.cursor;
  const selected = rangeOf(selection);
  const drawnRows = useCallback((range: Range) => drawnWith(range, at.line), [at.line]);
  const drawnColumns = useCallback((range: Range) => drawnWith(range, at.column - 1), [at.column]);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'chapter' ? size.chapter : size.row),
    getItemKey: (index) => lines[index]?.id ?? index,
    scrollMargin: size.head,
    scrollPaddingStart: size.head,
    rangeExtractor: drawnRows,
    overscan: ROWS_BEYOND,
    useFlushSync: false,
  });
  const heads = useMemo(
    () => matrix.columns.map(({ component, party }) => name(component?.name ?? party.name)),
    [matrix, name],
  );
  const widths = useMemo(
    () => heads.map((head) => headWidth(piecesOf(head, language), size.column)),
    [heads, language, size],
  );
  const verdict = size.verdict[language];
  const columns = useVirtualizer({
    count: matrix.columns.length,
    horizontal: true,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => widths[index] ?? size.column.least,
    scrollPaddingStart: size.requirement,
    scrollPaddingEnd: verdict,
    rangeExtractor: drawnColumns,
    overscan: COLUMNS_BEYOND,
    useFlushSync: false,
  });
  const { onKeyDown } = useCursor({
    lines,
    columns: matrix.columns.length,
    rows,
    across: columns,
    scroll,
    selection,
    setSelection: onSelect,
    onEditKey: editing?.onKey,
    onChoose,
    onToggle,
    onNextPhase,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines have other heights, other heads other widths
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, lines, size, widths]);
  const visible = columns.getVirtualItems();
  const width = columns.getTotalSize();
  const actions = useRef({ onChoose, onToggle });
  actions.current = { onChoose, onToggle };
  const context = useMemo(
    (): LineContext => ({
      matrix,
      institution,
      columns: visible,
      width,
      onChoose: (requirement, component) => actions.current.onChoose(requirement, component),
      onToggle: (requirement) => actions.current.onToggle(requirement),
      editing: editing?.cells,
    }),
    [matrix, institution, visible, width, editing?.cells],
  );
  return (
    <div
      ref={scroll}
      className={classNames('matrix', 'grid')}
      role="grid"
      aria-label={t.matrix.caption(t.phase[matrix.phase])}
      aria-rowcount={lines.length + 1}
      aria-colcount={matrix.columns.length + 2}
      aria-multiselectable={editing === undefined ? undefined : true}
      data-editing={editing === undefined ? undefined : ''}
      onKeyDown={onKeyDown}
      onCopy={editing?.onCopy}
      onPaste={editing?.onPaste}
    >
      <div
        className={classNames('matrix', 'inner')}
        style={{ minWidth: size.requirement + width + verdict, height: size.head + rows.getTotalSize() }}
      >
        <div className={classNames('matrix', 'row', 'headRow')} role="row" aria-rowindex={1}>
          <div className={classNames('matrix', 'requirement')} role="columnheader" aria-colindex={1}>
            {t.matrix.requirement}
          </div>
          <div className={classNames('matrix', 'cells')} style={{ width }}>
            <HeadCells context={context} heads={heads} />
          </div>
          <div
            className={classNames('matrix', 'verdict')}
            role="columnheader"
            aria-colindex={matrix.columns.length + 2}
          >
            {t.matrix.verdict}
          </div>
        </div>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            <Line
              key={key}
              line={line}
              index={index}
              top={start}
              cursor={at.line === index ? at.column : undefined}
              from={
                editing !== undefined && index >= selected.top && index <= selected.bottom ? selected.left : undefined
              }
              to={
                editing !== undefined && index >= selected.top && index <= selected.bottom ? selected.right : undefined
              }
              chosen={isChosen(line, chosen)}
              context={context}
            />
          );
        })}
      </div>
    </div>
  );
}

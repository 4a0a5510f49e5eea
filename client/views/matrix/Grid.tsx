// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { MatrixAnswer } from '../../model/answers.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import { Breakable } from '../parts/Breakable.tsx';
import { useText } from '../state/useText.ts';
import { Line, type LineContext } from './Line.tsx';
import { useCursor } from './useCursor.ts';

/** Heights and widths, px (design, "Space and metrics"). */
const HEAD = 60;
const ROW = 36;
const CHAPTER = 32;
const COLUMN = 74;
const VERDICT = 190;
const REQUIREMENT = 280;
/** Rows and columns that are drawn beyond what is in sight, so that scrolling does not show bare ground. */
const BEYOND = 8;

/**
 * The table, virtualised both ways by the library: only what is in sight is in the page, whatever the number of rows and
 * columns. The heads stand still at the top, the requirement at the left, the verdict at the right.
 */
export function Grid(props: {
  readonly matrix: MatrixAnswer;
  readonly lines: readonly MatrixLine[];
  readonly institution: string;
  readonly chosen: { readonly requirement: string | undefined; readonly component: string | undefined };
  readonly onChoose: (requirement: string, component: string | undefined) => void;
  readonly onToggle: (requirement: string) => void;
  readonly onNextPhase: () => void;
}) {
  const { matrix, lines, institution, chosen, onChoose, onToggle, onNextPhase } = props;
  const { t, name, language } = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'chapter' ? CHAPTER : ROW),
    getItemKey: (index) => lines[index]?.id ?? index,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    overscan: BEYOND,
  });
  const columns = useVirtualizer({
    count: matrix.columns.length,
    horizontal: true,
    getScrollElement: () => scroll.current,
    estimateSize: () => COLUMN,
    scrollPaddingStart: REQUIREMENT,
    scrollPaddingEnd: VERDICT,
    overscan: BEYOND,
  });
  const cursor = useCursor({
    lines,
    columns: matrix.columns.length,
    rows,
    across: columns,
    scroll,
    onChoose,
    onToggle,
    onNextPhase,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines have other heights
  useEffect(() => {
    rows.measure();
  }, [rows, lines]);
  const visible = columns.getVirtualItems();
  const width = columns.getTotalSize();
  const context: LineContext = {
    matrix,
    institution,
    columns: visible,
    width,
    cursor: cursor.at,
    chosen,
    onChoose,
    onToggle,
  };
  return (
    <div
      ref={scroll}
      className="grid"
      role="grid"
      aria-label={t.matrix.caption(t.phase[matrix.phase])}
      aria-rowcount={lines.length + 1}
      aria-colcount={matrix.columns.length + 2}
      onKeyDown={cursor.onKeyDown}
    >
      <div className="inner" style={{ minWidth: REQUIREMENT + width + VERDICT, height: HEAD + rows.getTotalSize() }}>
        <div className="row head" role="row" aria-rowindex={1}>
          <div className="req" role="columnheader" aria-colindex={1}>
            {t.matrix.requirement}
          </div>
          <div className="cells" style={{ width }}>
            {visible.map(({ index, start, size }) => {
              const column = matrix.columns[index];
              const own = column?.party.key === institution;
              const last = own && matrix.columns[index + 1]?.party.key !== institution;
              return (
                <div
                  key={column?.key ?? index}
                  role="columnheader"
                  aria-colindex={index + 2}
                  className={`${own ? 'own' : ''} ${last ? 'last' : ''}`}
                  style={{ left: start, width: size }}
                  title={name(column?.party.name)}
                >
                  <span>
                    <Breakable text={name(column?.component?.name ?? column?.party.name)} language={language} />
                  </span>
                </div>
              );
            })}
          </div>
          <div className="ver" role="columnheader" aria-colindex={matrix.columns.length + 2}>
            {t.matrix.verdict}
          </div>
        </div>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          return line === undefined ? null : <Line key={key} line={line} index={index} top={start} context={context} />;
        })}
      </div>
    </div>
  );
}

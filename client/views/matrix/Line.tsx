// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells

import type { VirtualItem } from '@tanstack/react-virtual';
import type { CellWordsFragment } from '../../api/generated/documents.ts';
import type { MatrixAnswer } from '../../model/answers.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import { Icon } from '../parts/Icon.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useText } from '../state/useText.ts';
import type { Cursor } from './useCursor.ts';
import { VerdictCell } from './VerdictCell.tsx';

/** What every line of the table needs to know. */
export interface LineContext {
  readonly matrix: MatrixAnswer;
  readonly institution: string;
  readonly columns: readonly VirtualItem[];
  readonly width: number;
  readonly cursor: Cursor;
  readonly chosen: { readonly requirement: string | undefined; readonly component: string | undefined };
  readonly onChoose: (requirement: string, component: string | undefined) => void;
  readonly onToggle: (requirement: string) => void;
}

type Spoken = Exclude<MatrixLine, { readonly kind: 'chapter' }>;

/** Attributes of a cell for the one tab stop of the table. */
export function stop(context: LineContext, line: number, column: number) {
  const here = context.cursor.line === line && context.cursor.column === column;
  return here ? { tabIndex: 0, 'data-cursor': '' } : { tabIndex: -1 };
}

function cellClass(cell: CellWordsFragment | undefined, own: boolean): string {
  const blank = cell?.mark === 'NOT_CONFIRMED' ? 'blank' : '';
  const gap = cell?.severity === null || cell === undefined ? '' : `gap ${cell.severity.toLowerCase()}`;
  return `cell ${own ? 'own' : ''} ${blank} ${gap}`;
}

function Cells({
  line,
  index,
  context,
}: {
  readonly line: Spoken;
  readonly index: number;
  readonly context: LineContext;
}) {
  const { t } = useText();
  const cells = line.kind === 'component' ? line.part.cells : line.row.cells;
  const mixed = line.kind === 'requirement' && line.row.isMixed;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const part = line.kind === 'component' ? line.part.key : undefined;
  return (
    <div className="cells" style={{ width: context.width }}>
      {mixed ? <span className="each">{t.matrix.differ}</span> : null}
      {context.columns.map(({ index: column, start, size }) => {
        const cell = byColumn.get(column);
        const own = context.matrix.columns[column]?.party.key === context.institution;
        const last = own && context.matrix.columns[column + 1]?.party.key !== context.institution;
        const chosen =
          own && context.chosen.requirement === line.row.key && context.chosen.component === part && part !== undefined;
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            className={`${mixed ? `cell ${last ? 'own' : ''}` : cellClass(cell, last)} ${chosen ? 'cur' : ''}`}
            style={{ left: start, width: size }}
            aria-selected={chosen}
            onClick={() => context.onChoose(line.row.key, part)}
            {...stop(context, index, column + 1)}
          >
            {mixed ? null : <Mark mark={cell?.mark ?? 'NOT_ARISING'} />}
          </div>
        );
      })}
    </div>
  );
}

function Heading({
  line,
  index,
  context,
}: {
  readonly line: Spoken;
  readonly index: number;
  readonly context: LineContext;
}) {
  const { t, say, name } = useText();
  const { requirement } = line.row;
  const several = line.row.live > 1;
  const title = say(requirement.title) || say(requirement.summary);
  if (line.kind === 'component') {
    return (
      <div
        className="req part"
        role="rowheader"
        aria-colindex={1}
        onClick={() => context.onChoose(line.row.key, line.part.key)}
        {...stop(context, index, 0)}
      >
        <span className="t">{name(line.part.component.name)}</span>
      </div>
    );
  }
  return (
    <div
      className="req"
      role="rowheader"
      aria-colindex={1}
      {...(several ? { 'aria-expanded': line.open } : {})}
      onClick={() => (several ? context.onToggle(line.row.key) : context.onChoose(line.row.key, undefined))}
      title={title}
      {...stop(context, index, 0)}
    >
      <span className="tree" title={several ? (line.open ? t.matrix.closeRow : t.matrix.openRow) : undefined}>
        {several ? <Icon name={line.open ? 'down' : 'right'} className="small" /> : null}
      </span>
      <span className="id">{requirement.item ?? ''}</span>
      <span className="t">{title}</span>
    </div>
  );
}

/** One line of the table: a chapter's heading, a requirement, or one component's part of it. */
export function Line({
  line,
  index,
  top,
  context,
}: {
  readonly line: MatrixLine;
  readonly index: number;
  readonly top: number;
  readonly context: LineContext;
}) {
  const { t, say } = useText();
  const style = { transform: `translateY(${String(top)}px)` };
  if (line.kind === 'chapter') {
    return (
      <div className="row ch" role="row" aria-rowindex={index + 2} style={style}>
        <div className="req" role="rowheader" aria-colindex={1} {...stop(context, index, 0)}>
          {say(line.chapter?.title) || line.chapter?.key}
        </div>
        <div className="cells" style={{ width: context.width }} />
        <div className="ver" role="gridcell" aria-colindex={context.matrix.columns.length + 2} tabIndex={-1}>
          {t.matrix.decided(line.settled, line.rows)}
        </div>
      </div>
    );
  }
  const chosen =
    context.chosen.requirement === line.row.key &&
    (line.kind === 'component' ? line.part.key === context.chosen.component : line.row.live < 2);
  return (
    <div
      className={`row ${line.kind} ${chosen ? 'sel' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      style={style}
      aria-selected={chosen}
      data-row={line.id}
    >
      <Heading line={line} index={index} context={context} />
      <Cells line={line} index={index} context={context} />
      <VerdictCell line={line} index={index} context={context} />
    </div>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells

import { memo } from 'react';
import type { CellWordsFragment } from '../../api/generated/documents.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { Mark } from '../parts/Mark.tsx';
import { useText } from '../state/useText.ts';
import { type LineProps, type Spoken, stop } from './lineProps.ts';
import { type Counts, MarkCounts } from './MarkCounts.tsx';
import { VerdictCell } from './VerdictCell.tsx';

function cellClass(cell: CellWordsFragment | undefined, last: boolean, here: boolean): string {
  const blank = cell === undefined ? 'cellUnconcerned' : cell.mark === 'NOT_CONFIRMED' && 'cellBlank';
  return classNames('matrix', 'cell', last && 'cellOwnEnd', blank, here && 'cellCurrent');
}

interface CellMarkProps {
  readonly cell: CellWordsFragment | undefined;
  readonly marks: Counts | undefined;
}

/** What stands in a cell: what was said, counted where its components differ; in words only where it is not concerned. */
function CellMark({ cell, marks = [] }: CellMarkProps) {
  const { t } = useText();
  if (cell === undefined)
    return <span className={classNames('utility', 'visuallyHidden')}>{t.matrix.notConcerned}</span>;
  return cell.mark === null ? <MarkCounts marks={marks} /> : <Mark mark={cell.mark} />;
}

function Cells({ line, chosen, cursor, context }: LineProps<Spoken>) {
  const cells = line.kind === 'component' ? line.part.cells : line.row.cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const counts = new Map(line.kind === 'component' ? [] : line.row.cells.map(({ column, marks }) => [column, marks]));
  const part = line.kind === 'component' ? line.part.key : undefined;
  const isOwn = (column: number) => context.matrix.columns[column]?.party.key === context.institution;
  return (
    <div className={classNames('matrix', 'cells')} style={{ width: context.width }}>
      {context.columns.map(({ index: column, start, size }) => {
        const cell = byColumn.get(column);
        const last = isOwn(column) && !isOwn(column + 1);
        const here = chosen && part !== undefined && isOwn(column);
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            className={cellClass(cell, last, here)}
            data-severity={cell?.severity ?? undefined}
            data-mark={cell?.mark ?? undefined}
            style={{ left: start, width: size }}
            aria-selected={here}
            onClick={() => context.onChoose(line.row.key, part)}
            {...stop(cursor, column + 1)}
          >
            <CellMark cell={cell} marks={counts.get(column)} />
          </div>
        );
      })}
    </div>
  );
}

function Heading({ line, cursor, context }: LineProps<Spoken>) {
  const { t, say, name } = useText();
  const { requirement, live, key } = line.row;
  const several = live > 1;
  const title = say(requirement.title) || say(requirement.summary);
  if (line.kind === 'component') {
    const choose = () => context.onChoose(key, line.part.key);
    return (
      <div
        className={classNames('matrix', 'requirement', 'requirementPart')}
        role="rowheader"
        aria-colindex={1}
        onClick={choose}
        {...stop(cursor, 0)}
      >
        <span className={classNames('matrix', 'title')}>{name(line.part.component.name)}</span>
      </div>
    );
  }
  return (
    <div
      className={classNames('matrix', 'requirement')}
      role="rowheader"
      aria-colindex={1}
      {...(several ? { 'aria-expanded': line.open } : {})}
      onClick={() => (several ? context.onToggle(key) : context.onChoose(key, undefined))}
      title={title}
      {...stop(cursor, 0)}
    >
      <span
        className={classNames('matrix', 'toggle')}
        title={several ? (line.open ? t.matrix.closeRow : t.matrix.openRow) : undefined}
      >
        {several ? <Icon name={line.open ? 'down' : 'right'} className={classNames('utility', 'iconSmall')} /> : null}
      </span>
      <span className={classNames('matrix', 'number')}>{requirement.item ?? ''}</span>
      <span className={classNames('matrix', 'title')}>{title}</span>
    </div>
  );
}

function Chapter({ line, cursor, context }: LineProps<Extract<MatrixLine, { readonly kind: 'chapter' }>>) {
  const { t, say } = useText();
  const columns = context.matrix.columns.length;
  return (
    <>
      <div
        className={classNames('matrix', 'requirement')}
        role="rowheader"
        aria-colindex={1}
        {...stop(cursor === undefined ? undefined : 0, 0)}
      >
        {say(line.chapter?.title) || line.chapter?.key}
      </div>
      <div className={classNames('matrix', 'cells')} style={{ width: context.width }} />
      <div className={classNames('matrix', 'verdict')} role="gridcell" aria-colindex={columns + 2} tabIndex={-1}>
        {line.rows === 0 ? t.matrix.excluded : t.matrix.decided(line.settled, line.rows, line.excluded)}
      </div>
    </>
  );
}

/**
 * One line of the table: a chapter's heading, a requirement, or one component's part of it. Drawn again only when its own
 * properties change: a step of the cursor draws two lines, whatever the size of the table.
 */
export const Line = memo(function Line({ top, ...props }: LineProps & { readonly top: number }) {
  const { line, index, chosen } = props;
  const style = { transform: `translateY(${String(top)}px)` };
  if (line.kind === 'chapter') {
    return (
      <div className={classNames('matrix', 'row', 'chapterRow')} role="row" aria-rowindex={index + 2} style={style}>
        <Chapter {...props} line={line} />
      </div>
    );
  }
  return (
    <div
      className={classNames('matrix', 'row', chosen && 'rowChosen')}
      role="row"
      aria-rowindex={index + 2}
      style={style}
      aria-selected={chosen}
      data-row={line.id}
    >
      <Heading {...props} line={line} />
      <Cells {...props} line={line} />
      <VerdictCell {...props} line={line} />
    </div>
  );
});

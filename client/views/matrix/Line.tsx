// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid handles the keys of its cells

import { memo } from 'react';
import type { MatrixLine } from '../../model/matrixView.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../state/useText.ts';
import { Cells } from './Cells.tsx';
import { type LineProps, type Spoken, stop } from './lineProps.ts';
import { VerdictCell } from './VerdictCell.tsx';

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

/** The part of a chapter's heading that the cursor is on where one edits: what is said there goes into the whole chapter. */
function ChapterCell({ cursor, context }: Pick<LineProps, 'cursor' | 'context'>) {
  const at = context.columns.find(({ index }) => index + 1 === cursor);
  if (context.editing === undefined || at === undefined || cursor === undefined) return null;
  return (
    <div
      role="gridcell"
      aria-colindex={cursor + 1}
      className={classNames('matrix', 'chapterCell')}
      style={{ left: at.start, width: at.size }}
      {...stop(cursor, cursor)}
    />
  );
}

function Chapter({ line, cursor, context }: LineProps<Extract<MatrixLine, { readonly kind: 'chapter' }>>) {
  const { t, say } = useText();
  const columns = context.matrix.columns.length;
  const isInCell = context.editing !== undefined && context.columns.some(({ index }) => index + 1 === cursor);
  return (
    <>
      <div
        className={classNames('matrix', 'requirement')}
        role="rowheader"
        aria-colindex={1}
        {...stop(cursor === undefined || isInCell ? undefined : 0, 0)}
      >
        {say(line.chapter?.title) || line.chapter?.key}
      </div>
      <div className={classNames('matrix', 'cells')} style={{ width: context.width }}>
        <ChapterCell cursor={cursor} context={context} />
      </div>
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

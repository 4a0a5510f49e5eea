// biome-ignore-all lint/a11y/useSemanticElements: the table is virtualised both ways: its cells are placed boxes, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell at a time has the tab stop (useCursor)

import type { MatrixAnswer } from '../../model/answers.ts';
import { Breakable } from '../parts/Breakable.tsx';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../state/useText.ts';
import type { LineContext } from './lineProps.ts';

/** Whether one may write in a column, in words: one's own, a vendor's from paper, or none. */
function Right({
  column,
  context,
}: {
  readonly column: MatrixAnswer['columns'][number];
  readonly context: LineContext;
}) {
  const { t } = useText();
  const { editing, institution } = context;
  if (editing === undefined) return null;
  const right = !editing.isEditable(column.party.key)
    ? 'locked'
    : column.party.key !== institution && column.party.type === 'VENDOR'
      ? 'fromPaper'
      : 'editable';
  const icon = { locked: 'lock', fromPaper: 'doc', editable: 'pen' } as const;
  return (
    <small className={classNames('matrix', 'headRight')}>
      <Icon name={icon[right]} />
      <span>{t.editor.right[right]}</span>
    </small>
  );
}

/** The heads of the columns that are in sight. */
export function HeadCells({ context, heads }: { readonly context: LineContext; readonly heads: readonly string[] }) {
  const { name, language } = useText();
  const { matrix, institution } = context;
  return context.columns.map(({ index, start, size }) => {
    const column = matrix.columns[index];
    if (column === undefined) return null;
    const own = column.party.key === institution;
    const last = own && matrix.columns[index + 1]?.party.key !== institution;
    return (
      <div
        key={column.key}
        role="columnheader"
        aria-colindex={index + 2}
        className={classNames('matrix', own && 'headOwn', last && 'headOwnEnd')}
        style={{ left: start, width: size }}
        title={name(column.party.name)}
      >
        <span className={classNames('matrix', 'headName')}>
          <Breakable text={heads[index] ?? ''} language={language} />
        </span>
        <Right column={column} context={context} />
      </div>
    );
  });
}

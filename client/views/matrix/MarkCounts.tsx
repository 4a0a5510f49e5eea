import type { MatrixRow } from '../../model/matrixView.ts';
import { classNames } from '../parts/classNames.ts';
import { Mark } from '../parts/Mark.tsx';
import { useText } from '../state/useText.ts';

/** What the components of a party say where they differ. */
export type Counts = MatrixRow['cells'][number]['marks'];

/** The most kinds of marks that have room in a cell. */
const SHOWN = 2;

/** What a mixed cell says in words: 「行わない 2、単独で行う 9」. */
function useCountWords(): (marks: Counts) => string {
  const { t } = useText();
  return (marks) => t.list(marks.map(({ mark, count }) => `${t.mark[mark]} ${String(count)}`));
}

/** Each mark with its number, the worst first: ×2 ◎9; what has no room is counted, unless `all` are to be shown. */
export function MarkCounts({ marks, all = false }: { readonly marks: Counts; readonly all?: boolean }) {
  const { t } = useText();
  const words = useCountWords()(marks);
  const shown = all ? marks : marks.slice(0, SHOWN);
  const rest = marks.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return (
    <span className={classNames('matrix', 'markCounts')} role="img" aria-label={words} title={words}>
      {shown.map(({ mark, count }) => (
        <span key={mark} aria-hidden="true">
          {mark === 'NOT_CONFIRMED' ? <i className={classNames('matrix', 'markCountsHatch')} /> : <Mark mark={mark} />}
          {count}
        </span>
      ))}
      {rest === 0 ? null : <span aria-hidden="true">{t.matrix.more(rest)}</span>}
    </span>
  );
}

import type { MatrixAnswer } from '../../model/answers.ts';
import type { MatrixLine } from '../../model/matrixView.ts';
import { classNames } from '../parts/classNames.ts';
import { Hatch, Mark } from '../parts/Mark.tsx';
import { SeverityIcon } from '../parts/Severity.tsx';
import { useText } from '../state/useText.ts';
import type { Spoken } from './lineProps.ts';
import { MarkCounts } from './MarkCounts.tsx';

/** The most columns that fit on a sheet beside requirement and verdict; more go to tables of their own below. */
const ACROSS = 10;

type Column = MatrixAnswer['columns'][number];

function Cell({ line, column }: { readonly line: Spoken; readonly column: number }) {
  const cell = (line.kind === 'component' ? line.part.cells : line.row.cells).find((one) => one.column === column);
  const { t } = useText();
  return (
    <td className={classNames('paperTable', 'markCell')} data-severity={cell?.severity ?? undefined}>
      {cell?.mark === 'NOT_CONFIRMED' ? (
        <Hatch />
      ) : cell === undefined ? (
        <span className={classNames('utility', 'visuallyHidden')}>{t.matrix.notConcerned}</span>
      ) : cell.mark === null ? (
        <MarkCounts marks={cell.marks} all />
      ) : (
        <Mark mark={cell.mark} />
      )}
    </td>
  );
}

function Verdict({ line }: { readonly line: Spoken }) {
  const { t, say, name } = useText();
  const { verdict, gaps } = line.kind === 'requirement' ? line.row : line.part;
  const [worst] = gaps;
  if (worst !== undefined) {
    return (
      <td className={classNames('paperTable', 'verdictCell')} data-severity={worst.severity}>
        <SeverityIcon severity={worst.severity} /> {t.severity[worst.severity]} {say(worst.explanation.badge)}
        {gaps.length > 1 ? ` +${String(gaps.length - 1)}` : ''}
      </td>
    );
  }
  const parties = line.kind === 'requirement' ? line.row.performers : line.part.performers.map(({ owner }) => owner);
  const names = [...new Set(parties.map((party) => name(party.name)))];
  return (
    <td className={classNames('paperTable', 'verdictCell')}>
      {verdict === 'COVERED' ? t.list(names) || t.matrix.covered : t.matrix.excluded}
    </td>
  );
}

function Row({ line, shown }: { readonly line: MatrixLine; readonly shown: readonly number[] }) {
  const { t, say, name } = useText();
  if (line.kind === 'chapter') {
    return (
      <tr className={classNames('paperTable', 'chapter')}>
        <th scope="rowgroup" colSpan={shown.length + 1}>
          {say(line.chapter?.title) || line.chapter?.key}
        </th>
        <td>{line.rows === 0 ? t.matrix.excluded : t.matrix.decided(line.settled, line.rows, line.excluded)}</td>
      </tr>
    );
  }
  const { requirement } = line.row;
  return (
    <tr className={classNames('paperTable', line.kind === 'component' && 'component')}>
      <th scope="row">
        {line.kind === 'component' ? (
          name(line.part.component.name)
        ) : (
          <>
            <small>{requirement.item}</small> {say(requirement.title) || say(requirement.summary)}
          </>
        )}
      </th>
      {shown.map((column) => (
        <Cell key={column} line={line} column={column} />
      ))}
      <Verdict line={line} />
    </tr>
  );
}

function columnName({ component, party }: Column, name: ReturnType<typeof useText>['name']): string {
  return name(component?.name ?? party.name);
}

/** The whole table for paper: every row, the head on every page, and as many tables as its columns need. */
export function PaperTable({
  matrix,
  lines,
}: {
  readonly matrix: MatrixAnswer;
  readonly lines: readonly MatrixLine[];
}) {
  const { t, name } = useText();
  const all = matrix.columns.map((_, index) => index);
  const tables =
    all.length === 0
      ? [[]]
      : Array.from({ length: Math.ceil(all.length / ACROSS) }, (_, index) =>
          all.slice(index * ACROSS, (index + 1) * ACROSS),
        );
  return (
    <div className={classNames('paperTable', 'paper')}>
      <p className={classNames('paperTable', 'caption')}>{t.matrix.caption(t.phase[matrix.phase])}</p>
      {tables.map((shown) => (
        <table key={shown[0] ?? 0}>
          <thead>
            <tr>
              <th scope="col">{t.matrix.requirement}</th>
              {shown.map((column) => {
                const of = matrix.columns[column];
                return (
                  <th key={column} scope="col" className={classNames('paperTable', 'markCell')}>
                    {of === undefined ? '' : columnName(of, name)}
                  </th>
                );
              })}
              <th scope="col">{t.matrix.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.id} line={line} shown={shown} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

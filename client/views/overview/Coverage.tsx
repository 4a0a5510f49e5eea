import type { OverviewAnswer } from '../../model/answers.ts';
import { onScreen, PHASE_CODES } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePrinting } from '../state/media.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Row = OverviewAnswer['coverage'][number];
type Cell = Row['phases'][number];

/** The number of open cells from which on a cell is tinted. */
const MANY = 8;

function CoverageCell({ row, cell }: { readonly row: Row; readonly cell: Cell | undefined }) {
  const { t } = useText();
  const place = usePlace();
  const { covered = 0, gap = 0, total: live = 0 } = cell?.cells ?? {};
  // Cells for which no party is needed are neither open nor decided.
  const total = covered + gap;
  if (cell === undefined || live === 0)
    return <td className={classNames('coverage', 'coverageNone')}>{t.overview.nothingHere}</td>;
  if (total === 0) return <td className={classNames('coverage', 'coverageNone')}>{t.overview.excluded(live)}</td>;
  const target = onScreen(place, 'matrix', {
    phase: cell.phase,
    catalogue: row.catalogueKey,
    group: row.group?.key,
    only: gap === 0 ? undefined : true,
    gap: undefined,
    component: undefined,
  });
  return (
    <td className={classNames('coverage', gap === 0 && 'coverageFull', gap >= MANY && 'coverageWorst')}>
      <a {...linkTo(target)}>
        <span className={classNames('coverage', 'coverageCount')}>
          {gap === 0 ? (
            <span className={classNames('severity', 'settled')}>
              <Icon name="check" />
              {t.overview.allDecided}
            </span>
          ) : (
            <u>
              <b>{gap}</b> {t.overview.open}
            </u>
          )}
          <em>{t.overview.ofTotal(total)}</em>
        </span>
        <span className={classNames('coverage', 'meter')} aria-hidden="true">
          <i style={{ width: `${String((100 * (total - gap)) / total)}%` }} />
        </span>
      </a>
    </td>
  );
}

function Table({ rows, several }: { readonly rows: readonly Row[]; readonly several: boolean }) {
  const { t, say } = useText();
  return (
    <div className={classNames('overview', 'scrollX')} data-scroll>
      <table className={classNames('coverage', 'coverage')}>
        <thead>
          <tr>
            <th scope="col">{t.overview.group}</th>
            {PHASE_CODES.map((phase) => (
              <th key={phase} scope="col">
                {t.phase[phase]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.catalogueKey} ${row.group?.key ?? ''}`}>
              <th scope="row">
                {say(row.group?.title) || row.group?.key || t.overview.noGroup}
                {several ? <small>{say(row.catalogue.title) || row.catalogueKey}</small> : null}
              </th>
              {PHASE_CODES.map((phase) => (
                <CoverageCell key={phase} row={row} cell={row.phases.find((cell) => cell.phase === phase)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isSettled = ({ phases }: Row) => phases.every(({ cells }) => cells.gap === 0);

/** Live cells by edition and phase: how many are open, of how many; each leads to its part of the matrix. */
export function Coverage({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useText();
  const printing = usePrinting();
  if (rows.length === 0) return null;
  const several = new Set(rows.map(({ catalogueKey }) => catalogueKey)).size > 1;
  const open = rows.filter((row) => !isSettled(row));
  const settled = rows.filter(isSettled);
  const isFolded = open.length > 0 && settled.length > 0 && !printing;
  return (
    <section>
      <h2 className={classNames('overview', 'sectionHead')}>
        {t.overview.coverage} <small>{t.overview.coverageNote}</small>
        <small className={classNames('coverage', 'pressHint')}>{t.overview.coveragePress}</small>
      </h2>
      <Table rows={isFolded ? open : rows} several={several} />
      {isFolded ? (
        <details className={classNames('coverage', 'settledGroups')}>
          <summary>{t.overview.decidedGroups(settled.length)}</summary>
          <Table rows={settled} several={several} />
        </details>
      ) : null}
    </section>
  );
}

import type { OverviewAnswer } from '../../model/answers.ts';
import { onScreen, PHASE_CODES } from '../../model/place.ts';
import { Icon } from '../parts/Icon.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Row = OverviewAnswer['coverage'][number];
type Cell = Row['phases'][number];

/** From so many open cells on, a cell is tinted (design, "coverage cell"). */
const MANY = 8;

function CoverageCell({ row, cell }: { readonly row: Row; readonly cell: Cell | undefined }) {
  const { t } = useText();
  const place = usePlace();
  const { gap = 0, total = 0 } = cell?.cells ?? {};
  if (cell === undefined || total === 0) return <td className="none">{t.overview.nothingHere}</td>;
  const target = onScreen(place, 'matrix', {
    phase: cell.phase,
    catalogue: row.catalogueKey,
    group: row.group?.key,
    only: gap === 0 ? undefined : true,
    gap: undefined,
    component: undefined,
  });
  return (
    <td className={gap === 0 ? 'full' : gap >= MANY ? 'has worst' : 'has'}>
      <a {...linkTo(target)}>
        <span className="count">
          {gap === 0 ? (
            <span className="ok">
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
        <span className="meter" aria-hidden="true">
          <i style={{ width: `${String((100 * (total - gap)) / total)}%` }} />
        </span>
      </a>
    </td>
  );
}

/** Live cells by edition and phase: how many are open, of how many; each leads to its part of the matrix. */
export function Coverage({ rows }: { readonly rows: readonly Row[] }) {
  const { t, say } = useText();
  if (rows.length === 0) return null;
  const several = new Set(rows.map(({ catalogueKey }) => catalogueKey)).size > 1;
  return (
    <section>
      <h2 className="h3">
        {t.overview.coverage} <small>{t.overview.coverageNote}</small>
      </h2>
      <div className="scroll">
        <table className="cov">
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
    </section>
  );
}

import type { RouteAnswer, RouteEntry, RouteHop } from '../../../model/answers.ts';
import { type DefenceRow, defenceTable, linesOf } from '../../../model/incidents/routes.ts';
import { classNames } from '../../parts/classNames.ts';
import { useText } from '../../state/useText.ts';
import { DefenceCell } from './DefenceCell.tsx';

/** How the page says whether a component is held. */
export function useHopState(): (hop: RouteHop) => string {
  const { t } = useText();
  return (hop) => (hop.isHeld ? t.routes.held : hop.isGuarded ? t.routes.open : t.routes.unguarded);
}

function HopHead({ hop, line }: { readonly hop: RouteHop; readonly line: 'BROKEN' | 'PASSED' }) {
  const { t, name } = useText();
  const stateOf = useHopState();
  const gate = hop.isHeld ? 'held' : 'open';
  return (
    <th scope="col" data-hop={hop.component.key}>
      <span className={classNames('ways', 'track')} data-line={line} data-gate={gate} aria-hidden="true" />
      <span className={classNames('ways', 'hopName')}>
        {hop.position} {name(hop.component.name)}
      </span>
      <span className={classNames('ways', 'hopOwner')}>{name(hop.owner.name)}</span>
      <span className={classNames('ways', 'hopState')} data-gate={gate}>
        {stateOf(hop)}
        {hop.asked === 0 ? null : <small>{t.routes.settled(hop.settled, hop.asked)}</small>}
      </span>
    </th>
  );
}

function Rows({ rows, title }: { readonly rows: readonly DefenceRow[]; readonly title?: string }) {
  const { t, say } = useText();
  if (rows.length === 0) return null;
  const across = (rows[0]?.cells.length ?? 0) + 1;
  return (
    <tbody>
      {title === undefined ? null : (
        <tr>
          <th scope="rowgroup" colSpan={across} className={classNames('ways', 'part')}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.key} data-defence={row.key}>
          <th scope="row">
            {row.defends === 'PREVENT' ? null : <small>{t.routes.defends[row.defends]} </small>}
            {say(row.title?.title ?? row.title?.summary) || row.key}
          </th>
          {row.cells.map((defence, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place on the way is what a cell is
            <DefenceCell key={at} defence={defence} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** One way drawn straight: one line from outside to the target with a gate at each component, and below it who does which defence. */
export function RoutePicture({ entry, route }: { readonly entry: RouteEntry; readonly route: RouteAnswer }) {
  const { t, name } = useText();
  const { guards, also, after } = defenceTable(route);
  const lines = linesOf(route);
  const { exposure } = entry.component;
  const outside = exposure === null ? '' : t.routes.outsideOf[exposure];
  return (
    <div className={classNames('ways', 'scroll')} data-scroll>
      <table className={classNames('ways', 'gates')} data-depth={Math.min(route.depth, 2)}>
        <caption className={classNames('utility', 'visuallyHidden')}>
          {t.routes.caption(name(entry.component.name), name(route.target.name))}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={classNames('ways', 'track')} data-line="BROKEN" aria-hidden="true" />
              <span className={classNames('ways', 'hopName')}>{outside}</span>
              <span className={classNames('ways', 'hopOwner')}>
                {exposure === 'INTERNET' ? t.routes.openToAll : ''}
              </span>
            </th>
            {route.hops.map((hop, at) => (
              <HopHead key={hop.component.key} hop={hop} line={lines[at] ?? 'BROKEN'} />
            ))}
          </tr>
        </thead>
        <Rows rows={guards} />
        <Rows rows={also} title={t.routes.also} />
        <Rows rows={after} title={t.routes.after} />
      </table>
    </div>
  );
}

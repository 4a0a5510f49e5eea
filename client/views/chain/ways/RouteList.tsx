import type { RouteAnswer, RouteEntry, RouteHop } from '../../../model/answers.ts';
import { unsettledOf } from '../../../model/incidents/routes.ts';
import { moved } from '../../../model/place.ts';
import { classNames } from '../../parts/classNames.ts';
import { SeverityBadge } from '../../parts/Severity.tsx';
import { linkTo, usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';
import { DefenceWords } from './DefenceCell.tsx';
import { Fewest } from './Fewest.tsx';
import { useHopState } from './RoutePicture.tsx';

function Undecided({ hop }: { readonly hop: RouteHop }) {
  const { t, say } = useText();
  const open = unsettledOf(hop);
  if (hop.asked === 0) return t.routes.nothingAsked;
  if (open.length === 0) return t.routes.allSettled(hop.asked);
  return (
    <ul>
      {open.map((defence) => (
        <li key={defence.key}>
          {say(defence.requirement?.title ?? defence.requirement?.summary) || defence.key}{' '}
          <DefenceWords defence={defence} />
        </li>
      ))}
    </ul>
  );
}

function HopRow({ hop, entry }: { readonly hop: RouteHop; readonly entry: RouteEntry }) {
  const { t, name } = useText();
  const stateOf = useHopState();
  const { exposure } = entry.component;
  const how =
    hop.by.length > 0 ? t.list(hop.by.map((by) => t.routes.by[by])) : exposure === null ? '' : t.exposure[exposure];
  const label = t.routes.hop(
    hop.position,
    name(hop.component.name),
    name(hop.owner.name),
    stateOf(hop),
    hop.settled,
    hop.asked,
  );
  return (
    <tr data-hop={hop.component.key} data-gate={hop.isHeld ? 'held' : 'open'}>
      <th scope="row" aria-label={label}>
        <span className={classNames('wayList', 'number')}>{hop.position}</span> {name(hop.component.name)}
      </th>
      <td data-label={t.routes.owner}>{name(hop.owner.name)}</td>
      <td data-label={t.routes.how}>{how}</td>
      <td data-label={t.routes.state}>
        <b>{stateOf(hop)}</b>
        {hop.isOnlySilence && hop.isGuarded ? <small> {t.routes.onlySilence}</small> : null}
      </td>
      <td data-label={t.routes.undecided}>
        <Undecided hop={hop} />
      </td>
    </tr>
  );
}

function Way({ entry, route }: { readonly entry: RouteEntry; readonly route: RouteAnswer }) {
  const { t, name } = useText();
  return (
    <table className={classNames('wayList', 'hops')} data-route={route.target.key}>
      <caption>
        {t.routes.to(name(route.target.name))}{' '}
        <small>{t.dots([t.routes.hops(route.hops.length), t.routes.depth(route.depth)])}</small>
      </caption>
      <thead>
        <tr>
          {[t.routes.place, t.routes.owner, t.routes.how, t.routes.state, t.routes.undecided].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {route.hops.map((hop) => (
          <HopRow key={hop.component.key} hop={hop} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

/** The ways as a list: every entry, every component on each way, what is not settled there and who decides. */
export function RouteList({ entries }: { readonly entries: readonly RouteEntry[] }) {
  const { t, say, name } = useText();
  const place = usePlace();
  return (
    <div className={classNames('wayList', 'list')}>
      {entries.map((entry) => (
        <section key={entry.key} aria-labelledby={`entry-${entry.key}`}>
          <header>
            {entry.gap === null ? null : (
              <SeverityBadge severity={entry.gap.severity} rule={say(entry.gap.explanation.badge)} />
            )}
            <h2 id={`entry-${entry.key}`}>{name(entry.component.name)}</h2>
            <small>{entry.depth === null ? t.routes.noDepth : t.routes.depth(entry.depth)}</small>
            <a {...linkTo(moved(place, { component: entry.key, list: undefined }))}>{t.routes.inPicture}</a>
          </header>
          {entry.depth === null ? <p>{t.routes.unreached(name(entry.component.name))}</p> : null}
          {entry.routes.routes.map((route) => (
            <Way key={route.target.key} entry={entry} route={route} />
          ))}
          {entry.routes.leftOut === 0 ? null : <p>{t.routes.leftOut(entry.routes.leftOut)}</p>}
          <Fewest entry={entry} level={3} />
        </section>
      ))}
    </div>
  );
}

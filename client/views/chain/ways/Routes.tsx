import type { RouteEntry, RoutesAnswer } from '../../../model/answers.ts';
import { entryOf, linesOf, wayOf } from '../../../model/incidents/routes.ts';
import { moved } from '../../../model/place.ts';
import { classNames } from '../../parts/classNames.ts';
import { GapPanel } from '../../parts/GapPanel.tsx';
import { PrintButton } from '../../parts/PrintButton.tsx';
import { SeverityBadge } from '../../parts/Severity.tsx';
import { Empty, Failure, NothingExamined, NotShown, Waiting } from '../../parts/States.tsx';
import { NARROW, useMedia, usePrinting } from '../../state/media.ts';
import type { ScreenProps } from '../../state/screenProps.ts';
import { SOURCES } from '../../state/sources.ts';
import { useApiQuery } from '../../state/useApiQuery.ts';
import { linkTo, usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';
import { Fewest } from './Fewest.tsx';
import { RouteList } from './RouteList.tsx';
import { RoutePicture } from './RoutePicture.tsx';
import { FormSwitch, WaySwitch } from './WaySwitch.tsx';

/** The line of a way in small: a mark for each component. */
function SmallLine({ entry }: { readonly entry: RouteEntry }) {
  const route = wayOf(entry, undefined);
  if (route === undefined) return null;
  const lines = linesOf(route);
  return (
    <span className={classNames('ways', 'smallLine')} data-depth={Math.min(route.depth, 2)} aria-hidden="true">
      {route.hops.map((hop, at) => (
        <span
          key={hop.component.key}
          className={classNames('ways', 'track')}
          data-line={lines[at]}
          data-gate={hop.isHeld ? 'held' : 'open'}
        />
      ))}
    </span>
  );
}

function Entries({ entries, shown }: { readonly entries: readonly RouteEntry[]; readonly shown: RouteEntry }) {
  const { t, name } = useText();
  const place = usePlace();
  return (
    <nav aria-label={t.routes.entry} className={classNames('ways', 'entries')}>
      <h2>
        {t.routes.entry} <small>{t.routes.entries(entries.length)}</small>
      </h2>
      {entries.map((entry) => (
        <a
          key={entry.key}
          {...linkTo(moved(place, { component: entry.key, gap: undefined }))}
          aria-current={entry === shown ? 'true' : undefined}
        >
          <b>{name(entry.component.name)}</b>
          <span>{entry.component.exposure === null ? '' : t.exposure[entry.component.exposure]}</span>
          <SmallLine entry={entry} />
          <span className={classNames('ways', 'depth')}>
            {entry.depth === null ? t.routes.noDepth : t.routes.depth(entry.depth)}
          </span>
        </a>
      ))}
    </nav>
  );
}

function Picture({ entry }: { readonly entry: RouteEntry }) {
  const { t, say, name } = useText();
  const place = usePlace();
  const from = name(entry.component.name);
  const { exposure } = entry.component;
  const [route, ...others] = entry.routes.routes;
  if (route === undefined) return <h2 className={classNames('ways', 'sentence')}>{t.routes.unreached(from)}</h2>;
  const outside = exposure === null ? from : t.routes.outsideOf[exposure];
  const target = name(route.target.name);
  return (
    <>
      <p className={classNames('ways', 'ends')}>
        {entry.gap === null ? null : (
          <SeverityBadge severity={entry.gap.severity} rule={say(entry.gap.explanation.badge)} />
        )}
        <span>{t.routes.from(from, exposure === null ? '' : t.exposure[exposure])}</span>
        <span>{t.routes.to(target)}</span>
      </p>
      <h2 className={classNames('ways', 'sentence')}>
        {route.depth === 0 ? t.routes.none(outside, target) : t.routes.some(outside, target, route.depth)}
      </h2>
      <RoutePicture entry={entry} route={route} />
      {others.length === 0 ? null : (
        <p className={classNames('ways', 'others')}>
          {t.routes.way}：{t.list(others.map((other) => t.routes.wayTo(name(other.target.name), other.depth)))}{' '}
          <a {...linkTo(moved(place, { list: true }))}>{t.ways.list}</a>
        </p>
      )}
    </>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <div className={classNames('legend', 'legend')} data-legend>
      <span>
        <span className={classNames('wayList', 'key')} data-gate="open" aria-hidden="true" />
        {t.routes.legendOpen}
      </span>
      <span>
        <span className={classNames('wayList', 'key')} data-gate="held" aria-hidden="true" />
        {t.routes.legendHeld}
      </span>
      <span>
        <span className={classNames('wayList', 'keyNone')} aria-hidden="true" />
        {t.routes.legendNone}
      </span>
      <span className={classNames('utility', 'spacer')} />
      <span className={classNames('legend', 'legendNote')}>{t.routes.note}</span>
    </div>
  );
}

function Nothing({ routes }: { readonly routes: RoutesAnswer }) {
  const { t } = useText();
  if (routes.examined.nothing !== null) return <NothingExamined why={routes.examined.nothing} others={0} />;
  const [title, body] = routes.isAsked
    ? [t.routes.noEntry, t.routes.noEntryBody]
    : [t.routes.notAskedTitle, t.routes.notAskedBody];
  return (
    <Empty title={title}>
      <p>{body}</p>
    </Empty>
  );
}

function Loaded({ routes, ...props }: ScreenProps & { readonly routes: RoutesAnswer }) {
  const { component, gap, list } = usePlace();
  const narrow = useMedia(NARROW);
  const printing = usePrinting();
  const entry = entryOf(routes, component);
  const asList = list === true || narrow;
  const hasSide = gap === undefined && !asList;
  if (entry === undefined || !routes.isAsked) return <Nothing routes={routes} />;
  return (
    <div className={`${classNames('screen', 'split')} ${hasSide ? classNames('ways', 'stacked') : ''}`}>
      <div className={classNames('ways', 'main')}>
        {asList ? <RouteList entries={routes.entries.nodes} /> : <Picture entry={entry} />}
        {printing && !asList ? <RouteList entries={routes.entries.nodes} /> : null}
      </div>
      {gap !== undefined ? (
        <GapPanel {...props} gap={gap} elsewhere={['gaps', 'matrix']} />
      ) : !hasSide ? null : (
        <aside className={classNames('ways', 'side')}>
          <Entries entries={routes.entries.nodes} shown={entry} />
          <Fewest entry={entry} level={2} />
        </aside>
      )}
    </div>
  );
}

/** The ways by which an attacker could come to medical data, and who is in charge of the defences on them. */
export function Routes(props: ScreenProps) {
  const { t } = useText();
  const { institution, asOf } = props;
  const { answer, error, retry } = useApiQuery(SOURCES.routes, { institution, asOf });
  const routes = answer?.institution?.key === institution ? answer.institution.routes : undefined;
  if (routes === null) return <NotShown />;
  return (
    <div className={classNames('chain', 'chain')}>
      <div className={classNames('controls', 'toolbar')} role="toolbar" aria-label={t.ways.label}>
        <h1 className={classNames('utility', 'visuallyHidden')}>{t.ways.routes}</h1>
        <WaySwitch />
        <FormSwitch />
        <span className={classNames('utility', 'spacer')} />
        <PrintButton />
      </div>
      {error !== undefined ? (
        <Failure error={error} onRetry={retry} />
      ) : routes === undefined ? (
        <Waiting />
      ) : (
        <Loaded {...props} routes={routes} />
      )}
      <Legend />
    </div>
  );
}

import { onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** Where to see what the registered facts say about attacks: ways in, who tells, the first hour, and who updates. */
export function Prepare() {
  const { t } = useText();
  const place = usePlace();
  const links = [
    [t.ways.routes, onScreen(place, 'chain', { way: 'routes', gap: undefined })],
    [t.ways.notice, onScreen(place, 'chain', { way: 'notice', gap: undefined })],
    [t.incident.title, onScreen(place, 'incident', { gap: undefined })],
    [t.deeming.title, onScreen(place, 'deeming', { gap: undefined })],
  ] as const;
  return (
    <section aria-labelledby="prepare">
      <h2 id="prepare" className={classNames('overview', 'sectionHead')}>
        {t.incident.links}
      </h2>
      <ul className={classNames('ending', 'endings')}>
        {links.map(([label, target]) => (
          <li key={label}>
            <a {...linkTo(target)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

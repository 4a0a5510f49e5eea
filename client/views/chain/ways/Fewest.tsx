import type { RouteEntry } from '../../../model/answers.ts';
import { moved } from '../../../model/place.ts';
import { classNames } from '../../parts/classNames.ts';
import { linkTo, usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';

/** The fewest decisions that add a defence to the ways from an entry, with the gap at which they can be tried. */
export function Fewest({ entry, level }: { readonly entry: RouteEntry; readonly level: 2 | 3 }) {
  const { t, say } = useText();
  const place = usePlace();
  const { gap } = entry;
  const Heading = level === 2 ? 'h2' : 'h3';
  if (gap === null && level === 3) return null;
  return (
    <div className={classNames('ways', 'fewest')}>
      <Heading>{t.routes.fewest}</Heading>
      {gap === null ? (
        <p>{t.routes.nothingToDecide}</p>
      ) : (
        <>
          <ul>
            {gap.remedies.map((remedy) => (
              <li key={remedy.key}>
                <b>{say(remedy.title)}</b>
                <span>{say(remedy.text)}</span>
              </li>
            ))}
          </ul>
          <a
            className={classNames('controls', 'button', 'buttonSmall')}
            {...linkTo(moved(place, { gap: gap.key, component: entry.key }))}
          >
            {t.routes.see}
          </a>
        </>
      )}
    </div>
  );
}

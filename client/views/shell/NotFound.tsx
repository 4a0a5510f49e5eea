import { onScreen, TABS } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty } from '../parts/States.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** There is no screen at the address: what stands there, and the screens there are. */
export function NotFound({ path }: { readonly path: string }) {
  const { t } = useText();
  const place = usePlace();
  return (
    <Empty title={t.notFound.title(path)} alone>
      <p>{t.notFound.body}</p>
      <ul className={classNames('state', 'waysOn')}>
        {TABS.map((screen) => (
          <li key={screen}>
            <a {...linkTo(onScreen(place, screen))}>{t.screens[screen]}</a>
          </li>
        ))}
      </ul>
    </Empty>
  );
}

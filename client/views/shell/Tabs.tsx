import { useEffect, useRef } from 'react';
import { onScreen, type Screen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace, useUnknownScreen } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** The screens, like sheets of a workbook; open gaps as a count. */
export function Tabs(props: {
  readonly screens: readonly Screen[];
  readonly gaps: number | undefined;
  readonly demo: boolean;
}) {
  const { screens, gaps, demo } = props;
  const { t } = useText();
  const place = usePlace();
  const unknownScreen = useUnknownScreen();
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab of another screen, and its width with the count
  useEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (bar.current !== null && tab)
      bar.current.scrollLeft = tab.offsetLeft - (bar.current.clientWidth - tab.offsetWidth) / 2;
  }, [place.screen, gaps]);
  return (
    <nav className={classNames('shell', 'tabs')} aria-label={t.app.screens} ref={bar}>
      {screens.map((screen) => (
        <a
          key={screen}
          {...linkTo(onScreen(place, screen))}
          aria-current={screen === place.screen && unknownScreen === undefined ? 'page' : undefined}
        >
          {t.screens[screen]}
          {screen === 'gaps' && gaps !== undefined ? (
            <span className={classNames('shell', 'tabCount')}>{gaps}</span>
          ) : null}
        </a>
      ))}
      {demo ? <span className={classNames('shell', 'demoNote')}>{t.app.fiction}</span> : null}
    </nav>
  );
}

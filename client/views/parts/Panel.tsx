import { type ReactNode, useEffect, useRef } from 'react';
import { NOTHING_CHOSEN } from '../../model/place.ts';
import { move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** Where the focus goes back to when the panel closes. */
let opener: HTMLElement | undefined;

/** Notes what has the focus now, before a panel is opened from it. */
export function rememberOpener(): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
}

/** Closes the panel and gives the focus back to where it was opened from, as long as that is on the page. */
export function closePanel(): void {
  move(NOTHING_CHOSEN);
  if (opener?.isConnected === true) opener.focus();
  opener = undefined;
}

/** The panel at the right. When what it shows changes by a person's action, it takes the focus so that it is read. */
export function Panel({
  label,
  crumb,
  children,
  about,
}: {
  readonly label: string;
  readonly crumb: ReactNode;
  readonly children: ReactNode;
  readonly about: string;
}) {
  const { t } = useText();
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls up when it shows something else
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [about]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside data-panel className={classNames('panel', 'panel')} aria-label={label} ref={panel} tabIndex={0}>
      <div className={classNames('panel', 'crumb')}>
        {crumb}
        <button
          type="button"
          className={classNames('panel', 'closeButton')}
          aria-label={t.panel.close}
          onClick={closePanel}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </aside>
  );
}

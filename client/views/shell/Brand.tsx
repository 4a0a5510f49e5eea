import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** The product's mark and name; leads to the overview. */
export function Brand() {
  const { t } = useText();
  const place = usePlace();
  const home = place.institution === undefined ? {} : { institution: place.institution };
  return (
    <a className={classNames('header', 'brand')} {...linkTo({ screen: 'overview', ...home })}>
      <svg viewBox="0 0 26 26" aria-hidden="true">
        <path d="M10 3H4v20h6z" fill="currentColor" />
        <path d="M13 1.5v23" stroke="var(--accent)" strokeWidth="2" strokeDasharray="3 2.2" />
        <path d="M17 4h5v18h-5z" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {t.app.name} <small>{t.app.small}</small>
    </a>
  );
}

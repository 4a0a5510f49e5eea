import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** The way back to the list. */
export function Crumb() {
  const { t } = useText();
  const place = usePlace();
  return (
    <p className={classNames('contractPage', 'crumb')}>
      <a {...linkTo(moved(place, { contract: undefined, proposal: undefined, edit: undefined }))}>{t.contracts.list}</a>
    </p>
  );
}

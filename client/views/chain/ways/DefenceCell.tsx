import type { Defence } from '../../../model/incidents/routes.ts';
import { moved } from '../../../model/place.ts';
import { classNames } from '../../parts/classNames.ts';
import { Icon } from '../../parts/Icon.tsx';
import { SeverityIcon } from '../../parts/Severity.tsx';
import { linkTo, usePlace } from '../../state/usePlace.ts';
import { useText } from '../../state/useText.ts';

/** Who does a defence, or what leaves it open and who decides. */
export function DefenceWords({ defence }: { readonly defence: Defence }) {
  const { t, say, name } = useText();
  const place = usePlace();
  const [gap] = defence.gaps;
  if (defence.isSettled) {
    const parties = defence.performing.map((party) => name(party.name));
    return (
      <span className={classNames('ways', 'settled')}>
        <Icon name="check" />
        {parties.length === 0 ? t.routes.noOne : t.list(parties)}
      </span>
    );
  }
  if (gap === undefined) return <b>{t.routes.undone}</b>;
  return (
    <span className={classNames('ways', 'open')}>
      <SeverityIcon severity={gap.severity} labelled />
      <a
        {...linkTo(moved(place, { gap: gap.key, list: place.list }))}
        aria-current={place.gap === gap.key ? 'true' : undefined}
      >
        {say(gap.explanation.badge)}
      </a>{' '}
      <small>{t.dots(gap.actors.map((party) => name(party.name)))}</small>
    </span>
  );
}

/** A defence at one component; hatched flat where it is not asked. */
export function DefenceCell({ defence }: { readonly defence: Defence | undefined }) {
  const { t } = useText();
  if (defence === undefined) {
    return (
      <td className={classNames('ways', 'none')}>
        <span className={classNames('utility', 'visuallyHidden')}>{t.routes.notAsked}</span>
      </td>
    );
  }
  const worst = defence.isSettled ? undefined : defence.gaps[0]?.severity;
  return (
    <td data-severity={worst}>
      <DefenceWords defence={defence} />
    </td>
  );
}

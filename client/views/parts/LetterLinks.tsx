import type { PartyRefFragment } from '../../api/generated/documents.ts';
import { onScreen } from '../../model/place.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';

/** For each vendor among some parties a link to the papers for it, the letter first. */
export function LetterLinks({ actors }: { readonly actors: readonly PartyRefFragment[] }) {
  const { t, name } = useText();
  const place = usePlace();
  return actors
    .filter(({ type }) => type === 'VENDOR')
    .map((party) => (
      <a
        key={party.key}
        className={classNames('controls', 'button', 'buttonSmall')}
        {...linkTo(onScreen(place, 'papers', { party: party.key, gap: undefined }))}
      >
        {t.papers.letterTo(name(party.name))}
      </a>
    ));
}

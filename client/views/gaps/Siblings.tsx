import { moved } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { useRequirementName } from '../parts/GapParts.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import type { GapRow } from './Group.tsx';

type Gap = GapRow['gaps'][number];

/** Says where a gap is: at a component, or between two. */
export function usePlaceName(): (gap: Gap) => string {
  const { name } = useText();
  return ({ consumer, supplier, component }) =>
    [consumer, supplier, component].flatMap((place) => (place ? [name(place.name)] : [])).join(' → ');
}

/** The gaps that one row stands for, each by what tells it from the others: its place, its requirement, or both. */
export function Siblings({ row, chosen }: { readonly row: GapRow; readonly chosen: string }) {
  const { t } = useText();
  const place = usePlace();
  const requirementName = useRequirementName();
  const placeName = usePlaceName();
  const { gaps, count, places } = row;
  if (gaps.length < 2) return null;
  const nameOf = (gap: Gap) => {
    const requirement = requirementName(gap.requirement);
    if (places === 1) return requirement || gap.key;
    return t.dots([placeName(gap), count > places ? requirement : ''].filter((words) => words !== ''));
  };
  return (
    <>
      <h3>{places > 1 ? t.gaps.sameAt(count, places) : t.gaps.folded(count)}</h3>
      <ul className={classNames('gaps', 'siblings')}>
        {gaps.map((gap) => (
          <li key={gap.key}>
            <a {...linkTo(moved(place, { gap: gap.key }))} aria-current={gap.key === chosen ? 'true' : undefined}>
              {nameOf(gap)}
            </a>
          </li>
        ))}
      </ul>
      {gaps.length < count ? <p>{t.gaps.firstOf(gaps.length, count)}</p> : null}
    </>
  );
}

import type { GapHeadFragment } from '../../api/generated/documents.ts';
import { onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** Gaps as sentences with their severity. `isThere`: they are there today, so that each leads to its card. */
export function GapLines({ gaps, isThere }: { readonly gaps: readonly GapHeadFragment[]; readonly isThere: boolean }) {
  const { say } = useText();
  const place = usePlace();
  return (
    <ul className={classNames('contractPage', 'gapLines')}>
      {gaps.map((gap) => (
        <li key={gap.key} data-gap-key={gap.key}>
          <SeverityIcon severity={gap.severity} labelled />
          {isThere ? (
            <a {...linkTo(onScreen(place, 'gaps', { gap: gap.key, everyone: true }))}>
              {say(gap.explanation.sentence)}
            </a>
          ) : (
            <span>{say(gap.explanation.sentence)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

import { memo } from 'react';
import { bySeverity, type GapMark } from '../../model/chain/gapMark.ts';
import type { BadgeSpot } from '../../model/lanes/index.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import type { Drawing } from './usePicture.ts';
import { moreOf } from './words.ts';

/** The worst mark of all links that a badge stands for, with all of them counted. */
export function markOf(spot: BadgeSpot, marks: ReadonlyMap<string, GapMark>): GapMark | undefined {
  const all = spot.links.flatMap((link) => marks.get(link) ?? []).sort(bySeverity);
  const [worst] = all;
  if (worst === undefined) return undefined;
  const total = all.reduce((sum, mark) => sum + mark.same + mark.others, 0);
  const same = all.filter(({ badge }) => badge.ja === worst.badge.ja).reduce((sum, mark) => sum + mark.same, 0);
  return { ...worst, same, others: total - same };
}

/**
 * Badges on the links: icon, words, colour. Real buttons for the pointer; the keyboard reaches the same through the
 * picture's own keys and the list, so that the picture stays one tab stop.
 */
export const Badges = memo(function Badges({
  drawing,
  chosen,
  hidden,
}: {
  readonly drawing: Drawing;
  readonly chosen: string | undefined;
  readonly hidden: ReadonlySet<string>;
}) {
  const { t, say, language } = useText();
  return drawing.picture.badges.map((spot) => {
    const mark = markOf(spot, drawing.marks);
    if (mark === undefined || spot.links.every((link) => hidden.has(link))) return null;
    const more = moreOf(mark, language);
    const isChosen = chosen !== undefined && spot.links.includes(chosen);
    const label = [t.severity[mark.severity], say(mark.badge), more ?? ''].join(' ');
    return (
      <button
        key={spot.trunk}
        type="button"
        tabIndex={-1}
        className={classNames('badge', 'badge', isChosen && 'badgeChosen', spot.compact && !isChosen && 'badgeCompact')}
        data-severity={mark.severity}
        aria-current={isChosen ? 'true' : undefined}
        style={{ left: spot.x, top: spot.y }}
        aria-label={label}
        title={label}
        onClick={() => move({ gap: mark.gap, component: undefined, link: undefined })}
      >
        <SeverityIcon severity={mark.severity} className={classNames('severity', 'severityIconInBadge')} />
        <span className={classNames('badge', 'badgeWords')}>{say(mark.badge)}</span>
        {more === undefined ? null : <span className={classNames('badge', 'badgeMore')}>{more}</span>}
      </button>
    );
  });
});

import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { GapListAnswer } from '../../model/answers.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { LetterLinks } from '../parts/LetterLinks.tsx';
import { requirementShort } from '../parts/requirement.ts';
import { SeverityBadge } from '../parts/Severity.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { GapCard } from './GapCard.tsx';
import { usePlaceName } from './Siblings.tsx';

/** Gaps on which the same parties must act. */
export type GapGroup = GapListAnswer['groups'][number];
/** Gaps of one rule at one place. */
export type GapRow = GapGroup['rows'][number];

/** Arrow keys go from row to row. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const rows = [...document.querySelectorAll<HTMLElement>('button[data-gap]')];
  const at = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1;
  const next = rows[at + by];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** What stands below a row's sentence: rule, requirement or their number, phases, place and how many more places. */
function useMeta() {
  const { t, say } = useText();
  const placeOf = usePlaceName();
  return ({ badge, count, gaps, phases, places }: GapRow, withBadge: boolean): string => {
    const [first] = gaps;
    const each = count / places;
    const requirement = each > 1 ? t.gaps.folded(each) : requirementShort(first?.requirement ?? null, say);
    const at = first === undefined ? '' : placeOf(first);
    const words = [
      withBadge ? say(badge) : '',
      requirement,
      t.list(phases.map((phase) => t.phase[phase])),
      places > 1 ? t.gaps.atPlaces(at, places - 1) : at,
    ];
    return t.dots(words.filter((word) => word !== ''));
  };
}

/** Scrolls only where too little of it is in sight to read its sentence. */
function bringIntoSight(item: HTMLElement | null): void {
  const room = item?.closest('[data-list]')?.getBoundingClientRect();
  const top = item?.getBoundingClientRect().top;
  if (room === undefined || top === undefined) return;
  if (top < room.top || top > room.bottom - 260) item?.scrollIntoView({ block: 'start' });
}

const Row = memo(function Row({
  row,
  gap,
  ...props
}: ScreenProps & { readonly row: GapRow; readonly gap: string | undefined }) {
  const { t, say } = useText();
  const meta = useMeta();
  const open = gap !== undefined;
  const [first] = row.gaps;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) bringIntoSight(item.current);
  }, [open]);
  if (first === undefined) return null;
  return (
    <li className={classNames('gaps', open && 'rowOpen')} ref={item}>
      <button
        type="button"
        className={classNames('gaps', 'row')}
        aria-expanded={open}
        onClick={() => move({ gap: open ? undefined : first.key })}
        onKeyDown={onArrow}
        data-gap={first.key}
      >
        <SeverityBadge severity={row.severity} rule={open ? say(row.badge) : undefined} />
        <span className={classNames('gaps', 'rowSentence')}>
          {open ? (
            <span className={classNames('utility', 'visuallyHidden')}>{say(row.sentence)}</span>
          ) : (
            say(row.sentence)
          )}
          <span className={classNames('gaps', 'rowMeta')} data-meta>
            {meta(row, !open)}
          </span>
        </span>
        <span className={classNames('gaps', 'rowState')}>
          <i className={classNames('gaps', 'stateDot')} data-state={first.state} />
          {t.state[first.state]}
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && gap !== undefined ? <GapCard {...props} gap={gap} row={row} /> : null}
    </li>
  );
});

/** The chosen gap, where it is one of these. */
function among(gap: string | undefined, gaps: GapRow['gaps']): string | undefined {
  return gaps.some(({ key }) => key === gap) ? gap : undefined;
}

/** A heading that says who settles these gaps, and the gaps; drawn again only when its own gap opens or closes. */
export const Group = memo(function Group({
  group,
  gap,
  ...props
}: ScreenProps & { readonly group: GapGroup; readonly gap: string | undefined }) {
  const { t, name } = useText();
  return (
    <section className={classNames('gaps', 'group')}>
      <h2>
        {t.gaps.decide(group.actors.map((party) => name(party.name)))} <small>{t.gaps.count(group.count)}</small>
      </h2>
      <p className={classNames('gaps', 'letters')}>
        <LetterLinks actors={group.actors} />
      </p>
      <ul>
        {group.rows.map((row) => (
          <Row key={row.key} row={row} gap={among(gap, row.gaps)} {...props} />
        ))}
      </ul>
    </section>
  );
});

/** Whether a gap is one of a group's. */
export function isIn(group: GapGroup, gap: string | undefined): boolean {
  return gap !== undefined && group.rows.some(({ gaps }) => gaps.some(({ key }) => key === gap));
}

import type { GapListAnswer } from '../../model/answers.ts';
import { gapFilter, isNarrowed } from '../../model/gapFilter.ts';
import type { KeysHere } from '../../model/unknownKeys.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, NothingExamined, NotShown, Waiting } from '../parts/States.tsx';
import { UnknownKeys } from '../parts/UnknownKeys.tsx';
import { NARROW, useMedia } from '../state/media.ts';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { GapCard } from './GapCard.tsx';
import { Group, isIn } from './Group.tsx';
import { Rail } from './Rail.tsx';

const NO_FILTER = {
  severities: undefined,
  states: undefined,
  phase: undefined,
  rule: undefined,
  actors: undefined,
  party: undefined,
  requirement: undefined,
} as const;

function Nothing({ list }: { readonly list: GapListAnswer }) {
  const { t, day } = useText();
  const place = usePlace();
  if (list.total > 0) {
    return (
      <Empty title={t.states.filteredTitle}>
        <p>{t.states.filteredBody(list.total)}</p>
        <button
          type="button"
          className={classNames('controls', 'button')}
          onClick={() => move({ ...NO_FILTER, everyone: isNarrowed(place) ? place.everyone : true }, 'replace')}
        >
          {t.states.clearFilters}
        </button>
      </Empty>
    );
  }
  if (list.examined.nothing !== null) return null;
  return (
    <Empty title={t.states.noGapsTitle} fine>
      <p>{t.states.noGapsAt(day(list.asOf))}</p>
    </Empty>
  );
}

/** One gap by itself, for reading and for paper. */
function OneGap(props: ScreenProps & { readonly gap: string }) {
  const { t } = useText();
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('gaps', 'oneGap')}`}>
      <h1 className={classNames('utility', 'visuallyHidden')}>{t.screens.gaps}</h1>
      <GapCard {...props} alone />
    </div>
  );
}

/** What the list can be narrowed to: all parties that act, alone and together, and the requirements of its rows. */
function keysOf({ actorSets, groups }: GapListAnswer): KeysHere {
  const gaps = groups.flatMap(({ rows }) => rows).flatMap((row) => row.gaps);
  return {
    party: actorSets.flatMap(({ actors }) => actors.map(({ key }) => key)),
    actors: actorSets.map(({ actors }) => actors.map(({ key }) => key).join(',')),
    requirement: gaps.flatMap(({ requirement }) => requirement?.key ?? []),
  };
}

function Loaded({ list, stale, ...props }: ScreenProps & { readonly list: GapListAnswer; readonly stale: boolean }) {
  const { t } = useText();
  const { gap, only } = usePlace();
  const narrow = useMedia(NARROW);
  const { nothing } = list.examined;
  const inList = list.groups.some((group) => isIn(group, gap));
  if (gap !== undefined && only === true) return <OneGap {...props} gap={gap} />;
  return (
    <div className={classNames('gaps', 'workList')} aria-busy={stale}>
      {narrow ? (
        <details className={classNames('screen', 'folded')}>
          <summary>{t.gaps.filters}</summary>
          <Rail list={list} />
        </details>
      ) : (
        <Rail list={list} />
      )}
      <div className={classNames('gaps', 'list')} data-list>
        <h1>{nothing !== null && list.total === 0 ? t.screens.gaps : t.gaps.title(list.total)}</h1>
        {list.total === 0 ? null : (
          <p className={classNames('screen', 'lead')}>{t.gaps.lead(list.mine, list.total - list.mine)}</p>
        )}
        <UnknownKeys here={keysOf(list)} />
        {nothing === null ? null : <NothingExamined why={nothing} others={list.total} />}
        {gap === undefined || inList ? null : <GapCard {...props} gap={gap} />}
        {list.groups.length === 0 ? <Nothing list={list} /> : null}
        {list.groups.map((group) => (
          <Group key={group.key} group={group} gap={isIn(group, gap) ? gap : undefined} {...props} />
        ))}
        {list.leftOut === 0 ? null : <p className={classNames('panel', 'fallBack')}>{t.gaps.leftOut(list.leftOut)}</p>}
      </div>
    </div>
  );
}

/** The work list: gaps by who must act, each in one sentence, one of them open. */
export function Gaps(props: ScreenProps) {
  const { institution, asOf } = props;
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useApiQuery(SOURCES.gapList, {
    institution,
    asOf,
    filter: gapFilter(place),
  });
  const list = answer?.institution?.key === institution ? answer.institution.gapList : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (list === null) return <NotShown />;
  if (list === undefined) return <Waiting />;
  return <Loaded {...props} list={list} stale={!isCurrent} />;
}

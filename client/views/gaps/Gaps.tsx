import type { GapListAnswer } from '../../model/answers.ts';
import { gapFilter, isNarrowed } from '../../model/gapFilter.ts';
import type { ScreenProps } from '../App.tsx';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useAsk } from '../state/useAsk.ts';
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
          className="btn"
          onClick={() => move({ ...NO_FILTER, everyone: isNarrowed(place) ? place.everyone : true }, 'replace')}
        >
          {t.states.clearFilters}
        </button>
      </Empty>
    );
  }
  return (
    <Empty title={t.states.noGapsTitle} fine>
      <p>{t.states.noGapsAt(day(list.asOf))}</p>
    </Empty>
  );
}

function Loaded({ list, stale, ...props }: ScreenProps & { readonly list: GapListAnswer; readonly stale: boolean }) {
  const { t } = useText();
  const { gap } = usePlace();
  const inList = list.groups.some((group) => isIn(group, gap));
  return (
    <div className="gaps" aria-busy={stale}>
      <Rail list={list} />
      <div className="list">
        <h1>{t.gaps.title(list.total)}</h1>
        <p className="lead">{t.gaps.lead(list.mine, list.total - list.mine)}</p>
        {gap === undefined || inList ? null : <GapCard {...props} gap={gap} />}
        {list.groups.length === 0 ? <Nothing list={list} /> : null}
        {list.groups.map((group) => (
          <Group key={group.key} group={group} gap={isIn(group, gap) ? gap : undefined} {...props} />
        ))}
        {list.leftOut === 0 ? null : <p className="fall">{t.gaps.leftOut(list.leftOut)}</p>}
      </div>
    </div>
  );
}

/** The work list: gaps by who must act, each in one sentence, one of them open. */
export function Gaps(props: ScreenProps) {
  const { institution, asOf } = props;
  const place = usePlace();
  const { answer, isCurrent, error, retry } = useAsk(SOURCES.gapList, { institution, asOf, filter: gapFilter(place) });
  const list = answer?.institution?.key === institution ? answer.institution.gapList : undefined;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  if (list === undefined || list === null) return <Waiting />;
  return <Loaded {...props} list={list} stale={!isCurrent} />;
}

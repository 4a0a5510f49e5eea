import type { GapListAnswer } from '../../model/answers.ts';
import { isMine, STATES, shownStates } from '../../model/gapFilter.ts';
import { type Move, moved, PHASE_CODES, SEVERITY_CODES } from '../../model/place.ts';
import { countOf } from '../overview/Severities.tsx';
import { FilterChip } from '../parts/Choice.tsx';
import { Check } from '../parts/Controls.tsx';
import { classNames } from '../parts/classNames.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { linkTo, move, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

function Who({ list }: { readonly list: GapListAnswer }) {
  const { t, name } = useText();
  const place = usePlace();
  const item = (key: string, label: string, count: number, on: boolean, change: Pick<Move, 'actors' | 'everyone'>) => (
    <li key={key}>
      <a
        {...linkTo(
          moved(place, { actors: undefined, party: undefined, everyone: undefined, gap: undefined, ...change }),
        )}
        aria-current={on ? 'true' : undefined}
      >
        <span>{label}</span>
        <span className={classNames('gaps', 'count')}>{count}</span>
      </a>
    </li>
  );
  return (
    <>
      <h2>{t.gaps.who}</h2>
      <ul className={classNames('gaps', 'actorList')}>
        {list.mine === list.total ? null : item('mine', t.gaps.mine, list.mine, isMine(place), {})}
        {item('all', t.gaps.all, list.total, place.everyone === true || (list.mine === list.total && isMine(place)), {
          everyone: list.mine === list.total ? undefined : true,
        })}
        {list.actorSets.map(({ actors, count }) => {
          const key = actors.map((party) => party.key).join(',');
          return item(key, t.gaps.decide(actors.map((party) => name(party.name))), count, place.actors === key, {
            actors: key,
          });
        })}
      </ul>
    </>
  );
}

/** One more or one less of a list of which all is nothing said. */
function toggled<T extends string>(
  all: readonly T[],
  shown: readonly T[],
  one: T,
  on: boolean,
): readonly T[] | undefined {
  const next = all.filter((value) => (value === one ? on : shown.includes(value)));
  return next.length === all.length ? undefined : next;
}

/** Filters of the work list: who settles it, severity, state, phase, rule; each with its count. */
export function Rail({ list }: { readonly list: GapListAnswer }) {
  const { t, say, name } = useText();
  const place = usePlace();
  const severities = place.severities ?? SEVERITY_CODES;
  const states = shownStates(place);
  const parties = [
    ...new Map(list.actorSets.flatMap(({ actors }) => actors.map((party) => [party.key, name(party.name)] as const))),
  ];
  const set = (change: Parameters<typeof move>[0]) => move(change, 'replace');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className={classNames('gaps', 'filters')} aria-label={t.gaps.filters} tabIndex={0}>
      <Who list={list} />
      <h2>{t.gaps.severity}</h2>
      <ul className={classNames('gaps', 'filterList')}>
        {SEVERITY_CODES.map((severity) => (
          <li key={severity}>
            <Check
              checked={severities.includes(severity)}
              onChange={(on) => set({ severities: toggled(SEVERITY_CODES, severities, severity, on) })}
            >
              <SeverityIcon severity={severity} />
              {t.severity[severity]}
            </Check>
            <span className={classNames('gaps', 'count')}>{countOf(list.severities, severity)}</span>
          </li>
        ))}
      </ul>
      <h2>{t.gaps.state}</h2>
      <ul className={classNames('gaps', 'filterList')}>
        {STATES.map((state) => (
          <li key={state}>
            <Check
              checked={states.includes(state)}
              onChange={(on) => set({ states: toggled(STATES, states, state, on)?.join(',') })}
            >
              {t.state[state]}
            </Check>
            <span className={classNames('gaps', 'count')}>
              {list.states.find((counted) => counted.state === state)?.count ?? 0}
            </span>
          </li>
        ))}
      </ul>
      <div className={classNames('screen', 'moreFilters')}>
        <FilterChip
          name={t.gaps.phase}
          value={place.phase}
          options={PHASE_CODES.map((id) => ({
            id,
            label: t.phase[id],
            note: String(list.phases.find(({ phase }) => phase === id)?.count ?? 0),
          }))}
          onChoose={(id) => set({ phase: PHASE_CODES.find((phase) => phase === id) })}
        />
        <FilterChip
          name={t.gaps.rule}
          value={place.rule}
          options={list.rules.map(({ rule, badge, count }) => ({ id: rule, label: say(badge), note: String(count) }))}
          onChoose={(rule) => set({ rule })}
        />
        <FilterChip
          name={t.chain.party}
          value={place.party}
          options={parties.map(([id, label]) => ({ id, label }))}
          onChoose={(party) => set({ party, actors: undefined })}
        />
      </div>
    </aside>
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import type { Day } from '../../../schema/calendar/day.ts';
import type { ChangeInput, GapHeadFragment, TrialFragment } from '../../api/generated/documents.ts';
import { gapsAround } from '../../model/contracts/contractGaps.ts';
import { classNames } from '../parts/classNames.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';
import { GapLines } from './GapLines.tsx';

/** How long a person has to pause before what was typed is tried, ms. */
const PAUSE = 400;

/** A text as it stood when the person last paused. */
function usePaused(text: string | undefined): string | undefined {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

const MAX_SHOWN = 8;

function Group(props: {
  readonly kind: 'closed' | 'opened' | 'stays';
  readonly title: string;
  readonly note?: string;
  readonly gaps: readonly GapHeadFragment[];
  readonly total: number;
}) {
  const { kind, title, note, gaps, total } = props;
  const { t } = useText();
  if (total === 0) return null;
  return (
    <section data-effect={kind}>
      <h3>{title}</h3>
      {note === undefined ? null : <p className={classNames('panel', 'fallBack')}>{note}</p>}
      <GapLines gaps={gaps.slice(0, MAX_SHOWN)} isThere={kind === 'stays'} />
      {total > MAX_SHOWN ? (
        <p className={classNames('field', 'hint')}>{t.contractEffect.more(total - MAX_SHOWN)}</p>
      ) : null}
    </section>
  );
}

/** What a trial says: counts before and after, what closes, what opens, and what stays where the contract applies. */
export function TrialPart(props: {
  readonly title: string;
  readonly trial: TrialFragment | null | undefined;
  readonly around: readonly GapHeadFragment[];
  readonly isWaiting: boolean;
  readonly idle: ReactNode;
}) {
  const { title, trial, around, isWaiting, idle } = props;
  const { t, say, day } = useText();
  const e = t.contractEffect;
  const isTried = trial !== undefined && trial !== null && trial.problems.length === 0;
  const closed = new Set(trial?.closed.nodes.map(({ key }) => key));
  const stays = around.filter(({ key }) => !closed.has(key));
  const isSame = isTried && trial.closed.totalCount + trial.opened.totalCount === 0;
  return (
    <section className={classNames('contractForm', 'effect')} aria-label={title} aria-busy={isWaiting}>
      <h2>{title}</h2>
      <p role="status">
        {isWaiting ? (
          e.waiting
        ) : isTried ? (
          <>
            <b>{e.counts(trial.before.total, trial.after.total)}</b>
            {isSame ? ` ${e.nothing}` : ''}
          </>
        ) : trial === undefined ? (
          idle
        ) : (
          (trial?.problems.map(({ message }) => say(message)).join(' ') ?? e.failed)
        )}
      </p>
      {isTried ? (
        <>
          <p className={classNames('field', 'hint')}>{e.asOf(day(trial.asOf))}</p>
          <Group
            kind="opened"
            title={e.opened(trial.opened.totalCount)}
            gaps={trial.opened.nodes}
            total={trial.opened.totalCount}
          />
          <Group
            kind="closed"
            title={e.closed(trial.closed.totalCount)}
            gaps={trial.closed.nodes}
            total={trial.closed.totalCount}
          />
          <Group kind="stays" title={e.stays(stays.length)} note={e.staysNote} gaps={stays} total={stays.length} />
        </>
      ) : null}
    </section>
  );
}

/**
 * What a change would do to the gaps, on the day from which it matters; nothing is written. `change` undefined: it cannot be tried
 * yet. What stays is shown around `components`.
 */
export function Effect(props: {
  readonly institution: string;
  readonly title: string;
  readonly change: ChangeInput | undefined;
  readonly components: readonly string[];
  readonly asOf: Day | undefined;
}) {
  const { institution, title, change, components, asOf } = props;
  const { t } = useText();
  const asked = change === undefined ? undefined : JSON.stringify({ institution, changes: [change], asOf });
  const paused = usePaused(asked);
  const isPaused = paused === asked && asked !== undefined && change !== undefined;
  const { answer, isCurrent, waiting, error } = useApiQuery(
    SOURCES.tryContract,
    isPaused ? { institution, changes: [change], asOf } : undefined,
  );
  const chains = useApiQuery(SOURCES.chain, isPaused ? { institution, asOf } : undefined);
  const chain = chains.isCurrent ? chains.answer?.institution?.chain : undefined;
  const trial = isPaused && isCurrent ? answer?.simulate : error === undefined ? undefined : null;
  return (
    <TrialPart
      title={title}
      trial={trial}
      around={chain ? gapsAround(chain, components) : []}
      isWaiting={change !== undefined && (waiting || !isPaused)}
      idle={t.contractEffect.fill}
    />
  );
}

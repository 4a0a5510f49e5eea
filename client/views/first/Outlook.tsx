import { useEffect, useState } from 'react';
import type { GapHeadFragment } from '../../api/generated/documents.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityBadge } from '../parts/Severity.tsx';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { linkTo } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** How long typing must pause before what it would do is asked, ms. */
const PAUSE = 400;

/** A value once it has stayed the same for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function GapList({ gaps, institution }: { readonly gaps: readonly GapHeadFragment[]; readonly institution?: string }) {
  const { say } = useText();
  return (
    <ul className={classNames('outlook', 'gaps')}>
      {gaps.map((gap) => (
        <li key={gap.key}>
          <SeverityBadge severity={gap.severity} />
          <p>
            {institution === undefined ? (
              say(gap.explanation.sentence)
            ) : (
              <a {...linkTo({ screen: 'gaps', institution, gap: gap.key })}>{say(gap.explanation.sentence)}</a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The gaps as they stand, and what those entries would do to them that are not saved yet. */
export function Outlook({ institution, changes }: { readonly institution: string; readonly changes: string }) {
  const { t } = useText();
  const pending = useSettled(changes);
  const { answer } = useApiQuery(SOURCES.firstStepsGaps, { institution });
  const isPending = pending !== '[]';
  const { answer: trial, isCurrent } = useApiQuery(
    SOURCES.tryChanges,
    isPending ? { institution, changes: pending } : undefined,
  );
  const found = answer?.institution;
  const tried = isPending && isCurrent ? trial?.simulate : undefined;
  const isSound = tried?.problems.length === 0;
  const total = found?.gaps.totalCount ?? 0;
  return (
    <aside
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      className={classNames('outlook', 'outlook')}
      aria-labelledby="outlook"
      data-current={!isPending || isCurrent}
    >
      <h2 id="outlook">{t.first.outlook}</h2>
      <p className={classNames('outlook', 'total')} role="status">
        <b>{t.first.gaps(total)}</b>
        {tried !== undefined && tried !== null && isSound ? (
          <span>{t.first.ifSaved(tried.after.total, tried.after.total - tried.before.total)}</span>
        ) : null}
      </p>
      {tried !== undefined && tried !== null && isSound && tried.opened.nodes.length > 0 ? (
        <>
          <h3>{t.first.wouldOpen(tried.opened.totalCount)}</h3>
          <GapList gaps={tried.opened.nodes} />
        </>
      ) : null}
      {found === undefined || found === null || total === 0 ? (
        <p className={classNames('field', 'hint')}>{t.first.noGapsYet}</p>
      ) : (
        <>
          <h3>{t.first.worst}</h3>
          <GapList gaps={found.gaps.nodes} institution={institution} />
          <p>
            <a {...linkTo({ screen: 'gaps', institution })}>{t.first.allGaps(total)}</a>
          </p>
        </>
      )}
      <p className={classNames('field', 'hint')}>{t.first.templatesSay}</p>
    </aside>
  );
}

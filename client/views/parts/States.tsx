import { type ReactNode, useEffect, useState } from 'react';
import type { NothingExamined as WhyNothing } from '../../api/generated/documents.ts';
import type { ApiError } from '../../api/transport.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';

/** True after a delay in milliseconds: what is quick needs no announcement. */
function useLate(delay: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return late;
}

/** Something is on its way; said after a tenth of a second, explained after a second. */
export function Waiting({ what }: { readonly what?: string }) {
  const { t } = useText();
  const soon = useLate(100);
  const late = useLate(1000);
  return (
    <div className={classNames('state', 'waiting')} role="status">
      {soon ? <span>{what ?? t.states.waiting}</span> : null}
      {late ? <span className={classNames('state', 'waitingLine')} aria-hidden="true" /> : null}
      {late ? <span>{t.states.waitingLong}</span> : null}
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({
  title,
  children,
  fine = false,
  alone = false,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly fine?: boolean;
  /** Whether there is nothing else on the screen, so that this is its heading. */
  readonly alone?: boolean;
}) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <section className={classNames('state', 'state', fine && 'stateFine')}>
      <Heading>
        {fine ? <Icon name="check" /> : null}
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** What happened, what is safe, what to do. */
export function Failure({ error, onRetry }: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { t } = useText();
  return (
    <section className={classNames('state', 'state', 'stateError')} role="alert">
      <h2>{t.states.errorTitle}</h2>
      <p>{error.kind === 'unreachable' ? t.states.errorBody : t.states.refusedBody}</p>
      <button type="button" className={classNames('controls', 'button')} onClick={onRetry}>
        {t.states.retry}
      </button>
    </section>
  );
}

/** The institution is there, and its screens are not for the viewer. */
export function NotShown() {
  const { t } = useText();
  return (
    <Empty title={t.notShown.title} alone>
      <p>{t.notShown.body}</p>
    </Empty>
  );
}

/** Nothing was examined, so nothing is claimed: why, and what to do first. */
export function NothingExamined({ why, others }: { readonly why: WhyNothing; readonly others: number }) {
  const { t } = useText();
  const { institution } = usePlace();
  return (
    <Empty title={t.examined.title[why]}>
      <p>{t.examined.body[why]}</p>
      <p>{t.examined.first[why]}</p>
      {why === 'NOTHING_ARISES' ? null : (
        <p>
          <a {...linkTo({ screen: 'first', ...(institution !== undefined && { institution }) })}>{t.screens.first}</a>
        </p>
      )}
      {others === 0 ? null : <p>{t.examined.beside(others)}</p>}
    </Empty>
  );
}

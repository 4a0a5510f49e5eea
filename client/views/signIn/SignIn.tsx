import { useCallback, useEffect, useRef, useState } from 'react';
import { askMethod, type SignInMethod, signInAddress } from '../../api/identity.ts';
import { ApiError } from '../../api/transport.ts';
import { writePlace } from '../../model/place.ts';
import { signInProblemOf } from '../../model/viewer.ts';
import { classNames } from '../parts/classNames.ts';
import { Failure, Waiting } from '../parts/States.tsx';
import { Brand } from '../shell/Brand.tsx';
import { Preferences } from '../shell/Preferences.tsx';
import { type Absence, useSession } from '../state/session.ts';
import { usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { KeyForm } from './KeyForm.tsx';

/** How people sign in here, asked once; `retry` asks again after a failure. */
function useMethod() {
  const [method, setMethod] = useState<SignInMethod>();
  const [error, setError] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    const stop = new AbortController();
    askMethod(stop.signal).then(setMethod, (cause: unknown) => {
      if (!stop.signal.aborted) setError(cause instanceof ApiError ? cause : new ApiError('refused', String(cause)));
    });
    return () => stop.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setError(undefined);
    setAttempt((n) => n + 1);
  }, []);
  return { method, error, retry };
}

/** One button that leads to the issuer and back to where one was; above it, why the last time did not succeed. */
function Issuer({ problem }: { readonly problem: string | undefined }) {
  const { t } = useText();
  const place = usePlace();
  return (
    <>
      {problem === undefined ? null : (
        <div className={classNames('signIn', 'problem')} role="alert">
          <p>{t.signIn.issuerProblems[signInProblemOf(problem)]}</p>
          <p className={classNames('signIn', 'problemCode')}>{t.signIn.problemCode(problem)}</p>
        </div>
      )}
      <a className={classNames('controls', 'button', 'buttonPrimary')} href={signInAddress(writePlace(place))}>
        {t.signIn.toIssuer}
      </a>
    </>
  );
}

function Way({ method, why }: { readonly method: SignInMethod; readonly why: Absence }) {
  const { t } = useText();
  const { problem } = useSession();
  if (method === 'local') return <p>{t.signIn.notHere}</p>;
  return (
    <>
      <div id="sign-in-why">
        <p>{{ first: t.signIn[method], ended: t.signIn.ended, left: t.signIn.left }[why]}</p>
        {why === 'left' && method === 'oidc' ? <p>{t.signIn.leftShared}</p> : null}
      </div>
      {method === 'keys' ? <KeyForm describedBy="sign-in-why" /> : <Issuer problem={problem} />}
    </>
  );
}

/** The way in, in place of the work. The address stays, so that one comes back to where one was. */
export function SignIn({ why }: { readonly why: Absence }) {
  const { t } = useText();
  const { method, error, retry } = useMethod();
  const title = { first: t.signIn.title, ended: t.signIn.endedTitle, left: t.signIn.leftTitle }[why];
  useEffect(() => {
    document.title = `${title} — ${t.app.name}`;
  }, [t, title]);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone: whoever hears the page is told why.
  useEffect(() => {
    if (why !== 'first') heading.current?.focus();
  }, [why]);
  return (
    <div className={`${classNames('shell', 'shell')} ${classNames('signIn', 'signIn')}`}>
      <header className={classNames('header', 'header')}>
        <Brand />
        <span className={classNames('utility', 'spacer')} />
        <Preferences />
      </header>
      <main id="main">
        {error === undefined ? (
          <section className={classNames('signIn', 'door')}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {method === undefined ? <Waiting /> : <Way method={method} why={why} />}
          </section>
        ) : (
          <Failure error={error} onRetry={retry} />
        )}
      </main>
    </div>
  );
}

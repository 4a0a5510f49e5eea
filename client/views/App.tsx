import { lazy, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { addressOf } from '../api/base.ts';
import type { ShellQuery } from '../api/generated/documents.ts';
import type { Day } from '../model/day.ts';
import { seesScreens } from '../model/viewer.ts';
import { Overview } from './overview/Overview.tsx';
import { Icon } from './parts/Icon.tsx';
import { Empty, Failure, Waiting } from './parts/States.tsx';
import { Header } from './shell/Header.tsx';
import { KeyList } from './shell/KeyList.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { useKeys } from './shell/useKeys.ts';
import { usePreferences } from './state/preferences.ts';
import { useSession } from './state/session.ts';
import { SOURCES } from './state/sources.ts';
import { useAsk } from './state/useAsk.ts';
import { move, usePlace } from './state/usePlace.ts';
import { useText } from './state/useText.ts';

const Chain = lazy(async () => ({ default: (await import('./chain/Chain.tsx')).Chain }));
const Matrix = lazy(async () => ({ default: (await import('./matrix/Matrix.tsx')).Matrix }));
const SignIn = lazy(async () => ({ default: (await import('./signIn/SignIn.tsx')).SignIn }));
const Gaps = lazy(async () => ({ default: (await import('./gaps/Gaps.tsx')).Gaps }));

/** What every screen is given: whose gaps, as of when. `asOf` is absent for today. */
export interface ScreenProps {
  readonly institution: string;
  readonly asOf: Day | undefined;
  readonly day: Day;
}

function ScreenOf({
  shell,
  institution,
  day,
}: {
  readonly shell: ShellQuery;
  readonly institution: string | undefined;
  readonly day: Day;
}) {
  const { t } = useText();
  const { screen, on } = usePlace();
  if (!seesScreens(shell.me.role)) {
    return (
      <Empty title={t.states.noScreensTitle} alone>
        <p>{t.states.noScreensBody}</p>
      </Empty>
    );
  }
  if (institution === undefined) {
    return (
      <Empty title={t.states.nothingTitle} alone>
        <p>{t.states.nothingBody}</p>
        <pre className="command">
          <code>{t.states.nothingCommand}</code>
        </pre>
        <p>{t.states.nothingHow}</p>
        <p>
          <a href={addressOf('/graphql')}>{t.states.nothingApi}</a>
        </p>
      </Empty>
    );
  }
  if (!shell.institutions.nodes.some(({ key }) => key === institution)) {
    return (
      <Empty title={t.states.unknownTitle} alone>
        <p>{t.states.unknownBody}</p>
      </Empty>
    );
  }
  const props: ScreenProps = { institution, asOf: on, day };
  switch (screen) {
    case 'overview':
      return <Overview {...props} />;
    case 'chain':
      return <Chain {...props} />;
    case 'matrix':
      return <Matrix {...props} />;
    case 'gaps':
      return <Gaps {...props} />;
  }
}

function PastBar({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { t, day: say } = useText();
  if (day === today) return null;
  return (
    <div className="past" role="status">
      <Icon name="calendar" />
      {day < today ? t.past(say(day)) : t.future(say(day))}
      <button type="button" onClick={() => move({ on: undefined })}>
        {t.backToToday}
      </button>
    </div>
  );
}

const NO_GAPS: readonly string[] = [];

function Frame() {
  const { t } = useText();
  const place = usePlace();
  const [keysOpen, setKeysOpen] = useState(false);
  const { answer: shell, error, retry } = useAsk(SOURCES.shell, {});
  const isForThem = shell !== undefined && seesScreens(shell.me.role);
  const institution = place.institution ?? shell?.institutions.nodes[0]?.key;
  const day = place.on ?? shell?.server.today;
  const { answer: counted } = useAsk(
    SOURCES.gapCount,
    institution === undefined || !isForThem ? undefined : { institution, asOf: place.on },
  );
  const list = counted?.institution?.key === institution ? counted?.institution?.gaps : undefined;
  useKeys(list?.nodes.map(({ key }) => key) ?? NO_GAPS, () => setKeysOpen(true));
  useEffect(() => {
    document.title = `${t.screens[place.screen]} — ${t.app.name}`;
  }, [t, place.screen]);
  return (
    <div className="shell">
      <a className="skip btn" href="#main">
        {t.app.skip}
      </a>
      <Header shell={shell} institution={institution} day={day} onKeys={() => setKeysOpen(true)} />
      <div>
        {isForThem || error !== undefined ? (
          <Tabs gaps={list?.totalCount} demo={shell?.server.demo ?? false} />
        ) : (
          <div className="tabs" />
        )}
        {shell === undefined || day === undefined ? null : <PastBar day={day} today={shell.server.today} />}
      </div>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          {shell === undefined || day === undefined ? (
            error === undefined ? (
              <Waiting />
            ) : (
              <Failure error={error} onRetry={retry} />
            )
          ) : (
            <ScreenOf shell={shell} institution={institution} day={day} />
          )}
        </Suspense>
      </main>
      <KeyList open={keysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}

/** The work, or, where nobody is signed in, the way in. Whoever comes next finds nothing of whoever was there before. */
function Page() {
  const { standing, epoch } = useSession();
  if (standing.kind !== 'nobody') return <Frame key={epoch} />;
  return (
    <Suspense fallback={<Waiting />}>
      <SignIn key={epoch} why={standing.why} />
    </Suspense>
  );
}

/** The page. */
export function App() {
  const { language } = usePreferences();
  return (
    <I18nProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'}>
      <Page />
    </I18nProvider>
  );
}

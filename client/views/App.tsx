import { Suspense, useCallback, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Day } from '../../schema/calendar/day.ts';
import { addressOf } from '../api/base.ts';
import type { ShellQuery } from '../api/generated/documents.ts';
import { TABS } from '../model/place.ts';
import { mayBegin, mayImport, seesScreens, tabsFor } from '../model/viewer.ts';
import { Overview } from './overview/Overview.tsx';
import { classNames } from './parts/classNames.ts';
import { Empty, Failure, Waiting } from './parts/States.tsx';
import { Bars } from './shell/Bars.tsx';
import { Boundary } from './shell/Boundary.tsx';
import { Header } from './shell/Header.tsx';
import { KeyList } from './shell/KeyList.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { PaperHead } from './shell/PaperHead.tsx';
import { Tabs } from './shell/Tabs.tsx';
import { useKeys } from './shell/useKeys.ts';
import { useReturn } from './state/connection.ts';
import { lazily } from './state/lazily.ts';
import { usePreferences } from './state/preferences.ts';
import type { ScreenProps } from './state/screenProps.ts';
import { useSession } from './state/session.ts';
import { refreshAll, SOURCES } from './state/sources.ts';
import { useApiQuery } from './state/useApiQuery.ts';
import { useLive } from './state/useLive.ts';
import { goTo, linkTo, usePlace, useUnknownScreen } from './state/usePlace.ts';
import { useText } from './state/useText.ts';

const Chain = lazily(async () => (await import('./chain/Chain.tsx')).Chain);
const Matrix = lazily(async () => (await import('./matrix/Matrix.tsx')).Matrix);
const SignIn = lazily(async () => (await import('./signIn/SignIn.tsx')).SignIn);
const Contracts = lazily(async () => (await import('./contracts/Contracts.tsx')).Contracts);
const Services = lazily(async () => (await import('./services/Services.tsx')).Services);
const Papers = lazily(async () => (await import('./papers/Papers.tsx')).Papers);
const Import = lazily(async () => (await import('./import/Import.tsx')).Import);
const First = lazily(async () => (await import('./first/First.tsx')).First);
const Incident = lazily(async () => (await import('./incident/Incident.tsx')).Incident);
const Deeming = lazily(async () => (await import('./deeming/Deeming.tsx')).Deeming);
const Findings = lazily(async () => (await import('./findings/Findings.tsx')).Findings);
const Gaps = lazily(async () => (await import('./gaps/Gaps.tsx')).Gaps);

/** A vendor's screens are its services, wherever its address leads. */
function ToServices() {
  useEffect(() => goTo({ screen: 'services' }, 'replace'), []);
  return <Waiting />;
}

function ScreenOf({
  shell,
  institution,
  isUnknown,
  day,
}: {
  readonly shell: ShellQuery;
  readonly institution: string | undefined;
  readonly isUnknown: boolean;
  readonly day: Day;
}) {
  const { t } = useText();
  const { screen, on, fresh } = usePlace();
  const unknownScreen = useUnknownScreen();
  if (unknownScreen !== undefined) return <NotFound path={unknownScreen} />;
  if (screen === 'services' && tabsFor(shell.me.role).includes(screen)) {
    return <Services institution={institution} asOf={on} />;
  }
  if (shell.me.role === 'VENDOR_EDITOR') return <ToServices />;
  if (!seesScreens(shell.me.role)) {
    return (
      <Empty title={t.states.noScreensTitle} alone>
        <p>{t.states.noScreensBody}</p>
      </Empty>
    );
  }
  if (screen === 'first' && (institution === undefined || fresh)) return <First institution={undefined} asOf={on} />;
  if (institution === undefined) {
    if (screen === 'import') return <Import institution={undefined} asOf={on} />;
    return (
      <Empty title={t.states.nothingTitle} alone>
        {mayBegin(shell.me.role) ? (
          <>
            <p>{t.first.startBody}</p>
            <p>
              <a className={`${classNames('controls', 'button', 'buttonPrimary')}`} {...linkTo({ screen: 'first' })}>
                {t.first.start}
              </a>
            </p>
          </>
        ) : null}
        {mayImport(shell.me.role) ? (
          <p>
            <a {...linkTo({ screen: 'import' })}>{t.importing.fromHere}</a>
          </p>
        ) : null}
        <p>{t.states.nothingBody}</p>
        <pre>
          <code>{t.states.nothingCommand}</code>
        </pre>
        <p>{t.states.nothingHow}</p>
        <p>
          <a href={addressOf('/graphql')}>{t.states.nothingApi}</a>
        </p>
      </Empty>
    );
  }
  if (isUnknown) {
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
    case 'findings':
      return <Findings {...props} />;
    case 'contracts':
      return <Contracts {...props} />;
    case 'papers':
      return <Papers {...props} />;
    case 'import':
      return <Import {...props} />;
    case 'first':
      return <First {...props} />;
    case 'services':
      return <Services institution={institution} asOf={on} />;
    case 'incident':
      return <Incident {...props} />;
    case 'deeming':
      return <Deeming {...props} />;
  }
}

/** The institution of the address, or the first there is, with what stands around every screen; null where there is none such. */
function useStanding(shell: ShellQuery | undefined) {
  const { institution: named, on, gap } = usePlace();
  const isForThem = shell !== undefined && seesScreens(shell.me.role);
  // By key, so that a reading that is added or corrected does not change which hospital opens first.
  const [first] = shell?.institutions.nodes.map(({ key }) => key).sort() ?? [];
  const institution = named ?? first;
  const variables = institution === undefined || !isForThem ? undefined : { institution, gap, asOf: on };
  const { answer, isCurrent } = useApiQuery(SOURCES.standing, variables);
  const found = answer?.institution;
  const standing = found === null ? (isCurrent ? null : undefined) : found?.key === institution ? found : undefined;
  return { institution, standing, beside: isCurrent ? standing?.gapsBeside : undefined };
}

function Frame() {
  const { t } = useText();
  const place = usePlace();
  const unknownScreen = useUnknownScreen();
  const [keysOpen, setKeysOpen] = useState(false);
  const [searching, setSearching] = useState(false);
  const { answer: shell, error, retry } = useApiQuery(SOURCES.shell, {});
  const { institution, standing, beside } = useStanding(shell);
  const day = place.on ?? shell?.server.today;
  const tabs = shell === undefined ? (error === undefined ? [] : TABS) : tabsFor(shell.me.role);
  const showKeys = useCallback(() => setKeysOpen(true), []);
  useKeys(beside, showKeys);
  useReturn(refreshAll);
  const { isLeaving } = useSession();
  useLive(standing?.gapsBeside && !isLeaving ? institution : undefined, shell?.server.revision);
  useEffect(() => {
    const title = unknownScreen === undefined ? t.screens[place.screen] : t.notFound.title(unknownScreen);
    document.title = `${title} — ${t.app.name}`;
  }, [t, place.screen, unknownScreen]);
  return (
    // React Aria hides what stands beside an open list unless it is marked so; what can have the focus must not be hidden.
    <div className={classNames('shell', 'shell')} {...(searching ? { 'data-react-aria-top-layer': 'true' } : {})}>
      <a className={`${classNames('shell', 'skipLink')} ${classNames('controls', 'button')}`} href="#main">
        {t.app.skip}
      </a>
      <Header
        shell={shell}
        institution={institution}
        standing={standing}
        day={day}
        onKeys={showKeys}
        onSearching={setSearching}
      />
      <div>
        {tabs.length > 0 ? (
          <Tabs screens={tabs} gaps={standing?.gapsBeside?.total} demo={shell?.server.demo ?? false} />
        ) : (
          <div className={classNames('shell', 'tabs')} />
        )}
        <Bars day={day} today={shell?.server.today} editions={standing?.adopts ?? []} />
        <PaperHead standing={standing} day={day} demo={shell?.server.demo ?? false} />
      </div>
      <main id="main" tabIndex={-1}>
        <Boundary about={`${place.screen} ${institution ?? ''}`}>
          <Suspense fallback={<Waiting />}>
            {shell === undefined || day === undefined ? (
              error === undefined ? (
                <Waiting />
              ) : (
                <Failure error={error} onRetry={retry} />
              )
            ) : (
              <ScreenOf shell={shell} institution={institution} isUnknown={standing === null} day={day} />
            )}
          </Suspense>
        </Boundary>
      </main>
      <KeyList open={keysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}

/** The screens, or, without a signed-in person, the sign-in. The next person finds nothing of the one before. */
function Page() {
  const { standing, epoch } = useSession();
  return (
    <Boundary about={String(epoch)}>
      {standing.kind !== 'signedOut' ? (
        <Frame key={epoch} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <SignIn key={epoch} why={standing.why} />
        </Suspense>
      )}
    </Boundary>
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

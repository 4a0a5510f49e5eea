import type { ScreenProps } from '../App.tsx';
import { Empty, Failure, Waiting } from '../parts/States.tsx';
import { SOURCES } from '../state/sources.ts';
import { useAsk } from '../state/useAsk.ts';
import { useText } from '../state/useText.ts';
import { Actors } from './Actors.tsx';
import { Coverage } from './Coverage.tsx';
import { Ending } from './Ending.tsx';
import { FirstGap } from './FirstGap.tsx';
import { Severities } from './Severities.tsx';

/** One page for people in a hurry: the one thing to settle first, what is covered, who must act, what ends soon. */
export function Overview({ institution, asOf, day }: ScreenProps) {
  const { t, say, day: sayDay } = useText();
  const { answer, error, waiting, retry } = useAsk(SOURCES.overview, { institution, asOf });
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const found = answer?.institution;
  const overview = found?.overview;
  if (overview === undefined || overview === null || found?.key !== institution) return <Waiting />;
  const editions = overview.editions.map(({ key, catalogue }) => say(catalogue?.title) || key);
  return (
    <div className="page overview" aria-busy={waiting}>
      <div className="main">
        <h1>
          {t.overview.title(overview.severities.total)}
          {overview.first === null ? null : t.overview.firstOne}
        </h1>
        <p className="lead">
          {t.overview.lead(overview.parties, overview.components, t.list(editions), overview.requirements)}
        </p>
        {overview.editions.map(({ key, catalogue, supersededBy }) =>
          supersededBy === null ? null : (
            <p key={key} className="notice">
              {t.overview.superseded(say(catalogue?.title) || key, supersededBy)}
            </p>
          ),
        )}
        {overview.editions.length === 0 ? (
          <Empty title={t.states.noCatalogueTitle}>
            <p>{t.states.noCatalogueBody}</p>
          </Empty>
        ) : overview.first === null ? (
          <Empty title={t.states.noGapsTitle} fine>
            <p>{t.states.noGapsBody(sayDay(day), overview.cells.covered)}</p>
          </Empty>
        ) : (
          <FirstGap gap={overview.first} />
        )}
        <Coverage rows={overview.coverage} />
        <Actors actors={overview.actors} institution={institution} />
      </div>
      <aside className="beside">
        <Severities counts={overview.severities} />
        <Ending expiring={overview.expiring} day={day} />
      </aside>
    </div>
  );
}

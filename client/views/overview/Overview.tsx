import { countPapers } from '../../model/papers.ts';
import { classNames } from '../parts/classNames.ts';
import { Empty, Failure, NothingExamined, NotShown, Waiting } from '../parts/States.tsx';
import type { ScreenProps } from '../state/screenProps.ts';
import { SOURCES } from '../state/sources.ts';
import { useApiQuery } from '../state/useApiQuery.ts';
import { useText } from '../state/useText.ts';
import { Actors } from './Actors.tsx';
import { Coverage } from './Coverage.tsx';
import { EditionNews } from './EditionNews.tsx';
import { Ending } from './Ending.tsx';
import { FirstGap } from './FirstGap.tsx';
import { Prepare } from './Prepare.tsx';
import { Severities } from './Severities.tsx';

/** One page for people in a hurry: the one thing to settle first, what is covered, who must act, what ends soon. */
export function Overview({ institution, asOf, day }: ScreenProps) {
  const { t, say, day: sayDay } = useText();
  const { answer, error, waiting, retry } = useApiQuery(SOURCES.overview, { institution, asOf });
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const found = answer?.institution;
  if (found?.key === institution && found.overview === null) return <NotShown />;
  const overview = found?.overview;
  if (overview === undefined || overview === null || found?.key !== institution) return <Waiting />;
  const { unsettled, papers } = countPapers(overview);
  const editions = overview.editions.map(({ key, catalogue }) => say(catalogue?.title) || key);
  const { nothing } = overview.examined;
  const { covered } = overview.cells;
  const { total } = overview.severities;
  return (
    <div className={`${classNames('screen', 'page')} ${classNames('overview', 'overview')}`} aria-busy={waiting}>
      <div>
        <h1>
          {nothing !== null && total === 0 ? t.examined.title[nothing] : t.overview.title(unsettled, papers)}
          {overview.first === null ? null : t.overview.firstOne}
        </h1>
        {nothing !== null ? null : (
          <p className={classNames('screen', 'lead')}>
            {t.overview.lead(overview.parties, overview.components, t.list(editions), overview.requirements)}
          </p>
        )}
        {overview.editions.map(({ key, catalogue, supersededBy }) =>
          supersededBy === null ? null : (
            <div key={key} className={classNames('screen', 'notice')}>
              <p>{t.overview.superseded(say(catalogue?.title) || key, supersededBy)}</p>
              <EditionNews to={supersededBy} />
            </div>
          ),
        )}
        {nothing !== null ? <NothingExamined why={nothing} others={total} /> : null}
        {overview.first !== null ? (
          <FirstGap gap={overview.first} />
        ) : nothing === null ? (
          <Empty title={t.states.noGapsTitle} fine={covered > 0}>
            <p>{covered === 0 ? t.examined.noPartyNeeded(sayDay(day)) : t.states.noGapsBody(sayDay(day), covered)}</p>
          </Empty>
        ) : null}
        <Actors actors={overview.actors} institution={institution} />
        <Coverage rows={overview.coverage} />
      </div>
      <aside className={classNames('overview', 'beside')}>
        <Severities overview={overview} />
        <Ending expiring={overview.expiring} day={day} />
        <Prepare />
      </aside>
    </div>
  );
}

import type { OverviewAnswer } from '../../model/answers.ts';
import { onScreen, SEVERITY_CODES } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';
import { countOf } from './Severities.tsx';

type Actor = OverviewAnswer['actors'][number];

function useHow() {
  const { t } = useText();
  return ({ severities, alone, inTalks }: Actor): string => {
    if (inTalks > 0) return t.overview.inTalks(inTalks);
    return alone === 0
      ? t.overview.together
      : alone === severities.total
        ? t.overview.alone(alone)
        : `${t.overview.alone(alone)}`;
  };
}

/** Who must act, with counts by severity; each party leads to its gaps. */
export function Actors({ actors, institution }: { readonly actors: readonly Actor[]; readonly institution: string }) {
  const { t, name, day } = useText();
  const place = usePlace();
  const how = useHow();
  if (actors.length === 0) return null;
  const someEnd = actors.some(({ nextEnd, party }) => nextEnd !== null && party.key !== institution);
  return (
    <section>
      <h2 className={classNames('overview', 'sectionHead')}>
        {t.overview.actors} <small>{t.overview.actorsNote}</small>
      </h2>
      <div className={classNames('overview', 'scrollX')} data-scroll>
        <table className={classNames('actors', 'actors')}>
          <thead>
            <tr>
              <th scope="col">{t.overview.party}</th>
              <th scope="col">{t.overview.how}</th>
              {SEVERITY_CODES.map((severity) => (
                <th key={severity} scope="col" className={classNames('actors', 'actorCount')}>
                  <SeverityIcon severity={severity} />
                  {t.severity[severity]}
                </th>
              ))}
              <th scope="col" className={classNames('actors', 'actorCount')}>
                {t.overview.total}
              </th>
              {someEnd ? (
                <th scope="col" className={classNames('actors', 'actorEnd')}>
                  {t.overview.nextEnd}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <tr key={actor.party.key}>
                <th scope="row">
                  <a
                    title={name(actor.party.name)}
                    {...linkTo(onScreen(place, 'gaps', { party: actor.party.key, gap: undefined }))}
                  >
                    {name(actor.party.name)}
                  </a>
                </th>
                <td className={classNames('actors', 'actorNote')}>{how(actor)}</td>
                {SEVERITY_CODES.map((severity) => {
                  const count = countOf(actor.severities, severity);
                  return (
                    <td
                      key={severity}
                      className={classNames('actors', 'actorCount')}
                      data-severity={count === 0 ? 'NONE' : severity}
                    >
                      {count}
                    </td>
                  );
                })}
                <td className={classNames('actors', 'actorCount', 'actorSum')}>{actor.severities.total}</td>
                {someEnd ? (
                  <td className={classNames('actors', 'actorEnd', 'actorNote')}>
                    {actor.nextEnd === null || actor.party.key === institution ? '' : day(actor.nextEnd.on)}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

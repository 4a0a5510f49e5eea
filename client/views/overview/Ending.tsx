import type { Day } from '../../../schema/calendar/day.ts';
import type { OverviewAnswer } from '../../model/answers.ts';
import { onScreen } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

type Expiry = OverviewAnswer['expiring'][number];

/** Days that the line shows: six months. */
const SPAN = 183;
const WIDTH = 352;

function monthStarts(day: Day): readonly { readonly at: number; readonly month: number }[] {
  const start = new Date(`${day}T00:00:00Z`);
  return [1, 2, 3, 4, 5, 6].flatMap((ahead) => {
    const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + ahead, 1));
    const days = (first.getTime() - start.getTime()) / 86_400_000;
    return days > SPAN ? [] : [{ at: (days / SPAN) * WIDTH, month: first.getUTCMonth() + 1 }];
  });
}

function TimeLine({ expiring, day }: { readonly expiring: readonly Expiry[]; readonly day: Day }) {
  return (
    <svg className={classNames('ending', 'timeline')} viewBox={`-6 0 ${String(WIDTH + 24)} 44`} aria-hidden="true">
      <path d={`M0 22H${String(WIDTH)}`} className={classNames('ending', 'axis')} />
      <path d="M0 6V30" className={classNames('ending', 'today')} />
      {monthStarts(day).map(({ at, month }) => (
        <g key={month}>
          <path d={`M${String(at)} 18v8`} className={classNames('ending', 'axis')} />
          <text x={at} y="42" textAnchor="middle">
            {month}
          </text>
        </g>
      ))}
      {expiring.map(({ on, daysLeft }, index) => (
        <circle key={`${on} ${String(index)}`} cx={(daysLeft / SPAN) * WIDTH} cy="22" r="5" />
      ))}
    </svg>
  );
}

/** Contracts and evidence that end within six months, soonest first. */
export function Ending({ expiring, day }: { readonly expiring: readonly Expiry[]; readonly day: Day }) {
  const { t, say, name, day: sayDay } = useText();
  const place = usePlace();
  return (
    <section>
      <h2 className={classNames('overview', 'sectionHead')}>
        {t.overview.ending} <small>{t.overview.endingNote}</small>
      </h2>
      {expiring.length === 0 ? (
        <p className={classNames('panel', 'fallBack')}>{t.overview.nothingEnds}</p>
      ) : (
        <TimeLine expiring={expiring} day={day} />
      )}
      <ul className={classNames('ending', 'endings')}>
        {expiring.map(({ on, daysLeft, contract, evidence }) => (
          <li key={contract?.key ?? evidence?.key ?? on}>
            {contract === null ? (
              <b>{say(evidence?.title) || (evidence?.key ?? '')}</b>
            ) : (
              <a {...linkTo(onScreen(place, 'contracts', { contract: contract.key }))}>{name(contract.name)}</a>
            )}
            <span>{t.overview.until(sayDay(on), daysLeft)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

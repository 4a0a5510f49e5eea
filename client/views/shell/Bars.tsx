import type { Day } from '../../../schema/calendar/day.ts';
import { formatTime } from '../../../schema/calendar/format.ts';
import type { StandingQuery } from '../../api/generated/documents.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { probe, useConnection } from '../state/connection.ts';
import { mendAddress, move, useAddressProblems } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** Says that another day than today is shown, and leads back. */
function PastBar({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { t, day: say } = useText();
  if (day === today) return null;
  return (
    <div className={classNames('shell', 'noticeBar')} role="status">
      <Icon name="calendar" />
      <span>{day < today ? t.past(say(day)) : t.future(say(day))}</span>
      <button type="button" onClick={() => move({ on: undefined })}>
        {t.backToToday}
      </button>
    </div>
  );
}

/** Says that the server is gone, and as of when what is on the screen was told. */
function AwayBar() {
  const { t } = useText();
  const { isAway, since } = useConnection();
  if (!isAway) return null;
  return (
    <div className={classNames('shell', 'noticeBar', 'noticeBarAway')} role="status">
      <Icon name="info" />
      <span>
        {since === undefined ? t.connection.awayFromTheStart : t.connection.away(formatTime(new Date(since)))}
      </span>
      <button type="button" onClick={probe}>
        {t.connection.now}
      </button>
    </div>
  );
}

/** Says what of the address cannot be read: nothing else than what was asked for is shown silently. */
function WrongAddress() {
  const { t } = useText();
  // That there is no such screen stands in the place of the screen (NotFound.tsx).
  const problems = useAddressProblems().filter(({ name }) => name !== 'screen');
  if (problems.length === 0) return null;
  const sentence = ({ name, text }: (typeof problems)[number]) =>
    name === 'on' ? t.wrong.day(text) : t.wrong.value(name, text);
  return (
    <div className={classNames('shell', 'noticeBar', 'noticeBarAddress')} role="status">
      <Icon name="info" />
      <span>{problems.map(sentence).join(' ')}</span>
      <button type="button" onClick={mendAddress}>
        {t.wrong.dismiss}
      </button>
    </div>
  );
}

/** Says of which adopted editions the data was not compared with the official text. */
function UncheckedBar({ editions }: { readonly editions: readonly AdoptedEdition[] }) {
  const { t, say } = useText();
  const unchecked = editions.filter(({ catalogue }) => catalogue?.unchecked === true);
  if (unchecked.length === 0) return null;
  return (
    <div className={classNames('shell', 'noticeBar')} role="status">
      <Icon name="info" />
      <span>{t.unchecked(t.list(unchecked.map(({ key, catalogue }) => say(catalogue?.title) || key)))}</span>
    </div>
  );
}

type AdoptedEdition = NonNullable<StandingQuery['institution']>['adopts'][number];

/** What one must know of everything below: the address, the day, the connection, editions that are not checked yet. */
export function Bars(props: {
  readonly day: Day | undefined;
  readonly today: Day | undefined;
  readonly editions: readonly AdoptedEdition[];
}) {
  const { day, today, editions } = props;
  return (
    <>
      <AwayBar />
      <WrongAddress />
      {day === undefined || today === undefined ? null : <PastBar day={day} today={today} />}
      <UncheckedBar editions={editions} />
    </>
  );
}

import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from 'react-aria-components';
import { type Day, eraOf, parseDay } from '../../../schema/calendar/day.ts';
import { formatLongDay } from '../../../schema/calendar/format.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { useText } from '../state/useText.ts';

/** A calendar, and a field that reads dates as people type them, in the Japanese calendar too. */
export function DayChooser({
  day,
  today,
  onChoose,
}: {
  readonly day: Day;
  readonly today: Day;
  readonly onChoose: (day: Day) => void;
}) {
  const { t, language } = useText();
  const [typed, setTyped] = useState('');
  const read = parseDay(typed);
  const wrong = typed !== '' && read === undefined;
  return (
    <div className={classNames('dayChooser', 'calendar')}>
      <Calendar aria-label={t.header.chooseDay} value={parseDate(day)} onChange={(date) => onChoose(date.toString())}>
        <header>
          <Button slot="previous" className={classNames('header', 'iconButton')} aria-label={t.header.previousMonth}>
            <Icon name="left" />
          </Button>
          <Heading level={2} />
          <Button slot="next" className={classNames('header', 'iconButton')} aria-label={t.header.nextMonth}>
            <Icon name="right" />
          </Button>
        </header>
        <CalendarGrid>
          {(date) => <CalendarCell date={date} className={classNames('dayChooser', 'calendarDay')} />}
        </CalendarGrid>
      </Calendar>
      <form
        className={classNames('dayChooser', 'typedDay')}
        onSubmit={(event) => {
          event.preventDefault();
          if (read !== undefined) onChoose(read);
        }}
      >
        <label htmlFor="typed-day">{t.header.typeDay}</label>
        <span className={classNames('dayChooser', 'typedDayLine')}>
          <input
            id="typed-day"
            value={typed}
            autoComplete="off"
            aria-describedby="typed-hint"
            aria-invalid={wrong}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className={classNames('controls', 'button')} disabled={read === undefined}>
            {t.header.use}
          </button>
        </span>
        <span
          id="typed-hint"
          className={classNames('dayChooser', wrong ? 'typedDayWrong' : 'typedDayHint')}
          role="status"
        >
          {wrong
            ? t.header.wrongDay
            : read === undefined
              ? t.header.typeHint
              : `${formatLongDay(read, language)} ${eraOf(read) ?? ''}`}
        </span>
        <button
          type="button"
          className={classNames('controls', 'button', 'buttonQuiet', 'buttonSmall')}
          onClick={() => onChoose(today)}
        >
          {t.header.today} {formatLongDay(today, language)}
        </button>
      </form>
    </div>
  );
}

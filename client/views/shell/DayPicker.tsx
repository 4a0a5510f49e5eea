import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { type Day, eraOf } from '../../../schema/calendar/day.ts';
import { formatDay, formatWeekday } from '../../../schema/calendar/format.ts';
import { classNames } from '../parts/classNames.ts';
import { Icon } from '../parts/Icon.tsx';
import { load } from '../state/load.ts';
import { move } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

const DayChooser = lazy(async () => ({ default: (await load(() => import('./DayChooser.tsx'))).DayChooser }));

/** The day as of which everything is shown, always in sight; today leaves the address free of a day. */
export function DayPicker({ day, today }: { readonly day: Day; readonly today: Day }) {
  const { t, language } = useText();
  return (
    <DialogTrigger>
      <Button className={classNames('header', 'dayButton')}>
        <span className={classNames('header', 'dayLabel')}>{t.header.asOf}</span>
        <span className={classNames('header', 'dayValue')}>
          <Icon name="calendar" />
          {formatDay(day, language)}
          <span className={classNames('header', 'dayWeekday')}>{formatWeekday(day, language)}</span>
          <span className={classNames('header', 'dayEra')}>{language === 'ja' ? eraOf(day) : ''}</span>
        </span>
      </Button>
      <Popover className={classNames('popover', 'menu')} offset={6}>
        <Dialog className={classNames('popover', 'dialog')} aria-label={t.header.chooseDay}>
          {({ close }) => (
            <Suspense fallback={null}>
              <DayChooser
                day={day}
                today={today}
                onChoose={(chosen) => {
                  move({ on: chosen === today ? undefined : chosen });
                  close();
                }}
              />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

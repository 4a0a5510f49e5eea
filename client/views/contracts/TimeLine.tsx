import { type Day, eraOf } from '../../../schema/calendar/day.ts';
import { type Bar, type Period, placeOf, ticksOf } from '../../model/contracts/timeLine.ts';
import { classNames } from '../parts/classNames.ts';
import { useText } from '../state/useText.ts';

const percent = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

/** The scale of the time line: fiscal years and quarters, and today where it is in sight. */
export function Scale({ period, day }: { readonly period: Period; readonly day: Day }) {
  const { t } = useText();
  const now = placeOf(period, day);
  return (
    <span className={classNames('timeLine', 'scale')} aria-hidden="true">
      {ticksOf(period).map(({ on, at, isYear }) => (
        <span key={on} className={classNames('timeLine', 'tick')} style={{ left: percent(at) }}>
          {isYear ? <b>{t.contracts.fiscalYear(eraOf(on) ?? '', Number(on.slice(0, 4)))}</b> : null}
          <small>{t.contracts.monthOf(Number(on.slice(5, 7)))}</small>
        </span>
      ))}
      {now < 0 || now > 1 ? null : (
        <span className={classNames('timeLine', 'nowName')} style={{ left: percent(now) }}>
          {t.contracts.today}
        </span>
      )}
    </span>
  );
}

/** The bars of one row, and the last days to say no. What they show stands beside them in words. */
export function Bars(props: {
  readonly period: Period;
  readonly day: Day;
  readonly bars: readonly Bar[];
  readonly notices?: readonly number[];
}) {
  const { period, day, bars, notices = [] } = props;
  const now = placeOf(period, day);
  return (
    <span className={classNames('timeLine', 'line')} aria-hidden="true">
      {ticksOf(period).map(({ on, at }) => (
        <i key={on} className={classNames('timeLine', 'gridLine')} style={{ left: percent(at) }} />
      ))}
      {bars.map(({ kind, at, width }) => (
        <i
          key={`${kind} ${String(at)}`}
          data-bar={kind}
          className={classNames('timeLine', 'bar')}
          style={{ left: percent(at), width: percent(width) }}
        />
      ))}
      {notices.map((at) => (
        <i key={at} className={classNames('timeLine', 'flag')} style={{ left: percent(at) }} />
      ))}
      {now < 0 || now > 1 ? null : <i className={classNames('timeLine', 'now')} style={{ left: percent(now) }} />}
    </span>
  );
}

const LEGEND = ['inForce', 'renewal', 'proposed', 'hole'] as const;

/** What the bars mean. */
export function BarLegend() {
  const { t } = useText();
  return (
    <p className={classNames('timeLine', 'legend')}>
      {LEGEND.map((kind) => (
        <span key={kind}>
          <i data-bar={kind} className={classNames('timeLine', 'bar')} aria-hidden="true" />
          {t.contracts.legend[kind]}
        </span>
      ))}
      <span>
        <i className={classNames('timeLine', 'flag')} aria-hidden="true" />
        {t.contracts.legend.notice}
      </span>
    </p>
  );
}

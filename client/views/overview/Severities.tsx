import type { OverviewAnswer } from '../../model/answers.ts';
import { onScreen, SEVERITY_CODES, type SeverityCode } from '../../model/place.ts';
import { classNames } from '../parts/classNames.ts';
import { SeverityIcon } from '../parts/Severity.tsx';
import { linkTo, usePlace } from '../state/usePlace.ts';
import { useText } from '../state/useText.ts';

/** Counts by severity, as the API gives them. */
export type Counts = OverviewAnswer['severities'];

/** The count of one severity. */
export function countOf(counts: Counts, severity: SeverityCode): number {
  const by = {
    CRITICAL: counts.critical,
    HIGH: counts.high,
    MEDIUM: counts.medium,
    LOW: counts.low,
    INFO: counts.info,
  };
  return by[severity];
}

/** How many gaps of each severity, and of which rules they are; each line leads to its gaps. */
export function Severities({ overview }: { readonly overview: Pick<OverviewAnswer, 'severities' | 'bySeverity'> }) {
  const { t, say } = useText();
  const counts = overview.severities;
  const rulesOf = (severity: SeverityCode) =>
    overview.bySeverity.find((each) => each.severity === severity)?.rules ?? [];
  const place = usePlace();
  return (
    <section>
      <h2 className={classNames('overview', 'sectionHead')}>
        {t.screens.gaps} <small>{t.gaps.count(counts.total)}</small>
      </h2>
      <ul className={classNames('severities', 'severities')}>
        {SEVERITY_CODES.map((severity) => {
          const count = countOf(counts, severity);
          const target = onScreen(place, 'gaps', { severities: [severity], gap: undefined });
          return (
            <li key={severity}>
              <a {...linkTo(target)} data-severity={count === 0 ? 'NONE' : severity}>
                <SeverityIcon severity={severity} />
                <b>{t.severity[severity]}</b>
                <span className={classNames('severities', 'severityRules')}>
                  {t.gaps.rules(rulesOf(severity).map((rule) => [say(rule.badge), rule.count]))}
                </span>
                <span className={classNames('severities', 'severityCount')}>{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { ReactNode } from 'react';
import type { SeverityCode } from '../../model/place.ts';
import { useText } from '../state/useText.ts';
import { classNames } from './classNames.ts';

const SHAPES: Readonly<Record<SeverityCode, ReactNode>> = {
  CRITICAL: (
    <>
      <path fill="currentColor" d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
      <path className={classNames('severity', 'severityCut')} d="M7 3.6h2l-.3 5.6H7.3z" />
      <circle className={classNames('severity', 'severityCut')} cx="8" cy="11.6" r="1.2" />
    </>
  ),
  HIGH: (
    <>
      <path fill="currentColor" d="M8 1.1 15.6 14.6H.4z" />
      <path className={classNames('severity', 'severityCut')} d="M7.1 5.4h1.8l-.3 4.8H7.4z" />
      <circle className={classNames('severity', 'severityCut')} cx="8" cy="12.2" r="1.1" />
    </>
  ),
  MEDIUM: (
    <>
      <path fill="none" stroke="currentColor" strokeWidth="1.6" d="M8 1.2 14.8 8 8 14.8 1.2 8z" />
      <path fill="currentColor" d="M7.2 4.6h1.6l-.2 4.3H7.4z" />
      <circle fill="currentColor" cx="8" cy="10.8" r="1" />
    </>
  ),
  LOW: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path stroke="currentColor" strokeWidth="1.8" d="M5 8h6" />
    </>
  ),
  INFO: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path stroke="currentColor" strokeWidth="1.5" d="M8 7.2v4M8 4.6v.2" />
    </>
  ),
};

/** The shape of a severity; with `labelled` it says its word, else that stands beside it. */
export function SeverityIcon({
  severity,
  labelled = false,
  className = '',
}: {
  readonly severity: SeverityCode;
  readonly labelled?: boolean;
  readonly className?: string;
}) {
  const { t } = useText();
  const name = labelled ? { role: 'img', 'aria-label': t.severity[severity] } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named, or hidden because its word stands beside it
    <svg
      className={`${classNames('severity', 'severityIcon')} ${className}`}
      data-severity={severity}
      viewBox="0 0 16 16"
      {...name}
    >
      {SHAPES[severity]}
    </svg>
  );
}

/**
 * Severity and rule in one badge: 重大 互いに相手任せ. Without a rule the severity's word alone; with `short` the word is
 * in the icon's name and the rule is what one sees.
 */
export function SeverityBadge({
  severity,
  rule,
  short = false,
  more,
}: {
  readonly severity: SeverityCode;
  readonly rule?: string | undefined;
  readonly short?: boolean;
  readonly more?: string | undefined;
}) {
  const { t } = useText();
  return (
    <span className={classNames('severity', 'severityBadge')} data-severity={severity}>
      <SeverityIcon severity={severity} labelled={short} className={classNames('severity', 'severityIconInBadge')} />
      {short ? null : t.severity[severity]}
      {rule === undefined ? null : <span>{rule}</span>}
      {more === undefined ? null : <span className={classNames('severity', 'severityMore')}>{more}</span>}
    </span>
  );
}

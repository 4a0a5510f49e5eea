import type { Instant } from './accounts.ts';

/** Later instants have five digits of year in ISO 8601, and would sort before all others. */
const LAST: Instant = '9999-12-31T23:59:59.999Z';

/** An instant as it is stored; one after the year 9999 is the last of that year, so that texts go on sorting like times. */
export function instantOf(date: Date): Instant {
  const text = date.toISOString();
  return text.startsWith('+') ? LAST : text;
}

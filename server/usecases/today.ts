import { type Day, day } from '../model/values.ts';

/** Where days begin and end unless the configuration says otherwise (SEMANTICS.md section 1). */
export const DEFAULT_TIME_ZONE = 'Asia/Tokyo';

const MINUTE_MS = 60_000;

/** The last answer for each time zone: every request asks, and a formatter takes longer than many a request. */
const last = new Map<string, { readonly minute: number; readonly today: Day }>();

/** The calendar of models ends here. */
const LAST_DAY = '9999-12-31';

function dayAt(timeZone: string, at: number): Day {
  // Sweden writes dates as ISO 8601 does, of years after 9999 with five digits.
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
  return day.parse(text.length > LAST_DAY.length ? LAST_DAY : text);
}

/** The calendar day of an instant in a time zone (an IANA name). Days begin on whole minutes everywhere. After the year 9999 it is its last day. */
export function dayIn(timeZone: string, at: Date): Day {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const known = last.get(timeZone);
  if (known?.minute === minute) return known.today;
  const today = dayAt(timeZone, at.getTime());
  last.set(timeZone, { minute, today });
  return today;
}

import { type Day, day } from '../model/values.ts';

/** Where days begin and end unless the configuration says otherwise (gaps.md section 1). */
export const DEFAULT_TIME_ZONE = 'Asia/Tokyo';

const MINUTE_MS = 60_000;

/** The last answer for each time zone: every request asks, and a formatter takes longer than many a request. */
const last = new Map<string, { readonly minute: number; readonly today: Day }>();

function dayAt(timeZone: string, at: number): Day {
  // Sweden writes dates as ISO 8601 does.
  return day.parse(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at));
}

/** The calendar day of an instant in a time zone (an IANA name). Days begin on whole minutes everywhere. */
export function dayIn(timeZone: string, at: Date): Day {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  const known = last.get(timeZone);
  if (known?.minute === minute) return known.today;
  const today = dayAt(timeZone, at.getTime());
  last.set(timeZone, { minute, today });
  return today;
}

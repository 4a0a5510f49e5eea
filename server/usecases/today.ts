import { type Day, day } from '../model/values.ts';

/** Where days begin and end unless the configuration says otherwise (gaps.md section 1). */
export const DEFAULT_TIME_ZONE = 'Asia/Tokyo';

/** The calendar day of an instant in a time zone (an IANA name). */
export function dayIn(timeZone: string, at: Date): Day {
  // Sweden writes dates as ISO 8601 does.
  return day.parse(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at));
}

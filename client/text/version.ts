/** How a sheet's version is called that was read from a table: by the day from which it is in force. */
const IMPORTED = /^import-(\d{4})-(\d{2})-(\d{2})(?:-\d+)?$/;

/** A version of a sheet: 第3版; one that was read from a table by its day. */
export function versionJa(version: string): string {
  const [, year, month, day] = IMPORTED.exec(version) ?? [];
  return year === undefined ? `第${version}版` : `${year}年${Number(month)}月${Number(day)}日の版`;
}

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The same in English, inside a sentence: version 3, the version of 1 April 2026. */
export function versionEn(version: string): string {
  const [, year, month, day] = IMPORTED.exec(version) ?? [];
  if (year === undefined) return `version ${version}`;
  return `the version of ${LONG_DAY.format(new Date(`${year}-${month}-${day}T00:00:00Z`))}`;
}

/** A text that begins a line in English. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

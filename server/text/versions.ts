import { readImportVersion } from '../../schema/calendar/importVersion.ts';
import { formatDay } from './dates.ts';
import type { Language } from './facts.ts';
import { plain } from './phrase.ts';

/**
 * A version of a sheet as people say it, inside a sentence: 第3版, "version 3"; one that was read from a table by its day:
 * 2026年4月1日の版, "the version of 1 April 2026".
 */
export function versionName(version: string, language: Language): string {
  const imported = readImportVersion(version);
  if (imported === undefined) return language === 'ja' ? `第${plain(version)}版` : `version ${plain(version)}`;
  const day = formatDay(imported.day, language);
  const more = imported.number === 1 ? '' : language === 'ja' ? `(${imported.number})` : ` (${imported.number})`;
  return language === 'ja' ? `${day}の版${more}` : `the version of ${day}${more}`;
}

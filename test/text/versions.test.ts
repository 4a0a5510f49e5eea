import { expect, test } from 'vitest';
import { importVersion, readImportVersion } from '../../schema/calendar/importVersion.ts';
import { versionName } from '../../server/text/versions.ts';

test('a version that was read from a table is called by its day, never by what the software wrote', () => {
  expect(versionName(importVersion('2026-04-01', 1), 'ja')).toBe('2026年4月1日の版');
  expect(versionName(importVersion('2026-04-01', 2), 'ja')).toBe('2026年4月1日の版(2)');
  expect(versionName(importVersion('2026-04-01', 1), 'en')).toBe('the version of 1 April 2026');
  expect([versionName('3', 'ja'), versionName('import', 'en')]).toEqual(['第3版', 'version import']);
  expect(readImportVersion('2026-04-01')).toBeUndefined();
});

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

/** Starts a program that finds itself on a version of Node. */
function startOn(version: string, program: string) {
  const asked = pathToFileURL(join(process.cwd(), program)).href;
  const script = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
    process.argv.push('bunkai', '--help');
    await import('${asked}');`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8' },
  });
  return { status, stdout, stderr };
}

it.each(['server/cli/start.js', 'server/cli/bunkai.js'])('names a Node that is too old: %s', (program) => {
  const old = startOn('20.18.1', program);
  expect([old.status, old.stdout]).toEqual([2, '']);
  expect(old.stderr).toMatch(
    /^Node\.js 20\.19 以降が必要です\(現在 20\.18\.1\)。[^\n]*\n[^\n]*20\.19 or later is needed; this is 20\.18\.1\./,
  );
});

it('begins on the oldest that it may', () => {
  const { status, stderr } = startOn('20.19.0', 'server/cli/bunkai.js');
  expect([status, stderr]).toEqual([0, '']);
});

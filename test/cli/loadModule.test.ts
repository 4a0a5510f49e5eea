import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyCheckout } from '../support/copyCheckout.ts';

/** A checkout of the server, without the page. */
const newCheckout = (): string => {
  const folder = copyCheckout(['server', 'schema', 'package.json', 'package-lock.json']);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const run = (folder: string) =>
  execFileSync(process.execPath, [join(folder, 'server/cli/bunkai.js'), '--help'], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8' },
  });

const cacheOf = (folder: string) => join(folder, 'node_modules/.cache/bunkai');

describe('A program', () => {
  it('begins with what was built before, and with nothing older than its sources', () => {
    const folder = newCheckout();
    expect(run(folder)).toContain('Usage');
    const built = readdirSync(cacheOf(folder));
    expect(built).toHaveLength(1);
    run(folder);
    expect(readdirSync(cacheOf(folder))).toEqual(built);

    appendFileSync(join(folder, 'server/main.ts'), "process.stdout.write('a later source');\n");
    expect(run(folder)).toContain('a later source');
  });

  it('is built once for all threads and programs that begin with it', () => {
    const folder = newCheckout();
    run(folder);
    const [built = ''] = readdirSync(cacheOf(folder));
    // Nothing can be built any more, and the sources cannot be run either.
    for (const tool of ['esbuild', 'tsx']) unlinkSync(join(folder, 'node_modules', tool));
    const [thread, store] = ['server/exchange/worker/entry.js', 'server/store/sqlite/checkProcess.js'];
    for (const begun of [thread, store]) execFileSync(process.execPath, [join(folder, begun), folder]);
    expect(readdirSync(cacheOf(folder))).toEqual([built]);
  });

  it('leaves alone what was begun with in the last week, and removes what was not', () => {
    const folder = newCheckout();
    const longAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000);
    run(folder);
    const [used = ''] = readdirSync(cacheOf(folder));
    mkdirSync(join(cacheOf(folder), 'unused'));
    for (const name of [used, 'unused']) utimesSync(join(cacheOf(folder), name), longAgo, longAgo);
    run(folder);
    appendFileSync(join(folder, 'server/main.ts'), '\n');
    run(folder);
    const left = readdirSync(cacheOf(folder));
    expect(left).toHaveLength(2);
    expect(left).toContain(used);
  });

  it('runs its sources where nothing can be written', () => {
    const folder = newCheckout();
    mkdirSync(join(folder, 'node_modules/.cache'));
    writeFileSync(cacheOf(folder), 'no folder can be made here');
    expect(run(folder)).toContain('Usage');
    expect(existsSync(join(cacheOf(folder), 'main.js'))).toBe(false);
  });
});

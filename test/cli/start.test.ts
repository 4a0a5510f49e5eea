import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { post } from '../support/api/http.ts';

const COMMAND = resolve('server/cli/bunkai.js');

/** An empty folder to work in, so that the standard data folder is below it. */
function newPlace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bunkai-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const environment = (settings: Readonly<Record<string, string>>) => {
  const { DATA: _, AUTH: __, ...rest } = process.env;
  return { ...rest, LANG: 'en_GB.UTF-8', PORT: '0', ...settings };
};

const bunkai = (cwd: string, argv: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [COMMAND, ...argv], { cwd, encoding: 'utf8', env: environment(settings) });

interface Started {
  /** What it has said until it could be opened. */
  readonly said: string;
  /** How many institutions somebody finds who may see all. */
  readonly institutions: number;
}

const answer = z.object({ data: z.object({ institutions: z.object({ totalCount: z.number() }) }) });

/** Starts the server in a folder, asks it once, and stops it. */
async function start(
  cwd: string,
  argv: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const server = spawn(process.execPath, [COMMAND, 'serve', ...argv], { cwd, env: environment(settings) });
  const ended = new Promise((done) => server.once('exit', done));
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  try {
    await expect.poll(() => said, { timeout: 60_000 }).toContain('Press Ctrl+C');
    const [, url = ''] = /Open (http\S+)\n/.exec(said) ?? [];
    const { json } = await post(url, '{ institutions { totalCount } }');
    return { said, institutions: answer.parse(json).data.institutions.totalCount };
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

describe('the first start', () => {
  it('without any settings holds the demo and says so; the next one has nothing more to say', async () => {
    const place = newPlace();
    const first = await start(place);
    expect(first.institutions).toBeGreaterThan(0);
    expect(first.said).toContain('first start without settings');
    const second = await start(place);
    expect(second.institutions).toBe(first.institutions);
    expect(second.said).not.toMatch(/demo|empty/);
  }, 120_000);

  it('with a folder of one’s own is empty and says how that changes, until the demo is asked for', async () => {
    const place = newPlace();
    const { said, institutions } = await start(place, ['--data', 'mine']);
    expect([institutions, said]).toEqual([0, expect.stringContaining('bunkai import')]);
    expect(said).not.toContain('Loaded');
    const asked = await start(place, ['--data', 'mine', '--demo']);
    expect(asked.institutions).toBeGreaterThan(0);
    expect(asked.said).toContain('Loaded the demo');
    expect((await start(place, ['--data', 'mine', '--demo'])).said).toContain('the demo was not loaded');
  }, 240_000);

  it.each([{ DATA: 'mine' }, { AUTH: 'keys' }])(
    'with %j is empty',
    async (settings) => {
      const { said, institutions } = await start(newPlace(), [], settings);
      expect([institutions, said]).toEqual([0, expect.stringContaining('The store is empty')]);
    },
    60_000,
  );

  it('on a port that is taken loads nothing and makes nothing', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    onTestFinished(() => void other.close());
    const address = other.address();
    const PORT = String(typeof address === 'object' ? address?.port : address);
    const place = newPlace();
    const { status, stderr } = bunkai(place, ['serve'], { PORT });
    expect([status, stderr]).toEqual([2, expect.stringContaining(PORT)]);
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('bunkai keys create', () => {
  it('makes no store that nobody serves, unless that is asked for, and says for which store the key is', () => {
    const place = newPlace();
    const create = ['keys', 'create', '--role', 'administrator'];
    expect(bunkai(place, create)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('“data”') });
    expect(readdirSync(place)).toEqual([]);
    const made = bunkai(place, [...create, '--create', '--data', 'mine']);
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^bunkai_/) });
    expect(made.stderr).toContain('Store: SQLite (mine)');
    expect(existsSync(join(place, 'data'))).toBe(false);
    expect(bunkai(place, ['export', '--data', 'mine']).status).toBe(0);
    expect(bunkai(place, [...create, '--data', 'mine']).status).toBe(0);
  });
});

describe('a setting', () => {
  it('that is misspelt is named at start, with the one that is meant', () => {
    const { stderr } = bunkai(newPlace(), ['keys', 'list', '--data', '.'], { REQUEST_PER_MINUTE: '3' });
    expect(stderr).toContain('REQUEST_PER_MINUTE is no setting. Did you mean REQUESTS_PER_MINUTE?');
  });

  it('that cannot be used is told of in the language of the person alone', () => {
    const wrong = { PORT: '70000', AUTH: 'nobody', TIME_ZONE: 'Mars/Base', INTROSPECTION: 'perhaps', OIDC_ISSUER: 'x' };
    const { status, stderr } = bunkai(newPlace(), ['serve', '--lang', 'ja'], wrong);
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^設定 [A-Z_]+: .*(?:ください|です)。$/u);
    expect(stderr).not.toMatch(/must|invalid|expected|too big/i);
  });
});

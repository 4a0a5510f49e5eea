import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { beginBunkai, openedAt, type Ran, runBunkai } from '../support/api/bunkai.ts';
import { post } from '../support/api/http.ts';

const HERE = process.cwd();
afterEach(() => process.chdir(HERE));

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

/** Runs a command line in this process, and in a folder. */
function bunkai(cwd: string, argv: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ran> {
  process.chdir(cwd);
  return runBunkai(argv, environment(settings));
}

interface Started {
  /** What it has said until it could be opened. */
  readonly said: string;
  /** How many institutions a viewer finds who may see all. */
  readonly institutions: number;
}

const answer = z.object({ data: z.object({ institutions: z.object({ totalCount: z.number() }) }) });

/** What a server that runs is asked, once it says how to stop it. */
async function ask(said: () => string): Promise<Started> {
  const { json } = await post(await openedAt(said), '{ institutions { totalCount } }');
  return { said: said(), institutions: answer.parse(json).data.institutions.totalCount };
}

/** Starts the server in this process and in a folder, asks it once, and stops it. */
async function start(
  cwd: string,
  argv: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<Started> {
  process.chdir(cwd);
  const server = beginBunkai(['serve', ...argv], environment(settings));
  try {
    return await ask(server.said);
  } finally {
    server.stop();
    expect((await server.ended).status).toBe(0);
  }
}

/** Starts the server in a process of its own, as a user would, asks it once, and stops it. */
async function startApart(cwd: string): Promise<Started> {
  const server = spawn(process.execPath, [join(HERE, 'server/cli/bunkai.js'), 'serve'], { cwd, env: environment({}) });
  const ended = new Promise((done) => server.once('exit', done));
  let said = '';
  server.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  try {
    return await ask(() => said);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

describe('the first start', () => {
  it('without any settings holds the demo and says so; the next one has nothing more to say', async () => {
    const place = newPlace();
    const first = await startApart(place);
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
    const { status, stderr } = await bunkai(place, ['serve'], { PORT });
    expect([status, stderr]).toEqual([2, expect.stringContaining(PORT)]);
    expect(readdirSync(place)).toEqual([]);
  });
});

describe('bunkai keys create', () => {
  it('makes no store that no server serves, unless that is asked for, and says for which store the key is', async () => {
    const place = newPlace();
    const create = ['keys', 'create', '--role', 'administrator'];
    expect(await bunkai(place, create)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('“data”'),
    });
    expect(readdirSync(place)).toEqual([]);
    const made = await bunkai(place, [...create, '--create', '--data', 'mine']);
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^bunkai_/) });
    expect(made.stderr).toContain('Store: SQLite (mine)');
    expect(existsSync(join(place, 'data'))).toBe(false);
    expect((await bunkai(place, ['export', '--data', 'mine'])).status).toBe(0);
    expect((await bunkai(place, [...create, '--data', 'mine'])).status).toBe(0);
  });
});

describe('a setting', () => {
  it('that is misspelt is named at start, with the one that is meant', async () => {
    const { stderr } = await bunkai(newPlace(), ['keys', 'list', '--data', '.'], { REQUEST_PER_MINUTE: '3' });
    expect(stderr).toContain('REQUEST_PER_MINUTE is no setting. Did you mean REQUESTS_PER_MINUTE?');
  });

  it('that cannot be used is told of in the language of the person alone', async () => {
    const wrong = { PORT: '70000', AUTH: 'nobody', TIME_ZONE: 'Mars/Base', INTROSPECTION: 'perhaps', OIDC_ISSUER: 'x' };
    const { status, stderr } = await bunkai(newPlace(), ['serve', '--lang', 'ja'], wrong);
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^設定 [A-Z_]+: .*(?:ください|です)。$/u);
    expect(stderr).not.toMatch(/must|invalid|expected|too big/i);
  });
});

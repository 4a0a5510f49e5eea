import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildClient } from './build.ts';

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const COMMAND = join(TOP, 'server/cli/bunkai.js');
const PATIENCE = 60_000;

/** A running server with the built page, on a store of its own. */
export interface Site {
  readonly base: string;
  /** Runs `bunkai …` on the server's store while it serves; gives what it printed. */
  readonly bunkai: (...argv: string[]) => Promise<string>;
  /** Kills the server as a crash would, without a chance to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Starts it again after `kill`, at the same address and on the same store. */
  readonly revive: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      );
    });
  });
}

async function untilReady(base: string, server: ChildProcess, log: () => string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (server.exitCode !== null) throw new Error(`the server ended: ${log()}`);
    const answer = await fetch(`${base}/health/ready`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not get ready: ${log()}`);
}

/** Settings of a server that is to answer at an address. */
export type Settings = (base: string) => Readonly<Record<string, string>>;

/**
 * Starts the real server as a user would, on a free port with a real SQLite file in a temporary folder: with the demo, with
 * the given model files instead, or with nothing in its store.
 */
export async function startSite(
  models: readonly string[] | 'nothing' = [],
  settings: Settings = () => ({}),
): Promise<Site> {
  await buildClient();
  const data = mkdtempSync(join(tmpdir(), 'bunkai-e2e-'));
  const port = await freePort();
  const base = `http://localhost:${String(port)}`;
  // What takes long here is a busy machine, not what is read and written.
  const patient = { PARSE_SECONDS: '120', REQUEST_SECONDS: '120' };
  const env = { ...process.env, LANG: 'ja_JP.UTF-8', ...patient, ...settings(base) };
  const bunkai = async (...argv: string[]) => {
    // Not for all: most browser tests do without the server's code in their own process.
    const { runBunkai } = await import('../../support/api/bunkai.ts');
    const { status, stdout, stderr } = await runBunkai([...argv, '--data', data]);
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  if (models !== 'nothing' && models.length > 0) {
    await promisify(execFile)(process.execPath, [COMMAND, 'import', '--create', ...models, '--data', data], {
      cwd: TOP,
    });
  }
  let output = '';
  const argv = ['serve', '--port', String(port), '--data', data, ...(models.length > 0 ? [] : ['--demo'])];
  const begin = () => {
    const begun = spawn(process.execPath, [COMMAND, ...argv], { cwd: TOP, env });
    for (const stream of [begun.stdout, begun.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    return begun;
  };
  let server = begin();
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  const revive = () => {
    server = begin();
    return untilReady(base, server, () => output);
  };
  const orphan = () => void server.kill('SIGKILL');
  process.once('exit', orphan);
  const stop = async () => {
    process.off('exit', orphan);
    await end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(base, server, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, bunkai, kill: () => end('SIGKILL'), revive, stop };
}

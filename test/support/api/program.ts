import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WATCH = new URL('turnWatch.js', import.meta.url).href;

/** The real server, in a process of its own, with the demo. */
export interface Program {
  readonly url: string;
  /** Its process. */
  readonly pid: number;
  /** Everything that it has said. */
  said(): string;
  /**
   * How long the longest turn of its event loop was since this was last asked, in milliseconds of processor time: every other
   * request waited for so long. Only of a program that is watched.
   */
  longestTurn(): Promise<number>;
  /** Asks it to stop; gives its exit code once it has. */
  stop(): Promise<number | null>;
}

/**
 * Starts it as a user would; `environment` has its settings, `demo` says whether it is asked for the demo, `watched` whether
 * its turns are measured.
 */
export function startProgram(
  environment: Readonly<Record<string, string>>,
  { demo = true, watched = false }: { readonly demo?: boolean; readonly watched?: boolean } = {},
): Promise<Program> {
  const data = mkdtempSync(join(tmpdir(), 'bunkai-traced-'));
  const env = { ...process.env, LANG: 'en_GB.UTF-8', DATA: data, PORT: '0', ...environment };
  const argv = [...(watched ? ['--import', WATCH] : []), 'server/cli/bunkai.js', 'serve', ...(demo ? ['--demo'] : [])];
  const server = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'pipe', watched ? 'ipc' : 'ignore'] });
  let said = '';
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  return new Promise((resolve, reject) => {
    const listen = (chunk: unknown) => {
      said += String(chunk);
      const [, url] = /Open (http\S+)\n/.exec(said) ?? [];
      const { pid } = server;
      if (url === undefined || pid === undefined) return;
      resolve({
        url,
        pid,
        said: () => said,
        longestTurn: async () => {
          const told = once(server, 'message');
          server.send('longest turn');
          return Number((await told)[0]);
        },
        stop: async () => {
          server.kill('SIGTERM');
          const code = await ended;
          rmSync(data, { recursive: true, force: true });
          return code;
        },
      });
    };
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', listen);
    void ended.then(() => reject(new Error(said)));
  });
}

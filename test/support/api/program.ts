import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is loaded before a program that is watched, and asked. */
const WATCHES = {
  turns: new URL('turnWatch.js', import.meta.url).href,
  memory: new URL('memoryWatch.js', import.meta.url).href,
} as const;

/** The real server, in a process of its own, with the demo. */
export interface Program {
  readonly url: string;
  /** Its process. */
  readonly pid: number;
  /** Everything that it has said. */
  said(): string;
  /**
   * How long the longest turn of its event loop was since this was last asked, in milliseconds of processor time: every other
   * request waited for so long. Only of a program of which the turns are watched.
   */
  longestTurn(): Promise<number>;
  /** What its objects take that are still in use, in bytes: the model and all else. Only of a program of which the memory is watched. */
  memoryInUse(): Promise<number>;
  /** Asks it to stop; gives its exit code once it has. */
  stop(): Promise<number | null>;
}

/**
 * Starts it as a user would; `environment` has its settings, `demo` says whether it is asked for the demo, `watched` whether
 * its turns, or its memory, are measured.
 */
export function startProgram(
  environment: Readonly<Record<string, string>>,
  { demo = true, watched }: { readonly demo?: boolean; readonly watched?: keyof typeof WATCHES } = {},
): Promise<Program> {
  const data = mkdtempSync(join(tmpdir(), 'bunkai-traced-'));
  const env = { ...process.env, LANG: 'en_GB.UTF-8', DATA: data, PORT: '0', ...environment };
  const watch = watched === undefined ? [] : ['--import', WATCHES[watched]];
  const argv = [...watch, 'server/cli/bunkai.js', 'serve', ...(demo ? ['--demo'] : [])];
  const server = spawn(process.execPath, argv, {
    env,
    stdio: ['ignore', 'pipe', 'pipe', watched === undefined ? 'ignore' : 'ipc'],
  });
  const ask = async (what: string): Promise<number> => {
    const told = once(server, 'message');
    server.send(what);
    return Number((await told)[0]);
  };
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
        longestTurn: () => ask('longest turn'),
        memoryInUse: () => ask('memory in use'),
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

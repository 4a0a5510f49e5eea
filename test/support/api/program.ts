import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real server, in a process of its own, with the demo. */
export interface Program {
  readonly url: string;
  /** Its process. */
  readonly pid: number;
  /** Everything that it has said. */
  said(): string;
  /** Asks it to stop; gives its exit code once it has. */
  stop(): Promise<number | null>;
}

/** Starts it as a user would; `environment` has its settings, `demo` says whether it is asked for the demo. */
export function startProgram(
  environment: Readonly<Record<string, string>>,
  { demo = true }: { readonly demo?: boolean } = {},
): Promise<Program> {
  const data = mkdtempSync(join(tmpdir(), 'bunkai-traced-'));
  const env = { ...process.env, LANG: 'en_GB.UTF-8', DATA: data, PORT: '0', ...environment };
  const server = spawn(process.execPath, ['server/cli/bunkai.js', 'serve', ...(demo ? ['--demo'] : [])], { env });
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
        stop: async () => {
          server.kill('SIGTERM');
          const code = await ended;
          rmSync(data, { recursive: true, force: true });
          return code;
        },
      });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => reject(new Error(said)));
  });
}

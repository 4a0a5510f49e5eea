import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What makes a server of its own: where it listens, and how large it may be. */
export interface HomeSettings {
  readonly port: number;
  readonly pageCache: string;
  readonly settings: readonly string[];
}

/** Makes an empty folder for a server under the temp folder. */
export function createHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'bunkai-neo4j-'));
}

/** Prepares the folder for a server's first start: its configuration. */
export async function prepareHome(home: string, settings: HomeSettings): Promise<void> {
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(settings));
}

/** The file that takes the server's standard output and error. */
export function consoleLog(home: string): string {
  return join(home, 'console.log');
}

/** The last lines of what the server said, for an error message. */
export async function logTail(home: string): Promise<string> {
  const text = await readFile(consoleLog(home), 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-40).join('\n') || '(the log is empty)';
}

function configuration({ port, pageCache, settings }: HomeSettings): string {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'db.logs.query.enabled=OFF',
    // Otherwise each of the two databases takes 256 MiB of the temp folder before it holds anything.
    'db.tx_log.preallocate=false',
    // Seconds. Otherwise a stop waits twice 5 s for packets that a test no longer sends, after the data is safe.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    ...settings,
    '',
  ].join('\n');
}

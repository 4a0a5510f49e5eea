import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Address, answers, takesPassword } from './answers.ts';
import { consoleLog, createHome, logTail, prepareHome } from './home.ts';
import { type Keeping, keep } from './keeping.ts';

/** What a server is run with. */
export interface Tools {
  readonly java: string;
  readonly classPath: string;
}

/** How large a server may be: flags of the Java machine, and memory for the files of the database; and lines of its configuration. */
export interface Sizes {
  readonly jvmFlags: readonly string[];
  readonly pageCache: string;
  readonly settings: readonly string[];
}

/** A Neo4j server to test against, and the database in it. */
export interface Neo4jAccess extends Address {
  /** Ends the server and removes its data, if it is ours; a server that was given is left alone. May be called again. */
  stop(): Promise<void>;
}

/** A server of our own, with data of its own in the temp folder; it ends with this process at the latest. */
export interface RunningNeo4j extends Neo4jAccess {
  /** Folder of everything that it keeps. */
  readonly home: string;
  /** Ends the server as a crash would (SIGKILL); the data are kept for `restart`. */
  kill(): Promise<void>;
  /** Starts the server again on the same data and port, after an orderly stop if it runs; resolves when it answers. */
  restart(): Promise<void>;
}

const START_TIMEOUT_MS = 240_000;
const STOP_TIMEOUT_MS = 60_000;
const KILL_TIMEOUT_MS = 30_000;

/** C1 alone halves the processor time of a start, and tests on two cores are mostly starts; heap and collector are for many at once. */
const JVM_FLAGS = [
  '-Xms64m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/**
 * Starts a server with a new, empty database on the port of 127.0.0.1 and resolves when the database answers. Rejects, with nothing
 * left behind, if the server ends by itself or does not answer within 240 s; the message ends with the last lines of its log.
 */
export async function startServer(
  port: number,
  tools: Tools,
  { jvmFlags, pageCache, settings }: Sizes,
): Promise<RunningNeo4j> {
  const home = await createHome();
  const args = [...JVM_FLAGS, ...jvmFlags, '-cp', tools.classPath, 'org.neo4j.server.CommunityEntryPoint'];
  args.push(`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode');
  const keeping = keep({ program: tools.java, args, log: consoleLog(home), folder: home });
  const password = randomBytes(12).toString('hex');
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
  const start = () => {
    keeping.start();
    return until(() => answers(address), keeping, home);
  };
  try {
    await prepareHome(home, { port, pageCache, settings });
    keeping.start();
    // Also where it has taken the password and its answer came too late.
    await until(async () => (await takesPassword(address)) || answers(address), keeping, home);
    await until(() => answers(address), keeping, home);
  } catch (error) {
    await keeping.giveUp();
    throw error;
  }
  return {
    ...address,
    home,
    kill: () => endNow(keeping),
    restart: () => endOrderly(keeping).then(start),
    stop: () => endOrderly(keeping).finally(() => keeping.giveUp()),
  };
}

async function until(isSo: () => Promise<boolean>, keeping: Keeping, home: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (keeping.ended() === undefined && Date.now() < deadline) {
    if (await isSo()) return;
  }
  const what = keeping.ended() ?? `did not answer within ${START_TIMEOUT_MS / 1000} s`;
  throw new Error(`Neo4j ${what}. The end of its log:\n${await logTail(home)}`);
}

async function endOrderly(keeping: Keeping): Promise<void> {
  if (!(await keeping.end('SIGTERM', STOP_TIMEOUT_MS))) await endNow(keeping);
}

async function endNow(keeping: Keeping): Promise<void> {
  if (!(await keeping.end('SIGKILL', KILL_TIMEOUT_MS))) throw new Error('Neo4j did not end when killed');
}

import { resolveClassPath } from './classPath.ts';
import { freePort } from './port.ts';
import { type Neo4jAccess, type RunningNeo4j, startServer, type Tools } from './server.ts';
import { type Found, findJava } from './tools.ts';

export type { Neo4jAccess, RunningNeo4j } from './server.ts';

/** `jvmFlags` come after the harness's own and win: a benchmark may want a larger heap (`-Xmx`) or `-XX:TieredStopAtLevel=4`. */
export interface StartOptions {
  readonly jvmFlags?: readonly string[];
  /** Memory for the files of the database, such as `1g`; 128m unless told. */
  readonly pageCache?: string;
  /** Further lines of its configuration. */
  readonly settings?: readonly string[];
}

/**
 * A statement is planned again ten seconds after its graph has changed much, as it does with every test: nearly all that the
 * server does is then planning. Who looks at plans clears those that were made before.
 */
const PLANS_STAY = ['dbms.cypher.min_replan_interval=10m'];

/**
 * Why no Neo4j can be had here, as a sentence for a person; undefined if one can. `given` accepts the server that NEO4J_URI names
 * (a wrong address is then an error of the tests, not a reason); `own` asks for one that may be killed and restarted.
 * Resolves the class path, which on a fresh machine takes as long as its download.
 */
export async function neo4jUnavailableReason(need: 'given' | 'own' = 'given'): Promise<string | undefined> {
  if (need === 'given' && givenNeo4j() !== undefined) return undefined;
  const tools = await findTools();
  return 'reason' in tools ? tools.reason : undefined;
}

/**
 * The server that the environment gives (NEO4J_URI, with NEO4J_USER and NEO4J_DATABASE, each `neo4j` unless told, and
 * NEO4J_PASSWORD, empty unless told), else one of our own. Who uses a given one removes what it wrote.
 */
export async function acquireNeo4j(): Promise<Neo4jAccess | RunningNeo4j> {
  return givenNeo4j() ?? startNeo4j({ settings: PLANS_STAY });
}

/**
 * Starts a Neo4j Community server on a free port of 127.0.0.1 and resolves when its database answers. Rejects if it cannot be had
 * here (see neo4jUnavailableReason), ends by itself, or does not answer within 240 s; the message then ends with the last lines of its log.
 */
export async function startNeo4j({
  jvmFlags = [],
  pageCache = '128m',
  settings = [],
}: StartOptions = {}): Promise<RunningNeo4j> {
  const tools = await findTools();
  if ('reason' in tools) throw new Error(tools.reason);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServer(await freePort(), tools.found, { jvmFlags, pageCache, settings });
    } catch (error) {
      const portTaken = error instanceof Error && /already in use|BindException/i.test(error.message);
      if (!portTaken || attempt === 3) throw error;
    }
  }
}

async function findTools(): Promise<Found<Tools>> {
  const java = await findJava();
  if ('reason' in java) return java;
  const classPath = await resolveClassPath();
  if ('reason' in classPath) return classPath;
  return { found: { java: java.found, classPath: classPath.found } };
}

function givenNeo4j(): Neo4jAccess | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  if (uri === undefined || uri === '') return undefined;
  const stop = () => Promise.resolve();
  return { uri, user: user ?? 'neo4j', password: password ?? '', database: database ?? 'neo4j', stop };
}

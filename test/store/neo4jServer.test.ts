import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auth, driver, type Session } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { unavailable } from '../support/availability.ts';
import {
  acquireNeo4j,
  type Neo4jAccess,
  neo4jUnavailableReason,
  type RunningNeo4j,
  startNeo4j,
} from '../support/neo4j/start.ts';
import { acquireAlone } from './neo4j/database.ts';

const reason = await neo4jUnavailableReason();
if (reason !== undefined) unavailable('Neo4j', reason);
const ownReason = await neo4jUnavailableReason('own');
if (ownReason !== undefined && reason === undefined) unavailable('Neo4j, crash and restart', ownReason);

/** More than a start may take, so that a failed start ends with its own message, which holds the log. */
const PATIENCE_MS = 300_000;

async function withSession<T>(server: Neo4jAccess, use: (session: Session) => Promise<T>): Promise<T> {
  const client = driver(server.uri, auth.basic(server.user, server.password));
  try {
    return await use(client.session({ database: server.database }));
  } finally {
    await client.close();
  }
}

function write(server: Neo4jAccess, value: string): Promise<void> {
  const create = 'CREATE (:HarnessProbe {value: $value})';
  return withSession(server, (session) =>
    session.executeWrite((tx) => tx.run(create, { value }).then(() => undefined)),
  );
}

function read(server: Neo4jAccess): Promise<string[]> {
  const match = 'MATCH (p:HarnessProbe) RETURN p.value AS value ORDER BY value';
  return withSession(server, (session) =>
    session.executeRead(async (tx) => (await tx.run(match)).records.map((record) => String(record.get('value')))),
  );
}

function clear(server: Neo4jAccess): Promise<unknown> {
  return withSession(server, (session) => session.executeWrite((tx) => tx.run('MATCH (p:HarnessProbe) DELETE p')));
}

function portOf(uri: string): number {
  return Number(new URL(uri).port);
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe.runIf(reason === undefined)('a Neo4j server for tests', { timeout: PATIENCE_MS }, () => {
  it('keeps what a managed transaction writes', async () => {
    const server = await acquireAlone();
    try {
      await write(server, '責任分界');
      expect(await read(server)).toEqual(['責任分界']);
    } finally {
      await clear(server);
      await server.stop();
    }
  });
});

describe.runIf(ownReason === undefined)('a Neo4j server of our own', { timeout: PATIENCE_MS }, () => {
  let server: RunningNeo4j;

  beforeAll(async () => {
    server = await startNeo4j();
  }, PATIENCE_MS);

  afterAll(() => server.stop());

  it('lets nobody in without the password', async () => {
    await expect(read({ ...server, password: 'neo4j' })).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it('keeps its data and its port through a crash and an orderly restart', async () => {
    await write(server, 'acknowledged');
    await server.kill();
    expect(await listens(portOf(server.uri))).toBe(false);
    await server.restart();
    await server.restart();
    expect(await read(server)).toEqual(['acknowledged']);
  });

  it('runs beside others, and goes with its folder when the process that started it is killed', async () => {
    const temp = await mkdtemp(join(tmpdir(), 'bunkai-orphan-'));
    const script = fileURLToPath(new URL('../support/neo4j/startAndWait.ts', import.meta.url));
    const starter = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TMPDIR: temp },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const homes = async () => (await readdir(temp)).filter((name) => name.startsWith('bunkai-neo4j-'));
    try {
      const [uri] = await Promise.race([once(starter.stdout.setEncoding('utf8'), 'data'), once(starter, 'exit')]);
      const port = portOf(String(uri).trim());
      expect(await listens(port)).toBe(true);
      expect(await homes()).toHaveLength(1);
      starter.kill('SIGKILL');
      await vi.waitFor(async () => expect(await homes()).toEqual([]), { timeout: 15_000 });
      expect(await listens(port)).toBe(false);
      expect(await listens(portOf(server.uri))).toBe(true);
    } finally {
      starter.kill('SIGKILL');
    }
    await rm(temp, { recursive: true });
  });

  it('says what its log said last when it ends by itself', async () => {
    await expect(startNeo4j({ jvmFlags: ['-Xmx1m'] })).rejects.toThrow(
      /ended with code 1\. The end of its log:\n.*heap/s,
    );
  });
});

describe('where Neo4j cannot run', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('names the Java that is missing', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere');
    expect(await neo4jUnavailableReason('own')).toBe("Java 17 is needed and '/nowhere/bin/java' could not be run");
    await expect(startNeo4j()).rejects.toThrow('Java 17 is needed');
  });

  it('needs no Java for a server that is given', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere');
    vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:7687');
    vi.stubEnv('NEO4J_PASSWORD', 'secret');
    expect(await neo4jUnavailableReason()).toBeUndefined();
    const given = await acquireNeo4j();
    await given.stop();
    expect(given).toMatchObject({ uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'secret', database: 'neo4j' });
  });
});

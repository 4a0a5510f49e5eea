import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auth, driver, type Session } from 'neo4j-driver';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Neo4jAccess, type RunningNeo4j, startNeo4j } from '../../support/neo4j/start.ts';
import { clear, PATIENCE_MS } from './database.ts';
import { listens, portOf } from './listening.ts';

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

/** That whatever the server is, it takes what is written. */
export function describeServer(server: () => Neo4jAccess): void {
  describe('a Neo4j server for tests', () => {
    it('keeps what a managed transaction writes', async () => {
      await write(server(), '責任分界');
      try {
        expect(await read(server())).toEqual(['責任分界']);
      } finally {
        await clear(server());
      }
    });
  });
}

/** What a server of our own bears, and that it never stays behind. */
export function describeOwnServer(own: () => Promise<RunningNeo4j>): void {
  describe('a Neo4j server of our own', () => {
    let server: RunningNeo4j;

    beforeAll(async () => {
      server = await own();
      await clear(server);
    }, PATIENCE_MS);

    it('lets no client in without the password', async () => {
      await expect(read({ ...server, password: 'neo4j' })).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Unauthorized',
      });
    });

    // That it does through a crash, too, is seen in failure.ts.
    it('keeps its data and its port through an orderly restart', async () => {
      await write(server, 'acknowledged');
      await server.restart();
      expect(await read(server)).toEqual(['acknowledged']);
    });

    it('runs beside others, and goes with its folder when the process that started it is killed', async () => {
      const temp = await mkdtemp(join(tmpdir(), 'bunkai-orphan-'));
      const script = fileURLToPath(new URL('../../support/neo4j/startAndWait.ts', import.meta.url));
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
        await vi.waitFor(async () => expect(await homes()).toEqual([]), { timeout: 60_000 });
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
}

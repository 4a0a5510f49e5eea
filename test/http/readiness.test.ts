import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type RunningServer, startServer } from '../../server/http/serve.ts';
import { day } from '../../server/model/values.ts';
import { ACCOUNTS_FILE, openSqliteAccounts } from '../../server/store/sqlite/accounts.ts';
import { DATABASE_FILE, openSqliteStore } from '../../server/store/sqlite/index.ts';
import { partyTypesInStore } from '../../server/usecases/identity/index.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { watchReadiness } from '../../server/usecases/resident/readiness.ts';
import { makeServices } from '../../server/usecases/services.ts';
import { post, send } from '../support/api/http.ts';

/** A server over a folder that the test may spoil. */
async function serve(directory: string, isFollowing?: () => Promise<boolean>): Promise<RunningServer> {
  const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error(JSON.stringify(read));
  const store = await openSqliteStore({ directory });
  const accounts = await openSqliteAccounts(directory);
  const source = createModelSource(store, { resident: true });
  const services = makeServices({ store, source, today: () => day.parse('2026-11-01') });
  const identity = { accounts, partyTypeOf: partyTypesInStore(store), now: () => new Date(), timeZone: 'Asia/Tokyo' };
  const stores = [store, accounts];
  const readiness = watchReadiness({
    stores,
    isFollowing: isFollowing ?? source.isFollowing,
    upkeepFailures: store.upkeepFailures,
  });
  const server = await startServer({ config: read.config, services, identity, readiness });
  return {
    ...server,
    close: async () => {
      await server.close();
      await accounts.close();
      await store.close();
    },
  };
}

const ready = (url: string) => send(`${url}/health/ready`);
const change = 'mutation { applyChanges(input: { changes: [{ putEvidence: { id: "e" } }] }) { revision } }';

describe('a server whose files go', () => {
  let directory: string;
  let server: RunningServer;
  let isFollowing = true;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'bunkai-ready-'));
    server = await serve(directory, async () => isFollowing);
  });
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('says so as codes to whoever asks, in the figures, and to whoever changes something, and names no path', async () => {
    expect(await ready(server.url)).toMatchObject({ status: 200, text: 'ready\n' });
    isFollowing = false;
    await vi.waitFor(
      async () => expect(await ready(server.url)).toMatchObject({ status: 503, text: 'not ready\nNOT_FOLLOWING\n' }),
      { timeout: 30_000, interval: 200 },
    );
    isFollowing = true;
    rmSync(join(directory, ACCOUNTS_FILE));
    rmSync(join(directory, DATABASE_FILE));
    await vi.waitFor(
      async () => expect(await ready(server.url)).toMatchObject({ status: 503, text: 'not ready\nFILES_MOVED\n' }),
      { timeout: 30_000, interval: 200 },
    );
    const figures = (await send(`${server.url}/metrics`)).text;
    expect(figures).toContain('bunkai_not_ready{reason="FILES_MOVED"} 1');
    expect(figures).toContain('bunkai_not_ready{reason="FULL"} 0');
    expect(figures).toContain('bunkai_store_upkeep_failures 0');
    const { json } = await post(server.url, change);
    expect(json).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('nothing was changed'),
          extensions: { code: 'STORE_UNAVAILABLE', reason: 'FILES_MOVED', mayBeWritten: false },
        },
      ],
    });
    expect(JSON.stringify(json)).not.toContain(directory);
  });
});

describe('the readiness of a store', () => {
  it('is looked for once a second at most, however many ask', async () => {
    let looks = 0;
    let at = 0;
    const store = {
      reasons: async () => {
        looks += 1;
        return [];
      },
    };
    const { reasons } = watchReadiness({ stores: [store], isFollowing: async () => true, now: () => at });
    await Promise.all(Array.from({ length: 50 }, () => reasons()));
    at = 999;
    await reasons();
    expect(looks).toBe(1);
    at = 1000;
    expect(await reasons()).toEqual([]);
    expect(looks).toBe(2);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../server/config.ts';
import { FOREIGN_FILES, openFileReader } from '../../../server/exchange/worker/index.ts';
import { type RunningServer, startServer } from '../../../server/http/serve.ts';
import { day } from '../../../server/model/values.ts';
import type { GraphStore } from '../../../server/store/port.ts';
import { openSqliteAccounts } from '../../../server/store/sqlite/accounts.ts';
import { openSqliteStore } from '../../../server/store/sqlite/index.ts';
import { loadDemo } from '../../../server/usecases/commands/loadDemo.ts';
import { type IdentityParts, partyTypesInStore } from '../../../server/usecases/identity/index.ts';
import { createModelSource } from '../../../server/usecases/resident/modelSource.ts';
import { watchReadiness } from '../../../server/usecases/resident/readiness.ts';
import { makeServices } from '../../../server/usecases/services.ts';

/** A server with the demo in a store of its own, on any free port. */
export interface TestApi extends RunningServer {
  readonly store: GraphStore;
  readonly identity: IdentityParts;
}

/** The day on which the demo's cases are meant to be looked at. */
export const DEMO_DAY = '2026-11-01';

/** Limits that tell a busy machine from a file that takes too long: what tests send is read and written in a moment. */
const PATIENT = { PARSE_SECONDS: '120', REQUEST_SECONDS: '120' };

/** Starts one; `environment` overrides settings, `now` the clock of keys and sessions. Close it, or its folder stays. */
export async function startApi(
  environment: Readonly<Record<string, string>> = {},
  now: () => Date = () => new Date(),
): Promise<TestApi> {
  const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...PATIENT, ...environment });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const directory = mkdtempSync(join(tmpdir(), 'bunkai-api-'));
  const store = await openSqliteStore({ directory });
  await loadDemo(store);
  const source = createModelSource(store, { resident: true });
  const { PARSE_SECONDS, PARSE_MEGABYTES, PARSE_THREADS, MAX_YAML_CHARACTERS } = read.config;
  const reader = openFileReader({
    ...FOREIGN_FILES,
    seconds: PARSE_SECONDS,
    megabytes: PARSE_MEGABYTES,
    threads: PARSE_THREADS,
    maxYamlCharacters: MAX_YAML_CHARACTERS,
  });
  const services = makeServices({
    store,
    source,
    today: () => day.parse(DEMO_DAY),
    reader,
  });
  const accounts = await openSqliteAccounts(directory);
  const identity: IdentityParts = {
    accounts,
    partyTypeOf: partyTypesInStore(store),
    now,
    timeZone: read.config.TIME_ZONE,
  };
  const server = await startServer({
    config: read.config,
    services,
    identity,
    readiness: watchReadiness({ stores: [store, accounts], isFollowing: source.isFollowing }),
  });
  return {
    ...server,
    store,
    identity,
    close: async () => {
      await server.close();
      await reader.close();
      await accounts.close();
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

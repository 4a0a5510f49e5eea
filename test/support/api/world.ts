import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../../server/graphql/context.ts';
import { makeSchema } from '../../../server/graphql/schema.ts';
import type { Change } from '../../../server/model/change.ts';
import { day } from '../../../server/model/values.ts';
import type { GraphStore } from '../../../server/store/port.ts';
import { openSqliteStore } from '../../../server/store/sqlite/index.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../../server/usecases/access/viewer.ts';
import { loadDemo } from '../../../server/usecases/commands/loadDemo.ts';
import { createModelSource } from '../../../server/usecases/resident/modelSource.ts';
import { makeServices, type Services } from '../../../server/usecases/services.ts';

/** The day on which the demo's cases are meant to be looked at. */
export const DEMO_DAY = '2026-11-01';

export type Answer = ExecutionResult<Record<string, unknown>>;

/** The demo in a store of its own, and the API over it without HTTP. */
export interface World {
  readonly store: GraphStore;
  readonly services: Services;
  readonly schema: GraphQLSchema;
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Answer>;
  commit(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens one. Close it, or its folder stays. */
export async function openWorld(): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'bunkai-world-'));
  const store = await openSqliteStore({ directory });
  await loadDemo(store);
  const services = makeServices({
    store,
    source: createModelSource(store, { resident: true }),
    today: () => day.parse(DEMO_DAY),
  });
  const schema = makeSchema();
  return {
    store,
    services,
    schema,
    ask: async (source, variableValues = {}, viewer = LOCAL_ADMINISTRATOR) => {
      const signal = new AbortController().signal;
      const contextValue = makeContext(services, { viewer, requestId: 'test', signal });
      const answer = await graphql({ schema, source, variableValues, contextValue });
      // As it reaches a client: plain objects, errors without their causes.
      return JSON.parse(JSON.stringify(answer));
    },
    commit: async (changes) => {
      await store.commit(changes, { id: 'test' });
    },
    close: async () => {
      await store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

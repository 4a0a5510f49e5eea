import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContext } from '../../server/graphql/context.ts';
import { day } from '../../server/model/values.ts';
import type { GraphStore } from '../../server/store/port.ts';
import { LOCAL_ADMINISTRATOR } from '../../server/usecases/access/viewer.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { makeServices } from '../../server/usecases/services.ts';
import { exampleVariables, readExamples } from '../support/api/examples.ts';
import { DEMO_DAY, openWorld, type World } from '../support/api/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** A store that counts what it is asked. */
function counted(store: GraphStore): { store: GraphStore; calls: string[] } {
  const calls: string[] = [];
  const noting = <T>(name: string, answer: T): T => {
    calls.push(name);
    return answer;
  };
  return {
    calls,
    store: {
      snapshot: (scope, at) => noting('snapshot', store.snapshot(scope, at)),
      commit: (changes, by, expected) => noting('commit', store.commit(changes, by, expected)),
      changes: (since) => noting('changes', store.changes(since)),
      head: () => noting('head', store.head()),
      close: () => store.close(),
    },
  };
}

/** Queries that give an address or what comes with the program, and look at nothing. */
const LOOK_AT_NOTHING: readonly string[] = [
  'exportModel',
  'tableTargets',
  'drills',
  'editionChanges',
  'noticeDuties',
  'requiredAssurance',
];

test('no query asks the store more than twice, whatever it shows', async () => {
  const { store, calls } = counted(world.store);
  const source = createModelSource(store, { resident: true });
  const services = makeServices({ store, source, today: () => day.parse(DEMO_DAY) });
  const variables = await exampleVariables(world);
  await services.read(LOCAL_ADMINISTRATOR);
  for (const { name, text, operation } of readExamples()) {
    if (operation.operation !== 'query') continue;
    calls.length = 0;
    const signal = new AbortController().signal;
    const contextValue = makeContext(services, { viewer: LOCAL_ADMINISTRATOR, requestId: name, signal });
    const answer = await graphql({
      schema: world.schema,
      source: text,
      variableValues: variables[name] ?? {},
      contextValue,
    });
    expect(answer.errors, name).toBeUndefined();
    expect(calls.length, `${name}: ${calls.join(' ')}`).toBeLessThanOrEqual(2);
    expect(calls.length > 0, name).toBe(!LOOK_AT_NOTHING.includes(name));
  }
});

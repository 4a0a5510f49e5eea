import { graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { makeContext } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { day } from '../../server/model/values.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { makeServices, type Services } from '../../server/usecases/services.ts';
import { hubModel } from '../support/hub.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { turnsDuring } from '../support/turns.ts';

/** How many systems stand on the platform, and how many changes are sent. */
const SYSTEMS = 60;
const CHANGES = 100;

const HUB = hubModel({ systems: SYSTEMS, requirements: 4, left: 2 });
const schema = makeSchema();

/** Services that have analysed nothing yet. */
function freshServices(): Services {
  const store = memoryStore(HUB);
  const source = createModelSource(store, { resident: true });
  return makeServices({ store, source, today: () => day.parse('2026-11-01') });
}

const EDITOR: Viewer = { id: 'e', role: 'INSTITUTION_EDITOR', party: 'h' };
const VIEWERS = [LOCAL_ADMINISTRATOR, EDITOR].map((viewer) => ({ viewer, role: viewer.role }));

async function turnsOf(viewer: Viewer, source: string, variableValues: Record<string, unknown> = {}): Promise<number> {
  const signal = new AbortController().signal;
  const contextValue = makeContext(freshServices(), { viewer, requestId: 'turns', signal });
  await contextValue.read();
  return turnsDuring(async () => {
    const answer = await graphql({ schema, source, variableValues, contextValue });
    expect(answer.errors).toBeUndefined();
  });
}

const numbers = Array.from({ length: CHANGES }, (_, i) => i);
const component = (i: number, owner = 'h') => ({
  putComponent: { id: `h.x${i}`, owner, kind: 'TERMINAL', name: { ja: 'x' } },
});
const SETS = {
  components: numbers.map((i) => component(i)),
  'links that lead nowhere': numbers.map((i) => ({
    putLink: { consumer: 's0', supplier: `h.none${i}`, kind: 'USES' },
  })),
  'components of owners who are not there': numbers.map((i) => component(i, 'h.none')),
};

describe.each(VIEWERS)('changes of $role', ({ viewer }) => {
  test.each(Object.entries(SETS))('%s are tried out in turns with other work', async (_, changes) => {
    const source =
      'query ($c: [ChangeInput!]) { simulate(institution: "h", changes: $c) { problems { code } after { total } } }';
    // Each is read, checked and told by itself.
    expect(await turnsOf(viewer, source, { c: changes })).toBeGreaterThan(5 * CHANGES);
  });

  test('are read and judged in turns with other work', async () => {
    const source =
      'mutation ($c: [ChangeInput!]) { applyChanges(input: { changes: $c, dryRun: true }) { problems { code } } }';
    expect(await turnsOf(viewer, source, { c: SETS.components })).toBeGreaterThan(5 * CHANGES);
  });
});

describe.each(VIEWERS)('an institution with many components, looked at by $role', ({ viewer }) => {
  test.each([
    ['overview', 'overview { severities { total } }'],
    ['gaps', 'gaps(first: 1) { totalCount }'],
    ['gapList', 'gapList { total }'],
    ['chain', 'chain { nodes { key } }'],
    ['matrix', 'matrix { rows { key } }'],
    ['trail', 'trail(component: "s0", requirement: "hub:r0", phase: NORMAL) { __typename }'],
    ['gapsBeside', 'gapsBeside { __typename }'],
  ])('is analysed in turns with other work: %s', async (_, field) => {
    expect(await turnsOf(viewer, `{ institution(id: "h") { ${field} } }`)).toBeGreaterThan(10 * SYSTEMS);
  });

  test.each([
    ['search', '{ search(text: "システム", institution: "h", first: 1) { totalCount } }'],
    ['expiring', '{ expiring(institution: "h", within: 30) { totalCount } }'],
    ['impact', '{ impact(of: { component: "paas" }) { institutions { nodes { gaps } } } }'],
    ['gaps', '{ gaps(first: 1) { totalCount } }'],
    ['census', '{ census { groups { institutions } } }'],
  ])('is analysed in turns with other work: %s', async (_, query) => {
    expect(await turnsOf(viewer, query)).toBeGreaterThan(5 * SYSTEMS);
  });

  test('its ways out are drafted and tried out in turns with other work', async () => {
    const query = '{ institution(id: "h") { gaps(first: 5) { nodes { remedies { effect { opened } } } } } }';
    expect(await turnsOf(viewer, query)).toBeGreaterThan(10 * SYSTEMS);
  });
});

import { graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { OWN_FILE_READER } from '../../server/exchange/worker/index.ts';
import { makeContext } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { day } from '../../server/model/values.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { exportPaper } from '../../server/usecases/queries/papers/exportPaper.ts';
import { createModelSource } from '../../server/usecases/resident/modelSource.ts';
import { makeServices, type Services } from '../../server/usecases/services.ts';
import { dig } from '../support/api/dig.ts';
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
  return makeServices({ store, source, reader: OWN_FILE_READER, today: () => day.parse('2026-11-01') });
}

/** One of its gaps. */
const someGap = async (): Promise<{ id: string; key: string }> => {
  const signal = new AbortController().signal;
  const contextValue = makeContext(freshServices(), { viewer: LOCAL_ADMINISTRATOR, requestId: 'gap', signal });
  const source = '{ institution(id: "h") { gaps(first: 1) { nodes { id key } } } }';
  const { data } = await graphql({ schema, source, contextValue });
  const gap = dig(data, 'institution', 'gaps', 'nodes', 0);
  return { id: String(dig(gap, 'id')), key: String(dig(gap, 'key')) };
};
const { id: GAP_ID, key: GAP_KEY } = await someGap();

const EDITOR: Viewer = { id: 'e', role: 'INSTITUTION_EDITOR', party: 'h' };
const VENDOR: Viewer = { id: 'v', role: 'VENDOR_EDITOR', party: 'v' };
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

  test.each([
    ['node', `{ node(id: "${GAP_ID}") { ... on Gap { severity } } }`],
    ['nodes', `{ nodes(ids: ["${GAP_ID}"]) { ... on Gap { severity } } }`],
  ])('is analysed in turns with other work: %s', async (_, query) => {
    expect(await turnsOf(viewer, query)).toBeGreaterThan(5 * SYSTEMS);
  });

  test('is analysed in turns with other work before its gap is decided on', async () => {
    const source = `mutation { decideOnGap(input: { institution: "h", gap: "${GAP_KEY}", state: IN_TALKS }) { gap { state } problems { code } } }`;
    expect(await turnsOf(viewer, source)).toBeGreaterThan(5 * SYSTEMS);
  });

  test.each(['matrix', 'gaps'] as const)('is written down in turns with other work: %s', async (paper) => {
    const session = await freshServices().read(viewer);
    const { signal } = new AbortController();
    const written = { paper, format: 'xlsx', about: { institution: 'h' }, language: 'ja', signal } as const;
    const turns = await turnsDuring(() => exportPaper(session, OWN_FILE_READER, written));
    expect(turns).toBeGreaterThan(5 * SYSTEMS);
  });
});

test.each([LOCAL_ADMINISTRATOR, VENDOR])(
  'who has taken on the duties of a vendor is looked at in turns: $role',
  async (viewer) => {
    const query = '{ vendor(id: "v") { duties(first: 1) { nodes { customers { standing } } } } }';
    expect(await turnsOf(viewer, query)).toBeGreaterThan(10 * SYSTEMS);
  },
);

/** A table of many rows, each of which is a new terminal of the institution. */
const TABLE = {
  name: 'assets.csv',
  content: `名称,種別\n${numbers.map((i) => `端末${i},端末\n`.repeat(20)).join('')}`,
};

test('a table of many rows is understood by what is known, and shown, in turns with other work', async () => {
  const source = `query ($input: PreviewTablesInput!) { previewTables(input: $input) {
    preview { sheets { rows(first: 10000) { text match } sample { cells } } changes(first: 10000) { after } } } }`;
  const turnsWith = (institution: string | undefined) =>
    turnsOf(LOCAL_ADMINISTRATOR, source, { input: { file: TABLE, institution } });
  // Modules are loaded when tables are first read: that is waited for in turns too.
  await turnsWith(undefined);
  const without = await turnsWith(undefined);
  // A hundred rows at a time.
  expect(without).toBeGreaterThan((20 * CHANGES) / 100);
  // What is known is packed piece by piece.
  expect(await turnsWith('h')).toBeGreaterThan(without + 2 * SYSTEMS);
});

test('of more than a thousand ids that are none of their maker the first are told, and how many there are besides', async () => {
  const changes = Array.from({ length: 1100 }, (_, i) => ({
    putComponent: { id: `x${i}`, owner: 'h', kind: 'TERMINAL', name: { ja: 'x' } },
  }));
  const { signal } = new AbortController();
  const contextValue = makeContext(freshServices(), { viewer: EDITOR, requestId: 'ids', signal });
  const source =
    'mutation ($c: [ChangeInput!]) { applyChanges(input: { changes: $c, dryRun: true }) { problems { code message { en } } } }';
  const { data } = await graphql({ schema, source, variableValues: { c: changes }, contextValue });
  const problems = dig(data, 'applyChanges', 'problems');
  if (!Array.isArray(problems)) throw new Error('there are no problems');
  expect(problems).toHaveLength(1001);
  expect(problems.slice(0, 1000).every((problem) => dig(problem, 'code') === 'ID_OUTSIDE_NAME_SPACE')).toBe(true);
  expect(dig(problems, 1000, 'code')).toBe('MORE_PROBLEMS');
  expect(dig(problems, 1000, 'message', 'en')).toMatch(/\b100\b/);
});

test.each([
  'severities { total }',
  'rules { count }',
  'bySeverity { count }',
  'coverage { catalogueKey }',
  'actors { alone }',
])('the overview counts in turns with other work: %s', async (counted) => {
  const services = freshServices();
  const { signal } = new AbortController();
  const turnsFor = async (fields: string) => {
    const contextValue = makeContext(services, { viewer: LOCAL_ADMINISTRATOR, requestId: 'overview', signal });
    await contextValue.read();
    const source = `{ institution(id: "h") { overview { ${fields} } } }`;
    return turnsDuring(async () => {
      const { errors } = await graphql({ schema, source, contextValue });
      expect(errors).toBeUndefined();
    });
  };
  const before = await turnsFor('parties');
  const again = await turnsFor('parties');
  expect(again).toBeLessThanOrEqual(before);
  expect(await turnsFor(`parties ${counted}`)).toBeGreaterThan(again + SYSTEMS);
});

test('of more than a thousand problems the first are told in words, and how many there are besides', async () => {
  const links = Array.from({ length: 1100 }, (_, i) => ({
    putLink: { consumer: 's0', supplier: `h.none${i}`, kind: 'USES' },
  }));
  const contextValue = makeContext(freshServices(), {
    viewer: EDITOR,
    requestId: 'many',
    signal: new AbortController().signal,
  });
  const source =
    'mutation ($c: [ChangeInput!]) { applyChanges(input: { changes: $c, dryRun: true }) { problems { code message { en } } } }';
  const { data } = await graphql({ schema, source, variableValues: { c: links }, contextValue });
  const problems = dig(data, 'applyChanges', 'problems');
  if (!Array.isArray(problems)) throw new Error('there are no problems');
  expect(problems).toHaveLength(1001);
  expect(dig(problems, 1000, 'code')).toBe('MORE_PROBLEMS');
  expect(dig(problems, 1000, 'message', 'en')).toMatch(/\b100\b/);
});

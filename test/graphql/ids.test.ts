import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ID_FIELDS } from '../../server/graphql/changeInput.ts';
import { globalId } from '../../server/graphql/globalId.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { dig } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';
import { operationOf, plausible } from './probes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const schema = makeSchema();

/** Something of each kind in the demo, by how arguments that name one are called. */
const THINGS: Readonly<Record<string, readonly [type: string, key: string]>> = {
  institution: ['Institution', 'a-h'],
  vendor: ['Vendor', 'a-v1'],
  component: ['Component', 'a-s4'],
  contract: ['Contract', 'a-k1'],
  catalogue: ['Catalogue', 'core'],
  requirement: ['Requirement', 'core:patch'],
  owner: ['Institution', 'a-h'],
  party: ['Institution', 'a-h'],
};

/** How the schema describes a field that names an entity. */
const ENTITY =
  /^(?:For SUPPLIER: )?(?:Ids? of (?:the )?(?:component|part|institution|evidence|edition)|`catalogue:requirement`|Key of the gap)/;

const idName = (type: GraphQLInputType) => getNamedType(type).name === 'ID';
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Arguments that are ids, with the thing that they name: `id` of `component` is a component. */
const cases = queries.flatMap((field) =>
  field.args.flatMap(({ name, type }) => {
    const thing = THINGS[name === 'id' ? field.name : name];
    return idName(type) && thing !== undefined ? [[`${field.name}(${name})`, field, name, thing] as const] : [];
  }),
);

async function answered(field: (typeof queries)[number], name: string, value: unknown) {
  const base = Object.fromEntries(
    field.args.map((arg) => [arg.name, arg.name === 'filter' ? null : plausible(arg.type, arg.name)]),
  );
  if (field.name === 'simulate') Object.assign(base, { changesJson: null, proposal: null });
  if ('after' in base) base['after'] = null;
  return world.ask(
    operationOf('query', field, (inner) => inner),
    { ...base, [name]: value },
  );
}

describe('arguments that name something', () => {
  test('are most of those that are ids', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  test.each(cases)('%s takes a global id and a key alike', async (_, field, name, [type, key]) => {
    const byKey = await answered(field, name, key);
    expect(byKey.errors).toBeUndefined();
    expect(byKey.data?.[field.name]).not.toBeNull();
    expect(await answered(field, name, globalId(type, key))).toEqual(byKey);
  });

  test.each(cases)('%s says so of a global id of another kind', async (_, field, name, [type]) => {
    const other = type === 'Contract' ? globalId('Component', 'a-s4') : globalId('Contract', 'a-k1');
    const answer = await answered(field, name, other);
    expect(dig(answer, 'errors', 0, 'message')).toMatch(
      /the id \S+ is one of a (?:Contract|Component); .+ is asked for/,
    );
  });
});

describe('nodes and history', () => {
  const HISTORY = 'query ($e: ID!) { history(entity: $e) { totalCount nodes { revision } } }';

  test.each(['institution', 'vendor', 'component', 'contract', 'catalogue', 'requirement'])(
    'take a %s by key too',
    async (kind) => {
      const [type, key] = THINGS[kind] ?? ['', ''];
      const ask = (id: string) =>
        world.ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id });
      const id = globalId(type, key);
      expect(await ask(key)).toEqual({ data: { node: { id }, nodes: [{ id }] } });
      expect(await ask(id)).toEqual(await ask(key));
      if (kind === 'requirement') return;
      const past = await world.ask(HISTORY, { e: key });
      expect(dig(past, 'data', 'history', 'totalCount')).toBeGreaterThan(0);
      expect(await world.ask(HISTORY, { e: id })).toEqual(past);
    },
  );
});

describe('history', () => {
  const HISTORY = 'query ($e: ID!) { history(entity: $e) { totalCount nodes { revision } } }';

  test('by key finds what is gone too, as it does by global id', async () => {
    const entity = { id: 'gone', title: { ja: '証' } };
    const sheet = { component: 'a-s4', version: 'gone', lines: [] };
    const apply =
      'mutation ($c: [ChangeInput!]!) { applyChanges(input: { changes: $c }) { revision problems { code } } }';
    const draft = JSON.stringify(['a-s4', 'gone', 'draft']);
    const steps = [
      [{ putEvidence: entity }, { putSheet: sheet }],
      [{ remove: { entity: 'EVIDENCE', key: 'gone' } }, { remove: { entity: 'SHEET', key: draft } }],
    ];
    for (const c of steps) expect(dig(await world.ask(apply, { c }), 'data', 'applyChanges', 'problems')).toEqual([]);
    const ids = [
      ['gone', globalId('Evidence', 'gone')],
      [draft, globalId('Sheet', 'a-s4', 'gone', 'draft')],
    ] as const;
    for (const [key, id] of ids) {
      const past = await world.ask(HISTORY, { e: key });
      expect(dig(past, 'data', 'history', 'totalCount')).toBe(2);
      expect(await world.ask(HISTORY, { e: id })).toEqual(past);
    }
    const stranger = { id: 's', role: 'INSTITUTION_READER', party: 'd-h1' } as const;
    for (const e of ids.flat()) {
      expect(dig(await world.ask(HISTORY, { e }, stranger), 'data', 'history', 'totalCount')).toBe(0);
    }
  });
});

describe('inputs', () => {
  const APPLY = `mutation ($c: [ChangeInput!]!) { applyChanges(input: { changes: $c, dryRun: true }) {
    changes { key } problems { code path } } }`;
  const link = (end: (key: string) => string) => [
    { putLink: { consumer: end('a-n2'), supplier: end('a-v1-app'), kind: 'CALLS' } },
    { remove: { entity: 'COMPONENT', key: end('nothing') } },
  ];

  test('take global ids and keys alike', async () => {
    const byKey = await world.ask(APPLY, { c: link((key) => key) });
    expect(byKey.errors).toBeUndefined();
    expect(await world.ask(APPLY, { c: link((key) => globalId('Component', key)) })).toEqual(byKey);
  });

  test('say so of a global id of another kind', async () => {
    const answer = await world.ask(APPLY, { c: link((key) => globalId('Contract', key)) });
    expect(dig(answer, 'errors', 0, 'message')).toContain('is one of a Contract');
  });

  test.each(['CATALOGUE', 'PARTY', 'EVIDENCE', 'LINK', 'SHEET', 'CONTRACT', 'DECISION', 'PROPOSAL'])(
    'say so of a global id of another kind where a %s is to be removed',
    async (entity) => {
      const answer = await world.ask(APPLY, { c: [{ remove: { entity, key: globalId('Component', 'a-s4') } }] });
      expect(dig(answer, 'errors', 0, 'message')).toContain('is one of a Component');
    },
  );

  test('that are described as ids of entities are all known as such', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const named = inputs.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ description, type: of }) => getNamedType(of).name === 'String' && ENTITY.test(description ?? ''))
        .map(({ name }) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => ID_FIELDS[name] === undefined)).toEqual([]);
  });
});

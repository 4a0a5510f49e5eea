import { getOperationAST, graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeContext } from '../../../server/graphql/context.ts';
import { fragmentsOf } from '../../../server/graphql/limits/walk.ts';
import { queryScopeOf } from '../../../server/graphql/queryScope.ts';
import type { Change } from '../../../server/model/change.ts';
import { day } from '../../../server/model/values.ts';
import type { GraphStore, Scope } from '../../../server/store/port.ts';
import { Refused } from '../../../server/usecases/access/refused.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { createModelSource } from '../../../server/usecases/resident/modelSource.ts';
import { makeServices, type Services } from '../../../server/usecases/services.ts';
import { puts } from '../../store/support/models.ts';
import { exampleVariables, readExamples } from '../../support/api/examples.ts';
import { DEMO_DAY, openWorld, type World } from '../../support/api/world.ts';
import { VIEWERS } from '../access/viewers.ts';
import { selectionsFrom } from './paths.ts';

let world: World;
let small: Services;
let read: Scope[];
let variables: Record<string, Record<string, unknown>>;

/** The same store, noting what is read of it. */
const noting = (store: GraphStore, scopes: Scope[]): GraphStore => ({
  snapshot: (scope, at) => {
    scopes.push(scope);
    return store.snapshot(scope, at);
  },
  commit: (changes, by, expected) => store.commit(changes, by, expected),
  changes: (since) => store.changes(since),
  head: () => store.head(),
  close: () => store.close(),
});

beforeAll(async () => {
  world = await openWorld();
  variables = await exampleVariables(world);
  read = [];
  const store = noting(world.store, read);
  const source = createModelSource(store, { resident: false });
  small = makeServices({ store, source, today: () => day.parse(DEMO_DAY) });
});
afterAll(() => world.close());

const scopeOfText = (source: string, given: Record<string, unknown>) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return queryScopeOf(operation, { schema: world.schema, fragments: fragmentsOf(document), variables: given });
};

async function askSmall(source: string, given: Record<string, unknown>, viewer: Viewer): Promise<unknown> {
  const contextValue = makeContext(small, { viewer, requestId: 'test', signal: new AbortController().signal });
  contextValue.scope = scopeOfText(source, given);
  const answer = await graphql({ schema: world.schema, source, variableValues: given, contextValue });
  return JSON.parse(JSON.stringify(answer));
}

async function expectTheSame(source: string, given: Record<string, unknown>, viewer: Viewer, name: string) {
  expect(await askSmall(source, given, viewer), name).toEqual(await world.ask(source, given, viewer));
}

/** A part of a query, and whether it is answered from the whole model. */
interface Asked {
  readonly name: string;
  readonly text: string;
  readonly isWhole: boolean;
}

/** Parts that are asked together, under the aliases q0, q1, … */
const TOGETHER = 25;

/**
 * Queries that ask for every part. What is answered from the whole is asked together: for each query the whole is read, and
 * the same is read for all of them. Each other part is asked alone, so that nothing beside it makes more be read.
 */
function* queriesOf(parts: readonly Asked[]): Generator<{ names: string; query: string }> {
  for (const { name, text } of parts.filter(({ isWhole }) => !isWhole)) yield { names: name, query: `{ ${text} }` };
  const whole = parts.filter(({ isWhole }) => isWhole);
  for (let from = 0; from < whole.length; from += TOGETHER) {
    const some = whole.slice(from, from + TOGETHER);
    const query = `{ ${some.map(({ text }, i) => `q${i}: ${text}`).join(' ')} }`;
    yield { names: some.map(({ name }) => name).join(', '), query };
  }
}

describe('a server that does not keep the model', () => {
  test.each(readExamples().filter(({ operation }) => operation.operation === 'query'))(
    'gives every viewer the same answer to the example $name',
    async ({ name, text }) => {
      for (const [role, viewer] of Object.entries(VIEWERS))
        await expectTheSame(text, variables[name] ?? {}, viewer, role);
    },
  );

  const SUBJECTS = [
    ['Institution', ['a-h', 'd-h1'], ['administrator', 'hospital', 'clinic', 'vendor']],
    ['Vendor', ['a-v1', 'd-v1'], ['auditor', 'vendor', 'public', 'hospital']],
  ] as const;

  test.each(SUBJECTS)(
    'gives the same answer about every field that leads on from its %s',
    async (type, ids, viewers) => {
      const selections = [...selectionsFrom(world.schema, type)];
      for (const id of ids) {
        const asked = ([name, selection]: readonly [string, string]) => {
          const text = `${type.toLowerCase()}(id: "${id}") { ${selection} }`;
          return { name, text, isWhole: scopeOfText(`{ ${text} }`, {}).institutions === undefined };
        };
        for (const { names, query } of queriesOf(selections.map(asked))) {
          for (const viewer of viewers)
            await expectTheSame(query, {}, VIEWERS[viewer], `${names} of ${id} for ${viewer}`);
        }
      }
    },
    // A guard against hanging, not a measure: machines that run much else are slow.
    600_000,
  );
});

describe('what is asked about one institution', () => {
  const QUESTIONS = ['institution', 'chain', 'matrix', 'trail', 'gapList', 'gap'];

  test.each(QUESTIONS)('is answered from its scope: %s', async (name) => {
    const example = readExamples().find((e) => e.name === name);
    for (const viewer of [VIEWERS.administrator, VIEWERS.hospital]) {
      read.length = 0;
      await askSmall(example?.text ?? '', variables[name] ?? {}, viewer);
      for (const scope of read) expect(scope.kind).toBe('institutions');
    }
  });

  test('is answered from the whole where it looks beyond what belongs to it', () => {
    for (const within of [
      'overview { changes { revision } }',
      'gaps { nodes { remedies { changesJson } } }',
      'gaps { nodes { explanation { statements { via { key } } } } }',
    ])
      expect(scopeOfText(`{ institution(id: "a-h") { ${within} } }`, {}).institutions, within).toBeUndefined();
  });

  test('is answered from the whole where it leads on to others', async () => {
    for (const within of [
      'consumers { totalCount }',
      'contracts { totalCount }',
      'owner { ... on Vendor { duties { totalCount } } }',
    ]) {
      const query = `{ institution(id: "a-h") { chain { nodes { component { ${within} } } } } }`;
      expect(scopeOfText(query, {}).institutions, within).toBeUndefined();
    }
  });

  test('says so whatever way it is written', () => {
    const same = [
      '{ institution(id: "a-h") { gaps { totalCount } } }',
      '{ a: institution(id: "a-h") { ...g } b: institution(id: "a-h") { key } me { id } } fragment g on Institution { gaps { totalCount } }',
      'query ($id: ID = "a-h") { institution(id: $id) { gaps { totalCount } } }',
    ];
    for (const query of same) expect(scopeOfText(query, {}).institutions, query).toEqual(['a-h']);
    expect(scopeOfText('query ($id: ID!) { institution(id: $id) { key } }', { id: 'd-h1' }).institutions).toEqual([
      'd-h1',
    ]);
    expect(scopeOfText('{ me { id } server { version } }', {}).institutions).toEqual([]);
    expect(scopeOfText('{ institution(id: "a-h") { key } vendors { totalCount } }', {}).institutions).toBeUndefined();
  });
});

describe('whoever has shown nothing', () => {
  test.each([
    '{ simulate(institution: "a-h") { problems { code } } }',
    '{ components { totalCount } gaps { totalCount } impact(of: { component: "a-s4" }) { share } }',
    '{ institutions { totalCount } node(id: "x") { id } history(first: 1) { totalCount } }',
  ])('does not make the whole be read: %s', async (query) => {
    read.length = 0;
    await askSmall(query, {}, VIEWERS.public);
    for (const scope of read) expect(scope).toEqual({ kind: 'institutions', ids: [] });
  });

  test('does not make anything be read by trying to change something', async () => {
    read.length = 0;
    const change = (): Change[] => [];
    await expect(small.write(VIEWERS.public, change, { requestId: 'test' })).rejects.toBeInstanceOf(Refused);
    expect(read).toEqual([]);
  });
});

describe('a change', () => {
  const name = { ja: 'よその機器' };
  const hospital = VIEWERS.hospital;

  test('to what is another’s is refused, although its scope does not hold it', async () => {
    const take = (id: string) => (): Change[] => puts({ components: [{ id, owner: 'a-h', kind: 'NETWORK', name }] });
    const taken = await small.write(hospital, take('d-s1'), { requestId: 'test' });
    expect(taken.problems.map(({ code }) => code)).toEqual(['ID_OUTSIDE_NAME_SPACE']);
    expect(await small.write(hospital, take('nothing'), { requestId: 'test' })).toEqual(taken);
    await expect(small.write(hospital, take('a-v1-vpn'), { requestId: 'test' })).rejects.toBeInstanceOf(Refused);
  });

  test('that names what its maker may not see is told that there is no such thing', async () => {
    const use = (): Change[] =>
      puts({
        components: [{ id: 'a-h.new', owner: 'a-h', kind: 'TERMINAL', name }],
        links: [{ consumer: 'a-h.new', supplier: 'd-s1', kind: 'CONNECTS_VIA' }],
      });
    const { problems, revision } = await small.write(hospital, use, { requestId: 'test' });
    expect(problems.map(({ code }) => code)).toEqual(['UNKNOWN_REFERENCE']);
    expect(revision).toBeUndefined();
  });
});

import { execute, getOperationAST, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilableFields } from '../../server/graphql/compilable.ts';
import { makeContext } from '../../server/graphql/context.ts';
import { makeExecutor } from '../../server/graphql/executor.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { exampleVariables, readExamples } from '../support/api/examples.ts';
import { openWorld, type World } from '../support/api/world.ts';

const READER: Viewer = { id: 'reader', role: 'INSTITUTION_READER', party: 'a-h' };

/** What a compiler is likely to do otherwise than an interpreter. */
const QUERIES: Readonly<Record<string, string>> = {
  'aliases, of a field with other arguments too':
    '{ a: institution(id: "a-h") { one: gaps(first: 1) { n: totalCount nodes { key } } two: gaps(first: 2) { nodes { key } } } }',
  'fragments on an interface, within one another': `{ institution(id: "a-h") { gaps { nodes { actors { ...who } } } } }
    fragment who on Party { __typename name { ja } ... on Vendor { key ...more } ... on Institution { facilityType } }
    fragment more on Vendor { contracts(first: 1) { totalCount } }`,
  'fields that are asked for twice and merged':
    '{ institution(id: "a-h") { name { ja } name { en } ... on Institution { name { ja en } } } }',
  'skip and include by constants':
    '{ institution(id: "a-h") { key @skip(if: true) name @include(if: false) { ja } type @include(if: true) } }',
  'a union':
    '{ search(text: "VPN") { nodes { kind target { __typename ... on Component { key kind } ... on Requirement { key } } } } }',
  'something that is not there': '{ institution(id: "nowhere") { key } component(id: "") { key } }',
  introspection:
    '{ __schema { queryType { name fields { name args { name defaultValue } } } } __type(name: "Gap") { kind } }',
  'one fragment under two conditions':
    'query ($a: Boolean = false, $b: Boolean = false) { institution(id: "a-h") { ...f @include(if: $a) ...f @skip(if: $b) key } } fragment f on Institution { name { ja } }',
  'an alias that is no name elsewhere': '{ institution(id: "a-h") { b: key __proto__: type a: key } }',
  'an argument that cannot be': '{ institution(id: "a-h") { key gaps(first: 0) { totalCount } } }',
  'an error below a field that must not be null': '{ institutions(first: 1000) { nodes { key } } me { id } }',
};

const WITH_VARIABLES = `query ($id: ID!, $first: Int = 2, $asOf: Date, $rules: [Rule!], $with: Boolean! = true) {
  institution(id: $id) { gaps(first: $first, asOf: $asOf, filter: { rules: $rules }) {
    totalCount nodes { rule explanation @include(if: $with) { sentence { ja } } } } } }`;

const VARIABLES: readonly Record<string, unknown>[] = [
  { id: 'a-h' },
  { id: 'a-h', first: 5, rules: ['ORPHANED_DUTY'], with: false },
  { id: 'a-h', rules: null, asOf: '2027-01-01' },
  { id: 'a-h', first: null },
  {},
  { id: null },
  { id: 'a-h', first: 'many' },
  { id: 'a-h', rules: ['NO_SUCH_RULE'] },
  { id: 'a-h', asOf: 'tomorrow' },
  { id: ['a-h'] },
  { id: 'a-h', other: 1, ['__proto__']: { first: 1 } },
];

describe('queries that are executed as compiled code', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** The answers by graphql-js, by what was not seen before, and by compiled code, as a client gets them. */
  async function threeWays(text: string, variables: Record<string, unknown> = {}, viewer = LOCAL_ADMINISTRATOR) {
    const { schema, services } = world;
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (operation === null || operation === undefined) throw new Error('no operation');
    const context = () => makeContext(services, { viewer, requestId: 'test', signal: new AbortController().signal });
    const run = makeExecutor(schema, 1);
    const asked = () => run({ document, operation, key: 'key', name: undefined, variables, context: context() });
    const bare = await execute({ schema, document, contextValue: context(), variableValues: variables });
    const [first, second, third] = [await asked(), await asked(), await asked()];
    return [bare, first, second, third].map((answer): unknown => JSON.parse(JSON.stringify(answer)));
  }

  function same([bare, ...others]: readonly unknown[]): void {
    for (const other of others) expect(other).toEqual(bare);
    // The order of fields is part of an answer.
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(bare));
  }

  test.each(readExamples().filter(({ operation }) => operation.operation === 'query'))(
    'answer the example $name as graphql-js does',
    async ({ name, text }) => {
      const variables = await exampleVariables(world);
      same(await threeWays(text, variables[name]));
      same(await threeWays(text, variables[name], READER));
    },
  );

  test.each(Object.entries(QUERIES))('answer as graphql-js does: %s', async (_, text) => {
    same(await threeWays(text));
  });

  test.each([
    { component: 'a-s4', vendor: 'a-v1' },
    {},
    { component: null },
    { component: 'a-s4' },
    { vendor: 'a-v1' },
  ])('take one of several members as graphql-js does: %j', async (of) => {
    same(await threeWays('query ($of: ImpactOf!) { impact(of: $of) { share components { key } } }', { of }));
  });

  test('are not those whose fragments open into more than any query asks for', () => {
    const levels = 12;
    const step = (i: number) =>
      `fragment G${i} on Gap { ${Array.from({ length: 5 }, (_, at) => `a${at}: others { ...G${i + 1} }`).join(' ')} }`;
    const document = parse(
      `{ institution(id: "a-h") { gaps { nodes { ...G0 } } } } ${Array.from({ length: levels }, (_, i) => step(i)).join(' ')} fragment G${levels} on Gap { key }`,
    );
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    expect(compilableFields(document, operation)).toBeUndefined();
    const small = parse('{ a: me { ...v } b: me { ...v id } } fragment v on Viewer { id role }');
    const asked = getOperationAST(small);
    if (!asked) throw new Error('no operation');
    expect(compilableFields(small, asked)).toBe(7);
  });

  test.each(VARIABLES)('take variables as graphql-js does: %j', async (variables) => {
    same(await threeWays(WITH_VARIABLES, variables));
  });
});

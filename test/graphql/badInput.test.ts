import { type ExecutionResult, type GraphQLError, graphql, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeContext } from '../../server/graphql/context.ts';
import { formatError } from '../../server/graphql/errors.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { LOCAL_ADMINISTRATOR } from '../../server/usecases/access/viewer.ts';
import { digList } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';
import { repeats } from '../support/repeats.ts';
import { operationOf, plausible, probesOf, withProbe } from './probes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const schema = makeSchema();

/** How each type is reached whose fields take arguments. */
const WAYS: Readonly<Record<string, (inner: string) => string>> = {
  Query: (inner) => inner,
  Institution: (inner) => `institution(id: "a-h") { ${inner} }`,
  Vendor: (inner) => `vendor(id: "a-v1") { ${inner} }`,
  Component: (inner) => `component(id: "a-s4") { ${inner} }`,
  Catalogue: (inner) => `catalogue(id: "core") { ${inner} }`,
  Server: (inner) => `server { ${inner} }`,
  Viewer: (inner) => `me { ${inner} }`,
};

async function run(source: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
  const signal = new AbortController().signal;
  const contextValue = makeContext(world.services, {
    viewer: LOCAL_ADMINISTRATOR,
    requestId: 'test',
    address: 'test',
    signal,
  });
  return graphql({ schema: world.schema, source, variableValues, contextValue });
}

/** The code of an error as clients are told it, and what it says; of those that the types of variables refuse, BAD_USER_INPUT. */
function told(error: GraphQLError): string {
  const isOfVariables = error.path === undefined && error.message.startsWith('Variable "$');
  if (isOfVariables) return 'BAD_USER_INPUT';
  return `${formatError(error.toJSON(), error).extensions?.['code']} ${error.message} ${error.originalError?.stack}`;
}

const codesOf = ({ errors = [] }: ExecutionResult) => errors.map(told);

/** What bad input may be answered with. */
const EXPECTED = /^(?:BAD_USER_INPUT|TOO_COSTLY|FORBIDDEN)/;

/** Fields with arguments of the types that are reached. */
const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && WAYS[type.name] !== undefined
    ? Object.values(type.getFields()).flatMap((field) =>
        field.args.length > 0 ? [{ name: `${type.name}.${field.name}`, type, field }] : [],
      )
    : [],
);

/** Each of these tries a whole analysis; its changes are those of applyChanges, which gets all of them. */
const SLOW = ['simulate'];
const SLOW_STEP = 20 / repeats(1, 20);

const baseOf = (args: readonly { name: string; type: Parameters<typeof plausible>[0] }[]) =>
  Object.fromEntries(args.map(({ name, type }) => [name, plausible(type, name)]));

describe('whatever stands in an argument of a query, it is no error of the server', () => {
  test.each(fields.map((one) => [one.name, one] as const))('%s', async (_, { type, field }) => {
    const source = operationOf('query', field, WAYS[type.name] ?? ((inner) => inner));
    const base: Record<string, unknown> = baseOf(field.args);
    if (field.name === 'simulate') base['changesJson'] = null;
    for (const { name, type: of } of field.args) {
      const probes = [...probesOf(of, [name])].filter((_, i) => i % (SLOW.includes(field.name) ? SLOW_STEP : 1) === 0);
      for (const probe of probes) {
        const variables = { ...base, [name]: withProbe(base[name], { ...probe, path: probe.path.slice(1) }) };
        const codes = codesOf(await run(source, variables));
        for (const code of codes) expect(code, JSON.stringify(probe).slice(0, 300)).toMatch(EXPECTED);
      }
    }
  });
});

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('whatever stands in an input of a mutation, a problem says where', () => {
  test.each(mutations.map((field) => [field.name, field] as const))('%s', async (name, field) => {
    const source = operationOf('mutation', field, (inner) => inner);
    for (const { name: argument, type } of field.args) {
      for (const probe of probesOf(type, [])) {
        const base = withProbe(plausible(type, argument), { path: ['expectedRevision'], value: null });
        const answer = await run(source, { [argument]: withProbe(base, probe) });
        const codes = codesOf(answer);
        const what = JSON.stringify(probe).slice(0, 300);
        for (const code of codes) expect(code, what).toMatch(/^BAD_USER_INPUT/);
        for (const problem of digList(answer, 'data', name, 'problems')) {
          expect(problem, what).toMatchObject({ path: expect.stringMatching(/./) });
        }
      }
    }
  });
});

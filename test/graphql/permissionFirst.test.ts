import { getNamedType, isNonNullType, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSchema } from '../../server/graphql/schema.ts';
import { ANONYMOUS, type Viewer } from '../../server/usecases/access/viewer.ts';
import { dig } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';
import { leastInput } from './inputs.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const schema = makeSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const READER: Viewer = { id: 'reader', role: 'INSTITUTION_READER', party: 'a-h' };
const AUDITOR: Viewer = { id: 'auditor', role: 'AUDITOR' };

/** A mutation with the least input that the schema takes, which may be wrong in every other way. */
function callOf({ name, args, type }: (typeof mutations)[number]): string {
  const given = args
    .filter((arg) => isNonNullType(arg.type))
    .map((arg) => `${arg.name}: ${print(leastInput(arg.type))}`);
  const selection = 'getFields' in getNamedType(type) ? '{ __typename }' : '';
  return `mutation { ${name}(${given.join(', ')}) ${selection} }`;
}

test.each(mutations.map((field) => ({ name: field.name, call: callOf(field) })))(
  '$name is refused to those who may change nothing before anything of it is looked at',
  async ({ name, call }) => {
    for (const viewer of [ANONYMOUS, READER, AUDITOR]) {
      const answer = await world.ask(call, {}, viewer);
      expect(dig(answer, 'errors', 0, 'path', 0)).toBe(name);
      expect(dig(answer, 'errors', 0, 'message')).toBe('You may read, and not change anything.');
    }
  },
);

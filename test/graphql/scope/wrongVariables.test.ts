import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { queryScopeOf } from '../../../server/graphql/queryScope.ts';
import { makeSchema } from '../../../server/graphql/schema.ts';

test('variables that are wrong are looked at up to the first error, however many they are', () => {
  const document = parse('query ($c: [ChangeInput!]) { simulate(institution: "i", changes: $c) { asOf } }');
  const operation = getOperationAST(document);
  let read = 0;
  const change = () => ({
    get putComponent() {
      read++;
      return { owner: 'i', kind: 'NO_KIND', name: { ja: '名' } };
    },
  });
  const variables = { c: Array.from({ length: 1000 }, change) };
  if (operation == null) throw new Error('no operation');
  const fragments = new Map();
  expect(queryScopeOf(operation, { schema: makeSchema(), fragments, variables })).toMatchObject({
    institutions: undefined,
  });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(10);
});

import { expect, test } from 'vitest';
import { unknownKeys } from '../../client/model/unknownKeys.ts';

test('keys of the address that a screen does not have are named, and only those it narrows by', () => {
  const place = { screen: 'matrix', group: 'protet', catalogue: 'core', party: 'v-x' } as const;
  expect(unknownKeys(place, { group: ['protect', 'detect'], catalogue: ['core'] })).toEqual([
    { name: 'group', text: 'protet' },
  ]);
  expect(unknownKeys(place, { party: [] })).toEqual([{ name: 'party', text: 'v-x' }]);
  expect(unknownKeys({ screen: 'gaps' }, { party: [], actors: [], requirement: [] })).toEqual([]);
});

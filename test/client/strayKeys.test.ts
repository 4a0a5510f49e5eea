import { expect, test } from 'vitest';
import { strayKeys } from '../../client/model/strayKeys.ts';

test('keys of the address that a screen does not have are named, and only those it narrows by', () => {
  const place = { screen: 'matrix', group: 'protet', catalogue: 'core', party: 'v-x' } as const;
  expect(strayKeys(place, { group: ['protect', 'detect'], catalogue: ['core'] })).toEqual([
    { name: 'group', text: 'protet' },
  ]);
  expect(strayKeys(place, { party: [] })).toEqual([{ name: 'party', text: 'v-x' }]);
  expect(strayKeys({ screen: 'gaps' }, { party: [], actors: [], requirement: [] })).toEqual([]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../../server/graphql/globalId.ts';
import { party } from '../../../server/model/party.ts';
import { readParty } from '../../../server/model/snapshot/snapshot.ts';
import { digList } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { VIEWERS, type ViewerName } from './viewers.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const { parties, ...snapshot } = await world.store.snapshot({ kind: 'all' });
  const { facilityClass, ...before } = readParty({ parties, ...snapshot }, parties.rows.get('a-h') ?? -1);
  expect(facilityClass).toBeDefined();
  const renamed = { ...before, name: { ja: '谷あい総合病院（架空）' }, facilityClass: 'CLINIC' } as const;
  const treatments = [{ component: 'a-s1', kind: 'MDS', item: '5-1', text: { ja: '年度内に対応' } }];
  await world.commit([{ op: 'put', list: 'parties', entity: party.parse({ ...renamed, treatments }) }]);
});
afterAll(() => world.close());

async function pathsFor(viewer: ViewerName): Promise<unknown[]> {
  const query = 'query ($id: ID!) { history(entity: $id) { nodes { changes { fields { path after } } } } }';
  const answer = await world.ask(query, { id: globalId('Institution', 'a-h') }, VIEWERS[viewer]);
  expect(answer.errors).toBeUndefined();
  return digList(answer, 'data', 'history', 'nodes');
}

test('of an institution’s past its vendors read the name, and nothing of what it is, adopts or has decided', async () => {
  for (const viewer of ['administrator', 'hospital'] as const)
    expect(JSON.stringify(await pathsFor(viewer)), viewer).toMatch(
      /facilityClass[\s\S]*treatments|treatments[\s\S]*facilityClass/,
    );
  const told = JSON.stringify(await pathsFor('vendor'));
  expect(told).toContain('谷あい総合病院');
  expect(told).not.toMatch(/facility|adopts|CLINIC|treatments|年度内/);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { digList } from '../../support/api/dig.ts';
import { DEMO_DAY, openWorld, type World } from '../../support/api/world.ts';

const SUPPLIER: Viewer = { id: 'v3', role: 'VENDOR_EDITOR', party: 'a-v3' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const contractOf = (id: string) => ({
  id,
  customer: 'a-h',
  supplier: 'a-v3',
  covers: ['a-v3-mnt'],
  startsOn: '2026-11-01',
});

async function propose(id: string): Promise<unknown[]> {
  const query = `mutation ($c: ContractInput!) { a: proposeContract(input: { proposed: { contract: $c } }) {
    problems { code path } } }`;
  return digList(await world.ask(query, { c: contractOf(id) }, SUPPLIER), 'data', 'a', 'problems');
}

test('100 proposals of one party may wait for an answer, whatever others have asked it', async () => {
  const refused = [{ code: 'TOO_MANY_PROPOSALS', path: 'proposed' }];
  const open = Array.from({ length: 100 }, (_, i) => ({
    id: `many-${i}`,
    by: 'a-v3',
    on: DEMO_DAY,
    contract: contractOf(`a-v3.${i}`),
  }));
  const [first, second, ...rest] = open;
  if (first === undefined || second === undefined) throw new Error('there are two');
  await world.commit(puts({ proposals: open }));
  expect(await propose('a-v3.more')).toEqual(refused);
  await world.commit(puts({ proposals: [{ ...first, answer: { state: 'DECLINED', on: DEMO_DAY } }] }));
  expect(await propose('a-v3.more')).toEqual([]);
  expect(await propose('a-v3.again')).toEqual(refused);
  await world.commit(puts({ proposals: [second, ...rest].map((each) => ({ ...each, by: 'a-h' })) }));
  expect(await propose('a-v3.again')).toEqual([]);
});

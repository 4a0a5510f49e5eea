import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { dig, digList, digText } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';

const HOSPITAL: Viewer = { id: 'h', role: 'INSTITUTION_EDITOR', party: 'a-h' };
const READER: Viewer = { id: 'hr', role: 'INSTITUTION_READER', party: 'a-h' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const PROPOSE =
  'mutation ($p: ProposedInput!) { a: proposeContract(input: { proposed: $p }) { proposal { key } problems { code } } }';
const ACCEPT = 'mutation ($id: ID!) { a: acceptProposal(input: { proposal: $id }) { problems { code } } }';
const problems = (answer: unknown) => digList(answer, 'data', 'a', 'problems');

test('whoever may accept a proposal tries out what would follow, and no other viewer does', async () => {
  const other: Viewer = { id: 'v6', role: 'VENDOR_EDITOR', party: 'a-v6' };
  const made = await world.ask(PROPOSE, { p: { end: { contract: 'a-k4', on: '2026-10-31' } } }, other);
  expect(problems(made)).toEqual([]);
  const key = digText(made, 'data', 'a', 'proposal', 'key');
  const head = await world.store.head();
  const source = `query ($id: ID!) { a: simulate(institution: "a-h", proposal: $id, asOf: "2026-11-01") {
    problems { code path } opened(first: 100) { nodes { key } } after { total } } }`;
  const tried = await world.ask(source, { id: key }, HOSPITAL);
  expect(problems(tried)).toEqual([]);
  expect(digList(tried, 'data', 'a', 'opened', 'nodes').length).toBeGreaterThan(0);
  for (const viewer of [other, READER]) {
    const refused = await world.ask(source, { id: key }, viewer);
    expect(dig(refused, 'data', 'a') ?? null).toBeNull();
  }
  expect((await world.ask(source, { id: key }, READER)).errors?.[0]?.message).toMatch(/Only the other party/);
  const missing = await world.ask(source, { id: 'nothing' }, HOSPITAL);
  expect(problems(missing)).toEqual([{ code: 'NOT_FOUND', path: 'proposal' }]);
  expect(await world.store.head()).toBe(head);
  expect(problems(await world.ask(ACCEPT, { id: key }, HOSPITAL))).toEqual([]);
  const gaps = '{ institution(id: "a-h") { gaps(asOf: "2026-11-01") { totalCount } } }';
  const now = dig(await world.ask(gaps, {}, HOSPITAL), 'data', 'institution', 'gaps', 'totalCount');
  expect(now).toBe(dig(tried, 'data', 'a', 'after', 'total'));
  expect(problems(await world.ask(source, { id: key }, HOSPITAL))).toMatchObject([{ code: 'ALREADY_ANSWERED' }]);
});

test.each([
  ['a component that the customer uses', ['a-v2-app']],
  ['one that only the proposal shows', ['a-v2-new', 'a-v2-app']],
])('a new contract of a supplier can be tried out before it is accepted: %s', async (_, covers) => {
  const supplier: Viewer = { id: 'v2', role: 'VENDOR_EDITOR', party: 'a-v2' };
  await world.commit(
    puts({ components: [{ id: 'a-v2-new', owner: 'a-v2', kind: 'SAAS', name: { ja: '新しいサービス' } }] }),
  );
  const id = `a-v2.${covers.length}`;
  const contract = { id, customer: 'a-h', supplier: 'a-v2', kind: 'AGREEMENT', covers, startsOn: '2026-04-01' };
  const made = await world.ask(PROPOSE, { p: { contract } }, supplier);
  expect(problems(made)).toEqual([]);
  const key = digText(made, 'data', 'a', 'proposal', 'key');
  const source = `query ($id: ID!) { a: simulate(institution: "a-h", proposal: $id, asOf: "2026-11-01") {
    problems { code path } before { total } after { total } } }`;
  const tried = await world.ask(source, { id: key }, HOSPITAL);
  expect(problems(tried)).toEqual([]);
  expect(problems(await world.ask(ACCEPT, { id: key }, HOSPITAL))).toEqual([]);
  const gaps = '{ institution(id: "a-h") { gaps(asOf: "2026-11-01") { totalCount } } }';
  const now = dig(await world.ask(gaps, {}, HOSPITAL), 'data', 'institution', 'gaps', 'totalCount');
  expect(now).toBe(dig(tried, 'data', 'a', 'after', 'total'));
});

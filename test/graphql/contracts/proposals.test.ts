import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { dig, digList, digText } from '../../support/api/dig.ts';
import { DEMO_DAY, openWorld, type World } from '../../support/api/world.ts';

const HOSPITAL: Viewer = { id: 'h', role: 'INSTITUTION_EDITOR', party: 'a-h' };
const READER: Viewer = { id: 'hr', role: 'INSTITUTION_READER', party: 'a-h' };
const LAB: Viewer = { id: 'l', role: 'INSTITUTION_EDITOR', party: 'lab' };
const SUPPLIER: Viewer = { id: 'v2', role: 'VENDOR_EDITOR', party: 'a-v2' };
const STRANGER: Viewer = { id: 'o', role: 'VENDOR_EDITOR', party: 'd-v1' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(
    puts({
      parties: [{ id: 'lab', type: 'INSTITUTION', name: { ja: '検査を受託する病院' } }],
      components: [
        { id: 'lab-tests', owner: 'lab', kind: 'OPERATION', name: { ja: '受託検査' } },
        { id: 'a-v2-new', owner: 'a-v2', kind: 'OPERATION', name: { ja: '夜間の保守' } },
        { id: 'a-v2-hidden', owner: 'a-v2', kind: 'OPERATION', name: { ja: '別の客先の保守' } },
      ],
      links: [{ consumer: 'a-s2', supplier: 'lab-tests', kind: 'OPERATED_BY' }],
      sheets: [
        {
          component: 'a-v2-new',
          version: '1',
          publishedOn: '2026-10-01',
          lines: [{ requirement: 'core:patch', stance: 'SELF' }],
        },
        { component: 'a-v2-new', version: 'secret', lines: [{ requirement: 'core:patch', stance: 'CONSUMER' }] },
        { component: 'a-v2-app', version: 'secret', lines: [{ requirement: 'core:patch', stance: 'CONSUMER' }] },
      ],
    }),
  );
});
afterAll(() => world.close());

const PROPOSE = `mutation ($p: ProposedInput!, $by: ID, $note: String, $dry: Boolean) {
  a: proposeContract(input: { proposed: $p, by: $by, note: $note, dryRun: $dry }) {
    proposal { id key state by { key } to { key } contract { key covers { key } } changes { path } mayAnswer mayWithdraw }
    revision problems { code path } } }`;
const ACCEPT = `mutation ($id: ID!, $dry: Boolean) { a: acceptProposal(input: { proposal: $id, dryRun: $dry }) {
  proposal { state answeredOn } contract { key terms { rtoHours } terminatedOn } revision problems { code path message { en } } } }`;
const DECLINE = `mutation ($id: ID!) { a: declineProposal(input: { proposal: $id, reason: "高い" }) {
  proposal { state reason } revision problems { code } } }`;
const WITHDRAW =
  'mutation ($id: ID!) { a: withdrawProposal(input: { proposal: $id }) { proposal { state } problems { code } } }';

type Input = Readonly<Record<string, unknown>>;

const propose = (proposed: Input, viewer: Viewer, more: Input = {}) =>
  world.ask(PROPOSE, { p: proposed, ...more }, viewer);
const problems = (answer: unknown) => digList(answer, 'data', 'a', 'problems');

/** Proposes and gives the key of the proposal. */
async function proposed(input: Input, viewer: Viewer, more: Input = {}): Promise<string> {
  const answer = await propose(input, viewer, more);
  expect(problems(answer)).toEqual([]);
  return digText(answer, 'data', 'a', 'proposal', 'key');
}

const K2 = {
  id: 'a-k2',
  customer: 'a-h',
  supplier: 'a-v2',
  covers: ['a-v2-app', 'a-v2-srv', 'a-v2-term'],
  startsOn: '2025-04-01',
};
const contractOf = (id: string, more: Input = {}) => ({
  contract: { id, customer: 'a-h', supplier: 'a-v2', covers: ['a-v2-new'], startsOn: '2026-11-01', ...more },
});

describe('a supplier', () => {
  test('proposes a new contract, which its customer sees whole and accepts', async () => {
    const sheets = [{ component: 'a-v2-new', sheetVersion: '1' }];
    const terms = { rtoHours: 4 };
    const subcontracting = { policy: 'FREE' };
    const key = await proposed(contractOf('a-v2.night', { annexes: sheets, terms, subcontracting }), SUPPLIER, {
      note: '夜間も',
    });
    const seen = `query ($id: ID!) { proposal(id: $id) { note state mayAnswer mayWithdraw changes { path }
      contract { covers { key name { ja } owner { key } sheetInForce { lines { stance } } } annexes { sheet { version } } } }
      component(id: "a-v2-new") { key } contract(id: "a-v2.night") { key } }`;
    const before = await world.ask(seen, { id: key }, HOSPITAL);
    expect(before.errors).toBeUndefined();
    expect(dig(before, 'data', 'proposal')).toMatchObject({
      note: '夜間も',
      state: 'OPEN',
      mayAnswer: true,
      mayWithdraw: false,
      contract: {
        covers: [{ key: 'a-v2-new', owner: { key: 'a-v2' }, sheetInForce: { lines: [{ stance: 'SELF' }] } }],
        annexes: [{ sheet: { version: '1' } }],
      },
    });
    expect(dig(before, 'data', 'contract')).toBeNull();
    const head = await world.store.head();
    const accepted = await world.ask(ACCEPT, { id: key }, HOSPITAL);
    expect(problems(accepted)).toEqual([]);
    expect(dig(accepted, 'data', 'a')).toMatchObject({
      proposal: { state: 'ACCEPTED', answeredOn: DEMO_DAY },
      contract: { key: 'a-v2.night', terms: { rtoHours: 4 } },
      revision: head + 1,
    });
  });

  test('proposes an annex and an end', async () => {
    const annex = { annex: { contract: 'a-k3', component: 'a-v3-mnt', sheetVersion: '1' } };
    const other: Viewer = { id: 'v3', role: 'VENDOR_EDITOR', party: 'a-v3' };
    expect(problems(await propose(annex, other))).toEqual([{ code: 'NOTHING_PROPOSED', path: 'contract' }]);
    const key = await proposed({ end: { contract: 'a-k3', on: '2026-12-31' } }, other);
    expect(dig(await world.ask(ACCEPT, { id: key }, HOSPITAL), 'data', 'a', 'contract', 'terminatedOn')).toBe(
      '2026-12-31',
    );
  });

  test('does not accept its own proposal, nor does any viewer but the other party’s editor', async () => {
    const key = await proposed(contractOf('a-v2.own'), SUPPLIER);
    const head = await world.store.head();
    expect((await world.ask(ACCEPT, { id: key }, SUPPLIER)).errors?.[0]?.message).toMatch(/Only the other party/);
    expect((await world.ask(DECLINE, { id: key }, SUPPLIER)).errors?.[0]?.message).toMatch(/Only the other party/);
    expect((await world.ask(WITHDRAW, { id: key }, HOSPITAL)).errors?.[0]?.message).toMatch(/Only the party that made/);
    expect((await world.ask(ACCEPT, { id: key }, READER)).errors?.[0]?.message).toMatch(/You may read/);
    const missing = await world.ask(ACCEPT, { id: 'nothing' }, STRANGER);
    expect(await world.ask(ACCEPT, { id: key }, STRANGER)).toEqual(missing);
    expect(problems(missing)).toMatchObject([{ code: 'NOT_FOUND', path: 'proposal' }]);
    expect(await world.store.head()).toBe(head);
  });

  test('cannot propose for another party, nor between others', async () => {
    expect((await propose(contractOf('a-v2.x'), SUPPLIER, { by: 'a-h' })).errors?.[0]?.message).toMatch(/own party/);
    const between = { contract: { ...K2, id: 'a-v2.y', supplier: 'a-v3', covers: ['a-v2-app'] } };
    expect(problems(await propose(between, SUPPLIER))).not.toEqual([]);
  });
});

describe('an answer', () => {
  test('is given once', async () => {
    const key = await proposed(contractOf('a-v2.once'), SUPPLIER);
    expect(dig(await world.ask(DECLINE, { id: key }, HOSPITAL), 'data', 'a')).toMatchObject({
      proposal: { state: 'DECLINED', reason: '高い' },
      problems: [],
    });
    for (const [act, viewer] of [
      [ACCEPT, HOSPITAL],
      [DECLINE, HOSPITAL],
      [WITHDRAW, SUPPLIER],
    ] as const) {
      expect(dig(await world.ask(act, { id: key }, viewer), 'data', 'a', 'problems', 0, 'code')).toBe(
        'ALREADY_ANSWERED',
      );
    }
  });

  test('takes away from the customer’s sight what a proposal alone had shown', async () => {
    const key = await proposed(contractOf('a-v2.gone', { covers: ['a-v2-hidden'] }), SUPPLIER);
    const look = `query ($id: ID!) { component(id: "a-v2-hidden") { key } proposal(id: $id) { contract { covers { key } } changes { path after } } }`;
    expect(JSON.stringify((await world.ask(look, { id: key }, HOSPITAL)).data)).toContain('a-v2-hidden');
    expect(dig(await world.ask(WITHDRAW, { id: key }, SUPPLIER), 'data', 'a', 'proposal', 'state')).toBe('WITHDRAWN');
    expect(JSON.stringify((await world.ask(look, { id: key }, HOSPITAL)).data)).not.toContain('a-v2-hidden');
  });

  test('that accepts is refused where the contract has changed meanwhile, and says what', async () => {
    const id = 'a-v2.changing';
    await world.ask(ACCEPT, { id: await proposed(contractOf(id), SUPPLIER) }, HOSPITAL);
    const key = await proposed(contractOf(id, { terms: { rtoHours: 2 } }), SUPPLIER);
    await world.commit(
      puts({
        contracts: [{ ...contractOf(id).contract, endsOn: '2030-03-31', bundles: true }],
      }),
    );
    const answer = await world.ask(ACCEPT, { id: key }, HOSPITAL);
    expect(problems(answer)).toMatchObject([{ code: 'CONTRACT_CHANGED', path: 'contract' }]);
    expect(digText(answer, 'data', 'a', 'problems', 0, 'message', 'en')).toContain('bundles, endsOn');
    const since = await world.ask(
      'query ($id: ID!) { proposal(id: $id) { changedSince { path } changes { path } } }',
      { id: key },
      HOSPITAL,
    );
    expect(digList(since, 'data', 'proposal', 'changedSince')).toEqual([{ path: 'bundles' }, { path: 'endsOn' }]);
    expect(digList(since, 'data', 'proposal', 'changes')).toEqual([{ path: 'terms' }]);
  });

  test('is checked again: what has gone since is said', async () => {
    await world.commit(
      puts({ components: [{ id: 'a-v2-brief', owner: 'a-v2', kind: 'OPERATION', name: { ja: '一時' } }] }),
    );
    const key = await proposed(contractOf('a-v2.brief', { covers: ['a-v2-brief'] }), SUPPLIER);
    await world.commit([{ op: 'remove', list: 'components', key: 'a-v2-brief' }]);
    expect(problems(await world.ask(ACCEPT, { id: key }, HOSPITAL))).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', path: 'contract.covers[0]' },
    ]);
  });

  test('that is tried out writes nothing', async () => {
    const key = await proposed(contractOf('a-v2.dry'), SUPPLIER);
    const head = await world.store.head();
    expect(problems(await world.ask(ACCEPT, { id: key, dry: true }, HOSPITAL))).toEqual([]);
    expect(await world.store.head()).toBe(head);
  });
});

describe('an institution that is to supply another', () => {
  const between = (id: string) => ({
    contract: { id, customer: 'a-h', supplier: 'lab', covers: ['lab-tests'], startsOn: '2026-11-01' },
  });

  test('becomes the supplier by its own word only', async () => {
    const key = await proposed(between('a-h.lab'), HOSPITAL);
    expect((await world.ask(ACCEPT, { id: key }, HOSPITAL)).errors?.[0]?.message).toMatch(/Only the other party/);
    expect(dig(await world.ask(ACCEPT, { id: key }, LAB), 'data', 'a', 'contract', 'key')).toBe('a-h.lab');
  });
});

describe('what a proposal may name', () => {
  test('is what the proposer sees: all else is as if it were not there', async () => {
    const of = (more: Input) => propose(contractOf('a-v2.t', more), SUPPLIER);
    const cases: [Input, Input][] = [
      [{ covers: ['d-s1'] }, { covers: ['nothing'] }],
      [{ customer: 'd-h1' }, { customer: 'nobody' }],
      [
        { subcontracting: { policy: 'CONSENT', consented: ['d-v2'] } },
        { subcontracting: { policy: 'CONSENT', consented: ['nobody'] } },
      ],
    ];
    for (const [hidden, missing] of cases) expect(await of(hidden)).toEqual(await of(missing));
  });

  test('is no draft: one of another party is as if it were not there', async () => {
    const annex = (sheetVersion: string) =>
      propose({ annex: { contract: 'a-k2', component: 'a-v2-app', sheetVersion } }, HOSPITAL);
    expect(problems(await annex('secret'))).toEqual([
      { code: 'UNKNOWN_REFERENCE', path: 'contract.annexes[1].sheetVersion' },
    ]);
    expect(await annex('secret')).toEqual(await annex('nothing'));
  });
});

describe('proposals', () => {
  test('are listed for their parties and overseers, and for no other viewer', async () => {
    const key = await proposed(contractOf('a-v2.list'), SUPPLIER);
    const list = `query ($id: ID!) { proposals(filter: { state: OPEN }, first: 100) { nodes { key } } proposal(id: $id) { key }
      contract(id: "a-k2") { proposals { totalCount } } }`;
    for (const [viewer, isSeen] of [
      [HOSPITAL, true],
      [READER, true],
      [SUPPLIER, true],
      [LOCAL_ADMINISTRATOR, true],
      [LAB, false],
      [STRANGER, false],
    ] as const) {
      const answer = await world.ask(list, { id: key }, viewer);
      const keys = digList(answer, 'data', 'proposals', 'nodes').map((node) => dig(node, 'key'));
      expect(keys.includes(key), viewer.id).toBe(isSeen);
      expect(dig(answer, 'data', 'proposal', 'key'), viewer.id).toBe(isSeen ? key : undefined);
    }
  });

  test('are listed with their party and their contract, by whom they wait for', async () => {
    const end = await proposed({ end: { contract: 'a-k2', on: '2027-03-31' } }, SUPPLIER);
    const answer = await world.ask(
      `{ contract(id: "a-k2") { proposals { nodes { key current { key } } } }
        institution(id: "a-h") { proposals(filter: { to: "a-h", state: OPEN }, first: 100) { nodes { key } } }
        vendor(id: "a-v2") { proposals(filter: { to: "a-v2" }) { totalCount } } }`,
      {},
      HOSPITAL,
    );
    expect(digList(answer, 'data', 'contract', 'proposals', 'nodes')).toEqual([{ key: end, current: { key: 'a-k2' } }]);
    expect(digList(answer, 'data', 'institution', 'proposals', 'nodes')).toContainEqual({ key: end });
    expect(dig(answer, 'data', 'vendor', 'proposals', 'totalCount')).toBe(0);
  });

  test('are written by their acts only', async () => {
    const entity = { id: 'a-v2.p', by: 'a-v2', on: DEMO_DAY, ...contractOf('a-v2.z') };
    const apply = 'mutation ($c: String!) { applyChanges(input: { changesJson: $c }) { revision } }';
    const answer = await world.ask(apply, { c: JSON.stringify([{ op: 'put', list: 'proposals', entity }]) }, SUPPLIER);
    expect(answer.errors?.[0]?.message).toMatch(/You may not/);
  });

  test('show in the history who proposed and who answered', async () => {
    const key = await proposed(contractOf('a-v2.told'), SUPPLIER);
    const id = digText(
      await world.ask('query ($k: ID!) { proposal(id: $k) { id } }', { k: key }),
      'data',
      'proposal',
      'id',
    );
    await world.ask(ACCEPT, { id: key }, HOSPITAL);
    const history = 'query ($id: ID!) { history(entity: $id) { nodes { party { key } changes { entity change } } } }';
    for (const viewer of [HOSPITAL, SUPPLIER]) {
      const told = digList(await world.ask(history, { id }, viewer), 'data', 'history', 'nodes');
      expect(told.map((entry) => dig(entry, 'party', 'key'))).toEqual(['a-h', 'a-v2']);
      expect(JSON.stringify(told[0])).toContain('PROPOSAL');
    }
    expect(digList(await world.ask(history, { id }, STRANGER), 'data', 'history', 'nodes')).toEqual([]);
  });
});

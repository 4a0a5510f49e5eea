import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Contract } from '../../../server/model/contract.ts';
import { readContract } from '../../../server/model/snapshot/snapshot.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { dig, digList } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';

/** Two hospitals, one of which supplies the other; vendors of the demo. */
const HOSPITAL: Viewer = { id: 'h', role: 'INSTITUTION_EDITOR', party: 'a-h' };
const NEIGHBOUR: Viewer = { id: 'n', role: 'INSTITUTION_EDITOR', party: 'lab' };
const SUPPLIER: Viewer = { id: 'v2', role: 'VENDOR_EDITOR', party: 'a-v2' };
const RESELLER: Viewer = { id: 'v4', role: 'VENDOR_EDITOR', party: 'a-v4' };
const MAKER: Viewer = { id: 'v5', role: 'VENDOR_EDITOR', party: 'a-v5' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(
    puts({
      parties: [{ id: 'lab', type: 'INSTITUTION', name: { ja: '検査を受託する病院' } }],
      components: [
        { id: 'lab-tests', owner: 'lab', kind: 'OPERATION', name: { ja: '受託検査' } },
        { id: 'lab-more', owner: 'lab', kind: 'OPERATION', name: { ja: '受託検査（追加）' } },
      ],
      links: [{ consumer: 'a-s2', supplier: 'lab-tests', kind: 'OPERATED_BY' }],
      contracts: [
        {
          id: 'agreed',
          customer: 'a-h',
          supplier: 'lab',
          covers: ['lab-tests'],
          startsOn: '2025-04-01',
          endsOn: '2027-03-31',
        },
      ],
    }),
  );
});
afterAll(() => world.close());

async function contract(id: string): Promise<Contract> {
  const { snapshot } = await world.services.read(LOCAL_ADMINISTRATOR);
  return readContract(snapshot, snapshot.contracts.rows.get(id) ?? -1);
}

const APPLY = `mutation ($c: String!, $dry: Boolean) { applyChanges(input: { changesJson: $c, dryRun: $dry }) {
  revision problems { code path message { ja en } } } }`;

const IMPORT = `mutation ($content: String!) {
  importModel(input: { files: [{ name: "k.json", content: $content }] }) { problems { code } } }`;

async function apply(changes: readonly unknown[], viewer: Viewer, dry = true) {
  const answer = await world.ask(APPLY, { c: JSON.stringify(changes), dry }, viewer);
  const problems = answer.errors === undefined ? digList(answer, 'data', 'applyChanges', 'problems') : [];
  return answer.errors === undefined ? problems.map((p) => dig(p, 'code')) : ['FORBIDDEN'];
}

const put = (entity: unknown) => ({ op: 'put', list: 'contracts', entity });
const remove = (key: string) => ({ op: 'remove', list: 'contracts', key });

describe('a supplier', () => {
  test('cannot write, extend, re-point, back-date or remove a contract, and is told to propose', async () => {
    const before = await contract('a-k2');
    const changed = [
      { ...before, endsOn: '2099-12-31' },
      { ...before, startsOn: '2020-01-01' },
      { ...before, terms: { incidentNoticeHours: 9999 } },
      { ...before, annexes: [] },
      { ...before, customer: 'a-v1' },
      { ...before, customer: 'a-v2', supplier: 'a-h' },
    ];
    for (const entity of changed) expect(await apply([put(entity)], SUPPLIER)).toEqual(['PROPOSE_INSTEAD']);
    expect(await apply([remove('a-k2')], SUPPLIER)).toEqual(['PROPOSE_INSTEAD']);
    expect(await apply([put({ ...before, id: 'a-v2.new' })], SUPPLIER)).toEqual(['PROPOSE_INSTEAD']);
  });

  test('is told so by the short acts and by imports, too', async () => {
    const acts = [
      'mutation { a: endContract(input: { contract: "a-k2", on: "2026-12-31" }) { problems { code path } } }',
      'mutation { a: annexSheet(input: { contract: "a-k2", component: "a-v2-app", sheetVersion: "1" }) { problems { code path } } }',
      `mutation { a: signContract(input: { contract: { id: "a-v2.k", customer: "a-h", supplier: "a-v2", covers: ["a-v2-app"],
        startsOn: "2026-04-01" } }) { problems { code path } } }`,
    ];
    for (const act of acts) {
      expect(digList(await world.ask(act, {}, SUPPLIER), 'data', 'a', 'problems')).toEqual([
        { code: 'PROPOSE_INSTEAD', path: 'contract' },
      ]);
    }
    const content = JSON.stringify({
      format: 'bunkai-model/1',
      contracts: [{ ...(await contract('a-k2')), bundles: true }],
    });
    const answer = await world.ask(IMPORT, { content }, SUPPLIER);
    expect(digList(answer, 'data', 'importModel', 'problems')).toEqual([{ code: 'PROPOSE_INSTEAD' }]);
  });

  test('may import a contract just as it is', async () => {
    const content = JSON.stringify({ format: 'bunkai-model/1', contracts: [await contract('agreed')] });
    const answer = await world.ask(IMPORT, { content }, NEIGHBOUR);
    expect(digList(answer, 'data', 'importModel', 'problems')).toEqual([]);
  });
});

describe('a customer', () => {
  test('writes its contracts with vendors alone', async () => {
    const before = await contract('a-k2');
    expect(await apply([put({ ...before, endsOn: '2028-03-31' })], HOSPITAL)).toEqual([]);
    expect(await apply([put({ ...before, id: 'a-h.new' })], HOSPITAL)).toEqual([]);
    expect(await apply([remove('a-k2')], HOSPITAL)).toEqual([]);
  });

  test('that is a vendor does so, too, and its supplier does not', async () => {
    const before = await contract('a-k6');
    expect(await apply([put({ ...before, endsOn: '2028-03-31' })], RESELLER)).toEqual([]);
    expect(await apply([put({ ...before, endsOn: '2028-03-31' })], MAKER)).toEqual(['PROPOSE_INSTEAD']);
  });

  test('cannot give a contract to another party', async () => {
    expect(await apply([put({ ...(await contract('a-k2')), customer: 'a-v1' })], HOSPITAL)).toEqual(['FORBIDDEN']);
  });

  test('cannot make an institution its supplier, nor bind it to more, without its word', async () => {
    const agreed = await contract('agreed');
    const asksMore = [
      { ...agreed, id: 'a-h.more' },
      { ...agreed, endsOn: '2030-03-31' },
      { ...agreed, renewal: 'AUTOMATIC' },
      { ...agreed, startsOn: '2020-04-01' },
      { ...agreed, bundles: true },
      { ...agreed, terms: { rtoHours: 1 } },
      { ...agreed, covers: ['lab-tests', 'a-v2-app'] },
      { ...(await contract('a-k2')), supplier: 'lab' },
    ];
    for (const entity of asksMore) expect(await apply([put(entity)], HOSPITAL)).toEqual(['SUPPLIER_MUST_AGREE']);
  });

  test('ends such a contract, annexes to it and keeps its papers alone', async () => {
    const agreed = await contract('agreed');
    expect(await apply([put({ ...agreed, terminatedOn: '2026-12-31' })], HOSPITAL)).toEqual([]);
    expect(await apply([put({ ...agreed, endsOn: '2026-12-31' })], HOSPITAL)).toEqual([]);
    expect(await apply([put({ ...agreed, documents: [{ title: { ja: '委託契約書' } }] })], HOSPITAL)).toEqual([]);
    expect(await apply([remove('agreed')], HOSPITAL)).toEqual([]);
    expect(await apply([remove('agreed')], NEIGHBOUR)).toEqual(['PROPOSE_INSTEAD']);
  });
});

test('an administrator writes any contract', async () => {
  const agreed = await contract('agreed');
  expect(await apply([put({ ...agreed, endsOn: '2030-03-31' })], LOCAL_ADMINISTRATOR)).toEqual([]);
  expect(await apply([put({ ...agreed, customer: 'lab', supplier: 'a-h' })], LOCAL_ADMINISTRATOR)).toEqual([]);
});

test('the word of an institution that is hidden is not asked for: it is not there', async () => {
  const contractWith = (supplier: string) =>
    put({ id: 'a-h.k', customer: 'a-h', supplier, covers: ['a-v2-app'], startsOn: '2026-04-01' });
  expect(await apply([contractWith('d-h1')], HOSPITAL)).toEqual(await apply([contractWith('nothing')], HOSPITAL));
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { dig, digList } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';

/** A hospital that records a vendor without an account from paper, and others who are not to see or touch that. */
const EDITOR: Viewer = { id: 'e', role: 'INSTITUTION_EDITOR', party: 'x-h' };
const READER: Viewer = { id: 'r', role: 'INSTITUTION_READER', party: 'x-h' };
const NEIGHBOUR: Viewer = { id: 'n', role: 'INSTITUTION_EDITOR', party: 'x-n' };
const VENDOR: Viewer = { id: 'v', role: 'VENDOR_EDITOR', party: 'x-v' };
const PUBLIC: Viewer = { id: 'p', role: 'PUBLIC' };

const ja = (text: string) => ({ name: { ja: text } });
const put = (list: string, entity: object) => ({ op: 'put', list, entity });
const RECORD = [
  put('parties', {
    id: 'x-h.paper',
    type: 'VENDOR',
    ...ja('紙の業者'),
    contacts: [{ purpose: 'contract', name: '窓口' }],
  }),
  put('components', {
    id: 'x-h.care',
    owner: 'x-h.paper',
    kind: 'OPERATION',
    ...ja('紙の保守'),
    traits: ['public-sheet'],
  }),
  put('sheets', { component: 'x-h.care', version: '1', publishedOn: '2026-10-01', lines: [] }),
  put('sheets', { component: 'x-h.care', version: '2', publishedOn: null, lines: [] }),
  put('links', { consumer: 'x-h.care', supplier: 'x-v.saas', kind: 'RUNS_ON' }),
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(
    puts({
      parties: [
        { id: 'x-h', type: 'INSTITUTION', ...ja('記録する病院') },
        { id: 'x-n', type: 'INSTITUTION', ...ja('隣の病院') },
        { id: 'x-h.branch', type: 'INSTITUTION', ...ja('分院') },
        { id: 'x-v', type: 'VENDOR', ...ja('本当の業者') },
      ],
      components: [
        { id: 'x-v.saas', owner: 'x-v', kind: 'SAAS', ...ja('サービス') },
        { id: 'x-n.use', owner: 'x-n', kind: 'USAGE', ...ja('利用') },
        { id: 'x-h.use', owner: 'x-h', kind: 'USAGE', ...ja('利用') },
        { id: 'x-h.branch-pc', owner: 'x-h.branch', kind: 'TERMINAL', ...ja('分院の端末') },
      ],
      links: [
        { consumer: 'x-n.use', supplier: 'x-v.saas', kind: 'USES' },
        { consumer: 'x-h.use', supplier: 'x-v.saas', kind: 'USES' },
      ],
    }),
  );
  expect(await codes(EDITOR, ...RECORD)).toEqual([]);
});
afterAll(() => world.close());

/** Codes of what stands against changes, the refusal of all of them included. */
async function codes(viewer: Viewer, ...changes: object[]): Promise<unknown[]> {
  const query = 'mutation ($c: String!) { applyChanges(input: { changesJson: $c }) { problems { code } } }';
  const answer = await world.ask(query, { c: JSON.stringify(changes) }, viewer);
  const refusal = dig(answer, 'errors', 0, 'message');
  if (refusal !== undefined) return [/^You may/.test(String(refusal)) ? 'FORBIDDEN' : refusal];
  return digList(answer, 'data', 'applyChanges', 'problems').map((problem) => dig(problem, 'code'));
}

const SEEN = `{ vendor(id: "x-h.paper") { name { ja } recordedBy { key } contacts { name } components { nodes { key sheets { nodes { version state } } } } }
  component(id: "x-h.care") { key } vendors(filter: { text: "紙の業者" }) { totalCount }
  real: vendor(id: "x-v") { customers { nodes { key } } }
  user: component(id: "x-v.saas") { consumers { nodes { consumer { key } } } } me { mayEdit(party: "x-h.paper") } }`;
const seenBy = async (viewer: Viewer) => dig(await world.ask(SEEN, {}, viewer), 'data');

describe('a vendor that an institution has recorded from paper', () => {
  test('is there for that institution, drafts and contacts included, and says so', async () => {
    const vendor = {
      name: { ja: '紙の業者' },
      recordedBy: { key: 'x-h' },
      contacts: [{ name: '窓口' }],
      components: {
        nodes: [
          {
            key: 'x-h.care',
            sheets: {
              nodes: [
                { version: '2', state: 'DRAFT' },
                { version: '1', state: 'PUBLISHED' },
              ],
            },
          },
        ],
      },
    };
    expect(await seenBy(EDITOR)).toMatchObject({ vendor, me: { mayEdit: true } });
    expect(await seenBy(READER)).toMatchObject({ vendor, me: { mayEdit: false } });
  });

  test.each([
    ['a neighbour', NEIGHBOUR],
    ['a vendor whose service it uses', VENDOR],
    ['the public, though its component has the trait', PUBLIC],
  ])('is not there for %s', async (_, viewer) => {
    const seen = await seenBy(viewer);
    expect(seen).toMatchObject({ vendor: null, component: null, vendors: { totalCount: 0 }, me: { mayEdit: false } });
    expect(JSON.stringify(seen)).not.toMatch(/x-h\.paper|x-h\.care/);
  });

  test('is no customer that the vendor behind it is told of', async () => {
    const keys = digList(await seenBy(VENDOR), 'real', 'customers', 'nodes').map((of) => dig(of, 'key'));
    expect(keys.sort()).toEqual(['x-h', 'x-n']);
  });

  test('is written by that institution alone, and by no reader of it', async () => {
    for (const viewer of [READER, NEIGHBOUR, VENDOR]) {
      for (const change of RECORD) expect(await codes(viewer, change), viewer.id).not.toEqual([]);
    }
  });

  test('stays a vendor, and another institution in the name space is not touched', async () => {
    const turned = put('parties', { id: 'x-h.paper', type: 'INSTITUTION', ...ja('紙の業者') });
    expect(await codes(EDITOR, turned)).toEqual(['FORBIDDEN']);
    expect(await codes(EDITOR, put('parties', { id: 'x-h.new', type: 'INSTITUTION', ...ja('新しい病院') }))).toEqual([
      'FORBIDDEN',
    ]);
    const branch = put('components', { id: 'x-h.more', owner: 'x-h.branch', kind: 'TERMINAL', ...ja('端末') });
    expect(await codes(EDITOR, branch)).toEqual(['FORBIDDEN']);
    expect(dig(await world.ask('{ me { mayEdit(party: "x-h.branch") } }', {}, EDITOR), 'data', 'me', 'mayEdit')).toBe(
      false,
    );
  });

  test('concludes no contract of its own and decides nothing', async () => {
    const contract = { customer: 'x-h.paper', supplier: 'x-v', covers: ['x-v.saas'], startsOn: '2026-12-01' };
    expect(await codes(EDITOR, put('contracts', { id: 'x-h.k', ...contract }))).toEqual(['FORBIDDEN']);
    const ours = { ...contract, customer: 'x-h', supplier: 'x-h.paper', covers: ['x-h.care'] };
    expect(await codes(EDITOR, put('contracts', { id: 'x-h.k', ...ours }))).toEqual([]);
  });
});

describe('services in a directory', () => {
  test('are found by the type of their owner', async () => {
    const query = `{ vendors: components(filter: { ownerType: VENDOR }, first: 100) { nodes { owner { type } } }
      institutions: components(filter: { ownerType: INSTITUTION }, first: 100) { nodes { owner { type } } } }`;
    const { data } = await world.ask(query);
    const types = (list: string) => new Set(digList(data, list, 'nodes').map((of) => dig(of, 'owner', 'type')));
    expect([types('vendors'), types('institutions')]).toEqual([new Set(['VENDOR']), new Set(['INSTITUTION'])]);
  });
});

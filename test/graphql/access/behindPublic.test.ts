import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../server/graphql/globalId.ts';
import { type Change, change } from '../../../server/model/change.ts';
import { readComponent, readContract } from '../../../server/model/snapshot/snapshot.ts';
import { PUBLIC_SHEET, publicRows } from '../../../server/usecases/access/publicSheets.ts';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { dig, digList } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { VIEWERS } from './viewers.ts';

/** A vendor's public service and its public API, on the hidden platform of another vendor. */
const put = (list: string, entity: object): Change => change.parse({ op: 'put', list, entity });
const named = (ja: string) => ({ name: { ja } });
const traits = [PUBLIC_SHEET];
const said = (requirement: string, stance: string, more: object = {}) => ({ requirement, stance, ...more });
const published = (component: string, ...lines: object[]) =>
  put('sheets', { component, version: '1', publishedOn: '2026-01-01', lines });

const WORLD = [
  put('parties', { id: 'maker', type: 'VENDOR', ...named('公開の業者') }),
  put('parties', { id: 'under', type: 'VENDOR', ...named('隠れた下請') }),
  put('components', { id: 'service', owner: 'maker', kind: 'SAAS', ...named('公開のサービス'), traits }),
  put('components', { id: 'api', owner: 'maker', kind: 'API', ...named('公開の窓口'), traits }),
  put('components', { id: 'platform', owner: 'under', kind: 'IAAS', ...named('隠れた基盤') }),
  put('links', { consumer: 'service', supplier: 'platform', kind: 'RUNS_ON' }),
  put('links', { consumer: 'api', supplier: 'service', kind: 'EXPOSED_BY' }),
  published('service', said('core:patch', 'SUPPLIER', { via: 'platform' })),
  published('platform', said('core:patch', 'CONSUMER', { note: { ja: '隠れた注記' }, evidence: ['proof'] })),
  put('evidence', { id: 'proof', title: { ja: '隠れた証拠' } }),
];
const HIDDEN = ['platform', '隠れた', '"under"'];

const SIMULATE = `query ($c: String!) { simulate(institution: "d-h1", changesJson: $c) { problems { code path }
  opened(first: 100) { nodes { consumer { ...c } supplier { ...c } component { ...c } path { components }
    explanation { sentence { ja } statements { component { key } note { ja } } } remedies { changesJson } } } } }
  fragment c on Component { key name { ja } owner { key name { ja } } sheets { nodes { state lines { note { ja } evidence { key title { ja } } } } }
    suppliers { nodes { supplier { key owner { key } } } } contracts { totalCount } }`;

const reader: Viewer = { id: 'r', role: 'INSTITUTION_READER', party: 'd-h1' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(WORLD);
});
afterAll(() => world.close());

async function simulate(...changes: readonly object[]) {
  const answer = await world.ask(SIMULATE, { c: JSON.stringify(changes) }, reader);
  expect(answer.errors).toBeUndefined();
  const text = JSON.stringify(digList(answer, 'data', 'simulate', 'opened', 'nodes'));
  return { text, problems: digList(answer, 'data', 'simulate', 'problems') };
}

const LINK = put('links', { consumer: 'd-s9', supplier: 'api', kind: 'CALLS' });

describe('behind what is public', () => {
  test('a simulation shows nothing: what is public cannot be named in one', async () => {
    const missing = { code: 'UNKNOWN_REFERENCE', path: 'changes[0].entity.supplier' };
    expect((await simulate(LINK)).problems).toEqual([missing]);
    const contract = { id: 'd-h1.k', customer: 'd-h1', supplier: 'maker', covers: ['api'], startsOn: '2026-01-01' };
    expect((await simulate(put('contracts', contract), LINK)).problems).toHaveLength(3);
  });

  test('a simulation cannot take over what is there, whether it is hidden, public or a supplier’s', async () => {
    const path = 'changes[0].entity.id';
    const mine = (id: string) => put('components', { id, owner: 'd-h1', kind: 'SAAS', ...named('自分の') });
    for (const id of ['platform', 'service', 'nothing']) {
      expect((await simulate(mine(id))).problems, id).toEqual([{ code: 'ID_OUTSIDE_NAME_SPACE', path }]);
    }
    expect((await simulate(mine('d-s1'))).problems).toEqual([{ code: 'DUPLICATE_ID', path }]);
    for (const id of ['under', 'absent party']) {
      const known = put('parties', { id, type: 'VENDOR', ...named('別の') });
      expect((await simulate(known)).problems, id).toEqual([{ code: 'ID_OUTSIDE_NAME_SPACE', path }]);
    }
  });

  test('a sheet of one’s own that relies on it, or names its evidence, does not learn its name', async () => {
    const on = (line: object) =>
      put('sheets', { component: 'd-s9', version: 'x', publishedOn: '2026-10-31', lines: [line] });
    const { text, problems } = await simulate(on(said('core:patch', 'SUPPLIER', { via: 'platform' })));
    expect(problems).toEqual([]);
    expect(text).toContain('d-s9');
    expect(text).not.toContain('隠れた');
    expect((await simulate(on(said('core:patch', 'SELF', { evidence: ['proof'] })))).problems).toEqual([
      { code: 'UNKNOWN_REFERENCE', path: 'changes[0].entity.lines[0].evidence[0]' },
    ]);
  });

  test('links are not shown, nor the component on which a line relies', async () => {
    const query = `{ component(id: "service") { suppliers { totalCount } consumers { totalCount }
      sheets { nodes { lines { stance viaKey via { key } } } } } }`;
    for (const viewer of [VIEWERS.public, VIEWERS.clinic]) {
      expect(dig((await world.ask(query, {}, viewer)).data, 'component')).toEqual({
        suppliers: { totalCount: 0 },
        consumers: { totalCount: 0 },
        sheets: { nodes: [{ lines: [{ stance: 'SUPPLIER', viaKey: null, via: null }] }] },
      });
    }
    const all = (await world.ask(query)).data;
    expect(dig(all, 'component', 'sheets', 'nodes', 0, 'lines', 0, 'viaKey')).toBe('platform');
    expect(dig(all, 'component', 'suppliers', 'totalCount')).toBe(1);
  });

  test('there is no history, neither of component and owner nor of sheets and links', async () => {
    const history = '{ history(first: 100) { nodes { changes { key } } } }';
    const ofWorld = (text: string) => ['"service"', '"api"', '"maker"', 'service'].filter((id) => text.includes(id));
    expect(ofWorld(JSON.stringify(await world.ask(history, {}, VIEWERS.public)))).toEqual([]);
    expect(ofWorld(JSON.stringify(await world.ask(history)))).not.toEqual([]);
    const one = 'query ($id: ID!) { history(entity: $id) { totalCount } }';
    const id = globalId('Component', 'service');
    expect((await world.ask(one, { id }, VIEWERS.clinic)).data).toEqual({ history: { totalCount: 0 } });
    expect((await world.ask(one, { id })).data).toEqual({ history: { totalCount: 1 } });
  });

  test('a component known from a contract is tried out without what stands behind it', async () => {
    const contract = { id: 'known', customer: 'd-h1', supplier: 'maker', covers: ['api'], startsOn: '2026-01-01' };
    await world.commit([put('contracts', contract)]);
    const { text, problems } = await simulate(LINK);
    expect(problems).toEqual([]);
    expect(text).toContain('公開の窓口');
    for (const hidden of HIDDEN) expect(text, hidden).not.toContain(hidden);
    await world.commit([{ op: 'remove', list: 'contracts', key: 'known' }]);
  });
});

describe('what was before a change', () => {
  const query = `query ($id: ID!) { history(entity: $id) { nodes { changes { change fields { path before after } } } } }`;

  test('of owner is not told to those who see what it is now', async () => {
    const snapshot = await world.store.snapshot({ kind: 'all' });
    const own = readComponent(snapshot, snapshot.components.rows.get('a-s4') ?? -1);
    await world.commit([put('components', { ...own, ...named('内密の名') })]);
    await world.commit([put('components', { ...own, owner: 'd-v1', traits })]);
    const ask = async (viewer: Viewer) =>
      (await world.ask(query, { id: globalId('Component', 'a-s4') }, viewer)).data?.['history'];
    expect(await ask(VIEWERS.public)).toEqual({ nodes: [] });
    const told = await ask(VIEWERS.otherVendor);
    expect(told).toMatchObject({ nodes: [{ changes: [{ change: 'ADDED' }] }] });
    expect(JSON.stringify(told)).not.toContain('内密の名');
    expect(JSON.stringify(await ask(VIEWERS.auditor))).toContain('内密の名');
  });

  test('of parties is not told to the new side of a contract', async () => {
    const snapshot = await world.store.snapshot({ kind: 'all' });
    const before = readContract(snapshot, snapshot.contracts.rows.get('d-k1') ?? -1);
    await world.commit([put('contracts', { ...before, customer: 'a-h' })]);
    const ask = async (viewer: Viewer) =>
      digList(
        await world.ask(query, { id: globalId('Contract', 'd-k1') }, viewer),
        ...['data', 'history', 'nodes', 0, 'changes'],
      );
    const told = await ask(VIEWERS.hospital);
    expect(told).toMatchObject([{ change: 'ADDED' }]);
    expect(JSON.stringify(told)).not.toContain('d-h1');
    expect(await ask(VIEWERS.otherVendor)).toMatchObject([{ change: 'CHANGED', fields: [{ before: '"d-h1"' }] }]);
  });
});

test('what is public is looked for again where the components are the same and their owners are not', async () => {
  const snapshot = await world.store.snapshot({ kind: 'all' });
  expect(publicRows(snapshot).components.size).toBeGreaterThan(0);
  const isInstitution = snapshot.parties.isInstitution.map(() => 1);
  const changed = { ...snapshot, parties: { ...snapshot.parties, isInstitution } };
  expect(publicRows(changed).components.size).toBe(0);
});

test('a vendor is not told by name which public component uses its own', async () => {
  const contract = { id: 'bought', customer: 'd-h1', supplier: 'maker', startsOn: '2026-01-01' };
  await world.commit([put('contracts', { ...contract, covers: ['api'] }), LINK]);
  const query = `{ vendor(id: "under") { duties { nodes { consumers customers { party { key } component { key } } } } } }`;
  const ask = async (viewer?: Viewer) => (await world.ask(query, {}, viewer)).data?.['vendor'];
  const told = (component: object | null) => ({
    duties: { nodes: [{ consumers: 1, customers: [{ party: { key: 'maker' }, component }] }] },
  });
  expect(await ask()).toEqual(told({ key: 'service' }));
  expect(await ask({ id: 'u', role: 'VENDOR_EDITOR', party: 'under' })).toEqual(told(null));
});

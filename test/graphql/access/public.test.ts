import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readComponent } from '../../../server/model/snapshot/snapshot.ts';
import { dig, digList } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { VIEWERS } from './viewers.ts';

/** A vendor's service in the chain of one hospital, made public; one of a hospital's own, that only says so. */
const SERVICE = 'a-v2-srv';
const OWN = 'a-s4';

let world: World;

async function mark(id: string): Promise<void> {
  const snapshot = await world.store.snapshot({ kind: 'all' });
  const entity = readComponent(snapshot, snapshot.components.rows.get(id) ?? -1);
  const traits = [...(entity.traits ?? []), 'public-sheet'];
  await world.commit([{ op: 'put', list: 'components', entity: { ...entity, traits } }]);
}

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const QUERY = `query ($id: ID!) { component(id: $id) { key owner { key name { ja } ... on Vendor { contracts { totalCount } } }
  sheets { nodes { state version lines { stance } } } consumers { totalCount } suppliers { totalCount } contracts { totalCount } } }`;

describe('the public', () => {
  test('sees nothing but catalogues while no vendor has made anything public', async () => {
    const answer = await world.ask(
      '{ components { totalCount } vendors { totalCount } institutions { totalCount } catalogues { totalCount } }',
      {},
      VIEWERS.public,
    );
    expect(answer.data).toMatchObject({
      components: { totalCount: 0 },
      vendors: { totalCount: 0 },
      institutions: { totalCount: 0 },
      catalogues: { totalCount: 2 },
    });
  });

  describe('where a vendor has made a sheet public', () => {
    beforeAll(async () => {
      await mark(SERVICE);
      await mark(OWN);
      const line = { requirement: 'core:patch', stance: 'SELF' };
      const input = { component: SERVICE, version: 'next', lines: [line] };
      const saved = await world.ask(
        'mutation ($input: SaveSheetDraftInput!) { saveSheetDraft(input: $input) { problems { code } } }',
        { input },
      );
      expect(digList(saved, 'data', 'saveSheetDraft', 'problems')).toEqual([]);
    });

    test.each(['public', 'clinic', 'otherVendor', 'stranger'] as const)(
      'the component, its owner’s name and its published sheets are seen by: %s',
      async (viewer) => {
        const { data } = await world.ask(QUERY, { id: SERVICE }, VIEWERS[viewer]);
        expect(dig(data, 'component', 'key')).toBe(SERVICE);
        expect(dig(data, 'component', 'owner', 'name', 'ja')).toBeTypeOf('string');
        const sheets = digList({ data }, 'data', 'component', 'sheets', 'nodes');
        expect(sheets.length).toBeGreaterThan(0);
        for (const sheet of sheets) expect(dig(sheet, 'state')).toBe('PUBLISHED');
        expect(dig(sheets[0], 'lines')).not.toEqual([]);
      },
    );

    test('nothing else is: neither who uses it nor on what it stands, nor contracts, nor an institution’s own', async () => {
      const { data } = await world.ask(QUERY, { id: SERVICE }, VIEWERS.public);
      for (const hidden of ['consumers', 'suppliers', 'contracts'])
        expect(dig(data, 'component', hidden, 'totalCount'), hidden).toBe(0);
      expect(dig(data, 'component', 'owner', 'contracts', 'totalCount')).toBe(0);
      expect((await world.ask(QUERY, { id: OWN }, VIEWERS.public)).data?.['component']).toBeNull();
      const lists =
        '{ components { nodes { key } } parties { nodes { type } } gaps { totalCount } search(text: "VPN") { nodes { kind } } }';
      expect((await world.ask(lists, {}, VIEWERS.public)).data).toMatchObject({
        components: { nodes: [{ key: SERVICE }] },
        parties: { nodes: [{ type: 'VENDOR' }] },
        gaps: { totalCount: 0 },
      });
    });

    test('no viewer who sees it only because it is public can link to it: it is missing, like what is hidden', async () => {
      const link = (supplier: string) => `mutation { applyChanges(input: { dryRun: true, changes: [
        { putLink: { consumer: "d-s9", supplier: "${supplier}", kind: OPERATED_BY } } ] }) { problems { code path } } }`;
      for (const supplier of [SERVICE, OWN, 'nothing']) {
        const answer = await world.ask(link(supplier), {}, VIEWERS.clinic);
        const missing = { code: 'UNKNOWN_REFERENCE', path: 'changes[0].entity.supplier' };
        expect(digList(answer, 'data', 'applyChanges', 'problems'), supplier).toEqual([missing]);
      }
    });

    test('a contract about it with its vendor takes more than one’s own word, and so does consent to a subcontractor', async () => {
      const snapshot = await world.store.snapshot({ kind: 'all' });
      const owner = readComponent(snapshot, snapshot.components.rows.get(SERVICE) ?? -1).owner;
      const contract = { id: 'd-h1.k', customer: 'd-h1', startsOn: '2026-01-01' };
      const told = async (more: object) => {
        const changesJson = JSON.stringify([{ op: 'put', list: 'contracts', entity: { ...contract, ...more } }]);
        const query =
          'mutation ($c: String!) { applyChanges(input: { dryRun: true, changesJson: $c }) { problems { path } } }';
        return digList(await world.ask(query, { c: changesJson }, VIEWERS.clinic), 'data', 'applyChanges', 'problems');
      };
      expect(await told({ supplier: owner, covers: [SERVICE] })).toEqual([
        { path: 'changes[0].entity.supplier' },
        { path: 'changes[0].entity.covers[0]' },
      ]);
      const consented = { policy: 'CONSENT', consented: [owner] };
      expect(await told({ supplier: 'd-v1', covers: ['d-s1'], subcontracting: consented })).toEqual([
        { path: 'changes[0].entity.subcontracting.consented[0]' },
      ]);
      expect(await told({ supplier: 'd-v1', covers: ['d-s1'] })).toEqual([]);
    });
  });
});

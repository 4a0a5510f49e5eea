import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { dig, digList, digText } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';

/** A hospital and vendors of their own beside the demo's, whose hospital and vendors the viewers know nothing of. */
const READER: Viewer = { id: 'r', role: 'INSTITUTION_READER', party: 'x-h' };
const EDITOR: Viewer = { id: 'e', role: 'INSTITUTION_EDITOR', party: 'x-h' };
const VENDOR: Viewer = { id: 'v', role: 'VENDOR_EDITOR', party: 'x-v' };
const STRANGER: Viewer = { id: 's', role: 'VENDOR_EDITOR', party: 'x-w' };

const ja = (text: string) => ({ name: { ja: text } });

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(
    puts({
      parties: [
        { id: 'x-h', type: 'INSTITUTION', ...ja('別の病院'), adopts: ['core'] },
        { id: 'x-v', type: 'VENDOR', ...ja('別の業者') },
        { id: 'x-w', type: 'VENDOR', ...ja('無関係の業者') },
        { id: 'x-z', type: 'VENDOR', ...ja('再販の業者') },
      ],
      components: [
        { id: 'x-h.pc', owner: 'x-h', kind: 'TERMINAL', ...ja('端末') },
        { id: 'x-v.care', owner: 'x-v', kind: 'OPERATION', ...ja('保守') },
        { id: 'x-v.sold', owner: 'x-v', kind: 'OPERATION', ...ja('再販される保守') },
        { id: 'x-w.iaas', owner: 'x-w', kind: 'IAAS', ...ja('基盤') },
        { id: 'x-w.saas', owner: 'x-w', kind: 'SAAS', ...ja('サービス') },
      ],
      links: [{ consumer: 'x-h.pc', supplier: 'x-v.care', kind: 'OPERATED_BY' }],
      sheets: [
        { component: 'x-v.care', version: 'plan', lines: [{ requirement: 'core:patch', stance: 'SELF' }] },
        { component: 'x-v.care', version: '1', publishedOn: '2026-01-01', lines: [] },
      ],
      contracts: [
        { id: 'x-k', customer: 'x-h', supplier: 'x-v', covers: ['x-v.care'], startsOn: '2026-01-01' },
        { id: 'a-h.k', customer: 'a-h', supplier: 'x-z', covers: ['x-v.sold'], startsOn: '2026-01-01' },
      ],
    }),
  );
});
afterAll(() => world.close());

const SIMULATE = `query ($c: String!) { simulate(institution: "x-h", changesJson: $c) {
  problems { code path message { ja en } } before { total } after { total } closed { totalCount } opened { totalCount } } }`;
const APPLY = `mutation ($c: String!) { applyChanges(input: { changesJson: $c, dryRun: true }) {
  revision problems { code path message { ja en } } changes { key } } }`;
const IMPORT = `mutation ($content: String!) {
  importModel(input: { files: [{ name: "k.json", content: $content }], dryRun: true }) { problems { code path } } }`;

const put = (list: string, entity: object) => ({ op: 'put', list, entity });
const remove = (list: string, key: string) => ({ op: 'remove', list, key });
const simulate = (...changes: object[]) => world.ask(SIMULATE, { c: JSON.stringify(changes) }, READER);
const apply = (viewer: Viewer, ...changes: object[]) => world.ask(APPLY, { c: JSON.stringify(changes) }, viewer);
const asText = (answer: unknown, ...ids: readonly string[]) =>
  ids.reduce((text, id) => text.replaceAll(JSON.stringify(id).slice(1, -1), 'ID'), JSON.stringify(answer));

describe('a reader who removes in a simulation', () => {
  test('what is hidden is told what is told of what is not there', async () => {
    const pairs: [string, string, string][] = [
      ['parties', 'a-v1', 'nobody'],
      ['components', 'a-v1-vpn', 'nothing'],
      ['contracts', 'a-k4', 'nothing'],
      ['contracts', 'a-h.k', 'nothing'],
      ['links', '["a-s4","a-v1-vpn","OPERATED_BY"]', '["p","q","OPERATED_BY"]'],
      ['sheets', '["x-v.care","plan","draft"]', '["x-v.care","none","draft"]'],
    ];
    for (const [list, hidden, absent] of pairs) {
      const [told, right] = [await simulate(remove(list, hidden)), await simulate(remove(list, absent))];
      expect(dig(told, 'data', 'simulate', 'problems', 0, 'code'), list).toBe('NOTHING_TO_REMOVE');
      const inside = (text: string) => JSON.stringify(text).slice(1, -1);
      expect(asText(told, inside(hidden), hidden), list).toBe(asText(right, inside(absent), absent));
    }
  });

  test('a catalogue is told of its own hospital and of no other', async () => {
    const answer = await simulate(remove('catalogues', 'core'));
    const paths = digList(answer, 'data', 'simulate', 'problems').map((problem) => digText(problem, 'path'));
    expect(
      paths.filter((path) => !path.startsWith('parties(x-h)') && !path.startsWith('sheets(["x-v.care","1"')),
    ).toEqual([]);
    expect(paths).toContain('parties(x-h).adopts[0]');
  });
});

describe('who relies on a component in a simulation', () => {
  test('that is hidden reads what is read of one that is not there', async () => {
    const query = `query ($c: String!) { simulate(institution: "x-h", changesJson: $c) { problems { code }
      opened { nodes { rule explanation { sentence { ja en } remedy { ja en } } } } } }`;
    const on = (via: string) => ({
      component: 'x-h.pc',
      version: 'n',
      publishedOn: '2026-10-20',
      lines: [{ requirement: 'core:patch', stance: 'SUPPLIER', via }],
    });
    const read = async (via: string) => world.ask(query, { c: JSON.stringify([put('sheets', on(via))]) }, EDITOR);
    const [hidden, absent] = [await read('a-v1-vpn'), await read('nothing')];
    expect(JSON.stringify(absent)).toContain('nothing');
    expect(asText(hidden, 'a-v1-vpn')).toBe(asText(absent, 'nothing'));
  });
});

describe('an editor who changes', () => {
  test('a catalogue is refused before anything is looked at', async () => {
    for (const id of ['core', 'nothing']) {
      const answer = await apply(EDITOR, remove('catalogues', id));
      expect(answer.errors?.[0]?.message, id).toBe(`You may not change this: catalogues ${id}`);
    }
  });

  test('what belongs to others and is hidden finds nothing', async () => {
    for (const [list, key] of [
      ['contracts', 'x-k'],
      ['parties', 'x-h'],
      ['components', 'x-h.pc'],
    ] as const) {
      const [told, right] = [await apply(STRANGER, remove(list, key)), await apply(STRANGER, remove(list, 'nothing'))];
      expect(asText(told, key), list).toBe(asText(right, 'nothing'));
    }
  });

  test('the id of something new, is told one thing whoever has the id', async () => {
    const contract = (id: string) =>
      put('contracts', { id, customer: 'x-w', supplier: 'x-v', covers: ['x-w.iaas'], startsOn: '2026-01-01' });
    const [taken, free] = [await apply(STRANGER, contract('x-k')), await apply(STRANGER, contract('free'))];
    expect(dig(taken, 'data', 'applyChanges', 'problems', 0, 'code')).toBe('ID_OUTSIDE_NAME_SPACE');
    expect(taken).toEqual(free);
    const evidence = (id: string) => put('evidence', { id, title: { ja: '証明書' } });
    expect(await apply(STRANGER, evidence('a-iso'))).toEqual(await apply(STRANGER, evidence('free')));
  });

  test('its own component, on which hidden ones hang, is told that and no more', async () => {
    const { data } = await apply(VENDOR, remove('components', 'x-v.sold'));
    expect(dig(data, 'applyChanges', 'problems')).toMatchObject([{ code: 'OTHERS_DEPEND', path: 'changes' }]);
    expect(JSON.stringify(data)).not.toMatch(/a-h|x-z/);
    const kind = put('components', { id: 'x-v.care', owner: 'x-v', kind: 'SAAS', ...ja('保守') });
    const told = await apply(VENDOR, kind);
    expect(dig(told, 'data', 'applyChanges', 'problems')).toMatchObject([{ code: 'OTHERS_DEPEND' }]);
  });

  test('a draft that is hidden cannot be annexed, like one that is not there', async () => {
    const query = `mutation ($v: String!) { annexSheet(input: { contract: "x-k", component: "x-v.care", sheetVersion: $v }) {
      problems { code path message { en } } } }`;
    const [hidden, absent] = [
      await world.ask(query, { v: 'plan' }, EDITOR),
      await world.ask(query, { v: 'none' }, EDITOR),
    ];
    expect(dig(hidden, 'data', 'annexSheet', 'problems', 0, 'code')).toBe('UNKNOWN_REFERENCE');
    expect(asText(hidden, 'plan')).toBe(asText(absent, 'none'));
  });
});

describe('an import', () => {
  test('of an exact copy of what is hidden is answered like one that differs', async () => {
    const copy = { id: 'x-k', customer: 'x-h', supplier: 'x-v', covers: ['x-v.care'], startsOn: '2026-01-01' };
    const told = (contract: object) =>
      world.ask(IMPORT, { content: JSON.stringify({ format: 'bunkai-model/1', contracts: [contract] }) }, STRANGER);
    expect(await told(copy)).toEqual(await told({ ...copy, startsOn: '2026-01-02' }));
  });
});

describe('an id that is left out', () => {
  const SIGN = `mutation ($c: ContractInput!) { signContract(input: { contract: $c }) { contract { key } problems { code } } }`;

  test('is made in the name space of whoever makes the thing', async () => {
    const contract = { customer: 'x-h', supplier: 'x-v', covers: ['x-v.care'], startsOn: '2027-01-01' };
    const signed = await world.ask(SIGN, { c: contract }, EDITOR);
    expect(digText(signed, 'data', 'signContract', 'contract', 'key')).toMatch(/^x-h\.[0-9a-f]{16}$/);
    const component = put('components', { owner: 'x-h', kind: 'NETWORK', ...ja('院内網') });
    const { data } = await apply(EDITOR, component, put('evidence', { title: { ja: '証明書' } }));
    expect(digList(data, 'applyChanges', 'changes').map((c) => digText(c, 'key'))).toEqual([
      expect.stringMatching(/^x-h\.[0-9a-f]{16}$/),
      expect.stringMatching(/^x-h\.[0-9a-f]{16}$/),
    ]);
  });

  test('by an administrator is made in that of the owner', async () => {
    const input = { changes: [{ putComponent: { owner: 'x-w', kind: 'NETWORK', name: { ja: '網' } } }], dryRun: true };
    const query = 'mutation ($i: ApplyChangesInput!) { applyChanges(input: $i) { changes { key } problems { code } } }';
    const answer = await world.ask(query, { i: input });
    expect(digText(answer, 'data', 'applyChanges', 'changes', 0, 'key')).toMatch(/^x-w\.[0-9a-f]{16}$/);
  });

  test('is how remedies hand out new contracts to those who do not see everything', async () => {
    const query = `query ($i: ID!) { institution(id: $i) { gaps(first: 100) { nodes { remedies { changesJson } } } } }`;
    const viewer: Viewer = { id: 'h', role: 'INSTITUTION_EDITOR', party: 'a-h' };
    const drafts = digList(await world.ask(query, { i: 'a-h' }, viewer), 'data', 'institution', 'gaps', 'nodes')
      .flatMap((gap) => digList(gap, 'remedies'))
      .map((remedy): object[] => JSON.parse(digText(remedy, 'changesJson')))
      .flatMap((changes) => (changes.length === 1 ? changes : []))
      .filter((change) => dig(change, 'list') === 'contracts' && dig(change, 'entity', 'id') === undefined)
      .filter((change) => dig(change, 'entity', 'customer') === 'a-h');
    expect(drafts.length).toBeGreaterThan(0);
    const { data } = await apply(viewer, ...drafts.slice(0, 1));
    expect(dig(data, 'applyChanges', 'problems')).toEqual([]);
  });
});

describe('evidence in the name space of a party', () => {
  test('is seen, named and changed by it before any sheet names it, and by no other party', async () => {
    const add = put('evidence', { id: 'x-v.iso', title: { ja: '認証' } });
    const query = 'mutation ($c: String!) { applyChanges(input: { changesJson: $c }) { problems { code } } }';
    const { data } = await world.ask(query, { c: JSON.stringify([add]) }, VENDOR);
    expect(dig(data, 'applyChanges', 'problems')).toEqual([]);
    const later = put('evidence', { id: 'x-v.iso', title: { ja: '認証' }, validUntil: '2030-01-01' });
    expect(dig((await apply(VENDOR, later)).data, 'applyChanges', 'problems')).toEqual([]);
    expect(dig(await apply(STRANGER, later), 'data', 'applyChanges', 'problems', 0, 'code')).toBe(
      'ID_OUTSIDE_NAME_SPACE',
    );
    const seen = async (viewer: Viewer) =>
      dig(await world.ask('{ evidence(id: "x-v.iso") { key } }', {}, viewer), 'data', 'evidence');
    expect(await seen(VENDOR)).toEqual({ key: 'x-v.iso' });
    expect(await seen(EDITOR)).toBeNull();
  });
});

describe('history', () => {
  test('shows no id that the fields hide: neither a reliance nor what a contract names', async () => {
    await world.commit(
      puts({
        links: [
          { consumer: 'x-v.care', supplier: 'x-w.saas', kind: 'RUNS_ON' },
          { consumer: 'x-w.saas', supplier: 'x-w.iaas', kind: 'RUNS_ON' },
        ],
        sheets: [
          {
            component: 'x-w.saas',
            version: '1',
            publishedOn: '2026-02-01',
            lines: [{ requirement: 'core:patch', stance: 'SUPPLIER', via: 'x-w.iaas' }],
          },
        ],
      }),
    );
    const query = '{ history(first: 100) { nodes { changes { key fields { path before after } } } } }';
    const told = JSON.stringify((await world.ask(query, {}, VENDOR)).data);
    expect(told).toContain('x-w.saas');
    expect(told).not.toContain('x-w.iaas');
    const all = JSON.stringify((await world.ask(query)).data);
    expect(all).toContain('x-w.iaas');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../server/usecases/access/viewer.ts';
import { puts } from '../../store/support/models.ts';
import { dig, digList, digText } from '../../support/api/dig.ts';
import { openWorld, type World } from '../../support/api/world.ts';

const ROOT: Viewer = { id: 'root', role: 'ADMINISTRATOR' };
const HOSPITAL: Viewer = { id: 'h', role: 'INSTITUTION_EDITOR', party: 'm-h' };
const VENDOR: Viewer = { id: 'v', role: 'VENDOR_EDITOR', party: 'm-v' };

const ja = (text: string) => ({ name: { ja: text } });
const line = (requirement: string, rest: { stance: 'SELF' | 'SUPPLIER' | 'CONSUMER'; via?: string }) => ({
  requirement: `m:${requirement}`,
  ...rest,
});

/** A hospital that recorded a vendor and its maintenance from paper, and the vendor that has registered itself since. */
const MODEL = puts({
  catalogues: [
    {
      id: 'm',
      publishedOn: '2026-01-01',
      requirements: ['patch', 'logs'].map((id) => ({
        id,
        title: { ja: id },
        layers: ['platform' as const],
        phases: ['normal' as const],
      })),
    },
  ],
  parties: [
    { id: 'm-h', type: 'INSTITUTION', ...ja('病院'), adopts: ['m'] },
    {
      id: 'm-h.paper',
      type: 'VENDOR',
      ...ja('里山'),
      kana: 'サトヤマ',
      contacts: [{ purpose: 'incident', phone: '03' }],
    },
    { id: 'm-v', type: 'VENDOR', ...ja('里山システム株式会社') },
  ],
  components: [
    { id: 'm-h.ehr', owner: 'm-h', kind: 'ON_PREMISES', ...ja('電子カルテ') },
    { id: 'm-h.care', owner: 'm-h.paper', kind: 'OPERATION', ...ja('保守（紙）') },
    { id: 'm-v.care', owner: 'm-v', kind: 'OPERATION', ...ja('保守') },
  ],
  links: [{ consumer: 'm-h.ehr', supplier: 'm-h.care', kind: 'OPERATED_BY' }],
  sheets: [
    {
      component: 'm-h.ehr',
      version: '1',
      publishedOn: '2026-10-01',
      lines: [line('patch', { stance: 'SUPPLIER', via: 'm-h.care' })],
    },
    { component: 'm-h.care', version: '1', publishedOn: '2026-10-01', lines: [line('patch', { stance: 'CONSUMER' })] },
    {
      component: 'm-v.care',
      version: '1',
      publishedOn: '2026-10-15',
      lines: [line('logs', { stance: 'SELF' }), line('patch', { stance: 'CONSUMER' })],
    },
  ],
  contracts: [
    {
      ...{ id: 'm-h.k', customer: 'm-h', supplier: 'm-h.paper', covers: ['m-h.care'], startsOn: '2026-04-01' },
      annexes: [{ component: 'm-h.care', sheetVersion: '1' }],
      subcontracting: { policy: 'CONSENT', consented: ['m-h.paper', 'm-v'] },
    },
  ],
  findings: [
    { id: 'm-h.f', component: 'm-h.care', title: { ja: '弱点' }, foundOn: '2026-10-02', assignee: 'm-h.paper' },
  ],
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.commit(MODEL);
});
afterAll(() => world.close());

const merge = async (
  what: 'mergeParties' | 'mergeComponents',
  from: string,
  into: string,
  more = '',
  viewer = ROOT,
) => {
  const query = `mutation { ${what}(input: { from: "${from}", into: "${into}" ${more} }) {
    revision problems { code path } changes(first: 100) { entity key change } } }`;
  const answer = await world.ask(query, {}, viewer);
  return dig(answer, 'errors') === undefined ? dig(answer, 'data', what) : 'refused';
};

const STATE = `{ vendor(id: "m-v") { kana contacts { phone } components { nodes { key sheets { nodes { version state lines { requirementKey stance } } } } } contracts { nodes { key } } }
  paper: vendor(id: "m-h.paper") { key } care: component(id: "m-h.care") { key }
  contract(id: "m-h.k") { supplier { key } covers { key } annexes { component { key } sheetVersion } subcontracting { consented { key } } }
  ehr: component(id: "m-h.ehr") { suppliers { nodes { supplier { key } } } sheets { nodes { version state lines { viaKey } } } }
  finding(id: "m-h.f") { component { key } assignee { key } }
  institution(id: "m-h") { gaps { nodes { key rule state } } decisions { nodes { gapKey state } } } }`;
async function state(): Promise<unknown> {
  const { data, errors } = await world.ask(STATE, {}, ROOT);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

describe('merging what was recorded from paper into what the vendor says itself', () => {
  test('is for administrators, and is refused where it would say something else', async () => {
    for (const viewer of [HOSPITAL, VENDOR]) {
      expect(await merge('mergeParties', 'm-h.paper', 'm-v', '', viewer)).toBe('refused');
      expect(await merge('mergeComponents', 'm-h.care', 'm-v.care', '', viewer)).toBe('refused');
    }
    const code = async (...of: Parameters<typeof merge>) => dig(await merge(...of), 'problems', 0, 'code');
    expect(await code('mergeParties', 'm-v', 'm-v')).toBe('CANNOT_MERGE');
    expect(await code('mergeParties', 'm-v', 'm-h')).toBe('CANNOT_MERGE');
    expect(await code('mergeParties', 'none', 'm-v')).toBe('NOT_FOUND');
    // The owners are merged first.
    expect(await code('mergeComponents', 'm-h.care', 'm-v.care')).toBe('CANNOT_MERGE');
  });

  test('says in a dry run what would move, and writes nothing', async () => {
    const before = await state();
    const planned = await merge('mergeParties', 'm-h.paper', 'm-v', ', dryRun: true');
    expect(planned).toMatchObject({ revision: null, problems: [] });
    const moves = digList(planned, 'changes').map(
      (one) => `${digText(one, 'change')} ${digText(one, 'entity')} ${digText(one, 'key')}`,
    );
    expect(moves.sort()).toEqual([
      'CHANGED COMPONENT m-h.care',
      'CHANGED CONTRACT m-h.k',
      'CHANGED FINDING m-h.f',
      'CHANGED PARTY m-v',
      'REMOVED PARTY m-h.paper',
    ]);
    expect(await state()).toEqual(before);
  });

  test('moves a vendor with all that names it, and keeps what only its record said', async () => {
    const head = await world.store.head();
    expect(await merge('mergeParties', 'm-h.paper', 'm-v')).toMatchObject({ problems: [], revision: head + 1 });
    expect(await state()).toMatchObject({
      paper: null,
      vendor: { kana: 'サトヤマ', contacts: [{ phone: '03' }], contracts: { nodes: [{ key: 'm-h.k' }] } },
      contract: { supplier: { key: 'm-v' }, subcontracting: { consented: [{ key: 'm-v' }] } },
      finding: { assignee: { key: 'm-v' } },
    });
  });

  test('moves a service: links, the suppliers that sheets name, annexes, findings, decisions; the vendor’s own word stands', async () => {
    const keysBefore = digList(await state(), 'institution', 'gaps', 'nodes').map((gap) => digText(gap, 'key'));
    for (const key of keysBefore) {
      const decide = `mutation { decideOnGap(input: { institution: "m-h", gap: "${key}", state: IN_TALKS, reason: "協議", by: "課長" }) { problems { code } } }`;
      expect(dig(await world.ask(decide, {}, ROOT), 'data', 'decideOnGap', 'problems')).toEqual([]);
    }
    const head = await world.store.head();
    expect(await merge('mergeComponents', 'm-h.care', 'm-v.care')).toMatchObject({ problems: [], revision: head + 1 });
    const after = await state();
    expect(after).toMatchObject({
      care: null,
      contract: { covers: [{ key: 'm-v.care' }], annexes: [{ component: { key: 'm-v.care' }, sheetVersion: '1-2' }] },
      ehr: {
        suppliers: { nodes: [{ supplier: { key: 'm-v.care' } }] },
        sheets: { nodes: [{ version: '1', state: 'PUBLISHED', lines: [{ viaKey: 'm-v.care' }] }] },
      },
      finding: { component: { key: 'm-v.care' } },
      vendor: {
        components: {
          nodes: [
            {
              key: 'm-v.care',
              sheets: {
                nodes: [
                  { version: '1-2', state: 'DRAFT', lines: [{ requirementKey: 'm:patch', stance: 'CONSUMER' }] },
                  { version: '1', state: 'PUBLISHED', lines: [{ requirementKey: 'm:logs', stance: 'SELF' }, {}] },
                ],
              },
            },
          ],
        },
      },
    });
    const inTalks = digList(after, 'institution', 'gaps', 'nodes').filter((gap) => dig(gap, 'state') === 'IN_TALKS');
    // Gaps at what was renamed have other ids now, and what was decided about them has followed.
    expect(inTalks.filter((gap) => !keysBefore.includes(digText(gap, 'key'))).length).toBeGreaterThan(0);
    expect(digList(after, 'institution', 'decisions', 'nodes')).toHaveLength(keysBefore.length);
    const history = '{ history(first: 1) { nodes { revision by changes { entity key change } } } }';
    const { data } = await world.ask(history, {}, ROOT);
    expect(dig(data, 'history', 'nodes', 0, 'revision')).toBe(head + 1);
  });

  test('lets no one else write the suppliers of a published sheet again', async () => {
    const sheet = {
      component: 'm-h.ehr',
      version: '1',
      publishedOn: '2026-10-01',
      lines: [line('patch', { stance: 'SUPPLIER', via: 'm-h.other' })],
    };
    const changes = [
      { op: 'put', list: 'components', entity: { id: 'm-h.other', owner: 'm-h', kind: 'TERMINAL', ...ja('端末') } },
      { op: 'put', list: 'sheets', entity: sheet },
    ];
    const query = 'mutation ($c: String!) { applyChanges(input: { changesJson: $c }) { problems { code } } }';
    for (const viewer of [HOSPITAL, ROOT]) {
      const { data } = await world.ask(query, { c: JSON.stringify(changes) }, viewer);
      expect(digList(data, 'applyChanges', 'problems'), viewer.id).not.toEqual([]);
    }
  });
});

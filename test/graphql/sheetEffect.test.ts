import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../server/usecases/access/viewer.ts';
import { puts } from '../store/support/models.ts';
import { dig, digList } from '../support/api/dig.ts';
import { openWorld, type World } from '../support/api/world.ts';

/** A vendor whose service three parties use: one has taken its duty on, one has not, and one is only a record from paper. */
const VENDOR: Viewer = { id: 'v', role: 'VENDOR_EDITOR', party: 'y-v' };
const RIVAL: Viewer = { id: 'w', role: 'VENDOR_EDITOR', party: 'y-w' };
const CUSTOMER: Viewer = { id: 'a', role: 'INSTITUTION_EDITOR', party: 'y-a' };
const ADMINISTRATOR: Viewer = { id: 'x', role: 'ADMINISTRATOR' };

const ja = (text: string) => ({ name: { ja: text } });
const line = (requirement: string, stance: 'SELF' | 'SHARED' | 'CONSUMER', duty?: string) => ({
  requirement: `y:${requirement}`,
  stance,
  ...(duty === undefined ? {} : { duties: [{ id: `y-v.${requirement}`, text: { ja: duty } }] }),
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const requirement = (id: string) => ({
    id,
    title: { ja: id },
    layers: ['application' as const],
    phases: ['normal' as const],
  });
  await world.commit(
    puts({
      catalogues: [{ id: 'y', publishedOn: '2026-01-01', requirements: ['log', 'patch', 'key'].map(requirement) }],
      parties: [
        { id: 'y-a', type: 'INSTITUTION', ...ja('引き受けた病院'), adopts: ['y'] },
        { id: 'y-b', type: 'INSTITUTION', ...ja('まだの病院'), adopts: ['y'] },
        { id: 'y-a.paper', type: 'VENDOR', ...ja('紙の業者') },
        { id: 'y-v', type: 'VENDOR', ...ja('提供する業者') },
        { id: 'y-w', type: 'VENDOR', ...ja('別の業者') },
      ],
      components: [
        { id: 'y-v.saas', owner: 'y-v', kind: 'SAAS', ...ja('記録サービス') },
        { id: 'y-a.secret', owner: 'y-a', kind: 'USAGE', ...ja('隠れた利用') },
        { id: 'y-b.secret', owner: 'y-b', kind: 'USAGE', ...ja('隠れた利用') },
        { id: 'y-a.resold', owner: 'y-a.paper', kind: 'SAAS', ...ja('紙のサービス') },
      ],
      links: [
        { consumer: 'y-a.secret', supplier: 'y-v.saas', kind: 'USES' },
        { consumer: 'y-b.secret', supplier: 'y-v.saas', kind: 'USES' },
        { consumer: 'y-a.resold', supplier: 'y-v.saas', kind: 'RUNS_ON' },
      ],
      sheets: [
        {
          component: 'y-v.saas',
          version: '1',
          publishedOn: '2026-10-01',
          lines: [line('log', 'CONSUMER', '記録を見る')],
        },
        {
          component: 'y-a.secret',
          version: '1',
          publishedOn: '2026-10-01',
          lines: [line('log', 'SELF'), line('patch', 'SELF')],
        },
      ],
      contracts: [
        {
          ...{ id: 'y-a.k', customer: 'y-a', supplier: 'y-v', covers: ['y-v.saas'], startsOn: '2026-01-01' },
          annexes: [{ component: 'y-v.saas', sheetVersion: '1' }],
        },
      ],
    }),
  );
});
afterAll(() => world.close());

const TRY = `query ($lines: [LineInput!]!, $asOf: Date, $version: String!) {
  sheetEffect(component: "y-v.saas", version: $version, lines: $lines, asOf: $asOf) {
    asOf uses looked problems { code path }
    customers { party { key } annexed closed opened { requirementKey standing sentence { ja en } } } } }`;
const tried = async (viewer: Viewer, lines: object[], asOf = '2026-11-02', version = '2') =>
  dig(await world.ask(TRY, { lines, asOf, version }, viewer), 'data', 'sheetEffect');
const MORE = [line('log', 'SELF'), line('patch', 'SHARED', '更新を適用する')];

describe('a version of a sheet before it is published', () => {
  test('tells whom it leaves with a duty, in the words that they will read, and for whom one is settled', async () => {
    const effect = await tried(VENDOR, MORE);
    expect(effect).toMatchObject({ asOf: '2026-11-02', uses: 2, looked: 2, problems: [] });
    const [first, second] = digList(effect, 'customers');
    expect(first).toEqual({
      party: { key: 'y-b' },
      annexed: [],
      closed: 1,
      opened: [
        {
          requirementKey: 'y:patch',
          standing: 'OPEN',
          sentence: {
            ja: '記録サービスの「更新を適用する」を、提供する業者は利用者の作業としていますが、まだの病院はまだ引き受けていません。',
            en: '提供する業者 leaves “更新を適用する” of 記録サービス to its customer, but まだの病院 has not taken it on.',
          },
        },
      ],
    });
    expect(second).toEqual({ party: { key: 'y-a' }, annexed: ['1'], closed: 0, opened: [] });
  });

  test('tells nothing of how customers are set up, and not of what one of them has recorded from paper', async () => {
    const effect = JSON.stringify(await tried(VENDOR, MORE));
    expect(effect).not.toMatch(/secret|隠れた|paper|紙の/);
    expect(dig(await tried(ADMINISTRATOR, MORE), 'uses')).toBe(3);
  });

  test('says what publishing makes of it: the same as the duties of the vendor afterwards', async () => {
    const opened = digList(await tried(VENDOR, MORE), 'customers').flatMap((of) =>
      digList(of, 'opened').map(() => dig(of, 'party', 'key')),
    );
    await world.commit(
      puts({ sheets: [{ component: 'y-v.saas', version: '2', publishedOn: '2026-11-02', lines: MORE }] }),
    );
    const query = `{ vendor(id: "y-v") { duties(asOf: "2026-11-02") { nodes { customers { party { key } standing } } } } }`;
    const { data } = await world.ask(query, {}, VENDOR);
    const left = digList(data, 'vendor', 'duties', 'nodes').flatMap((duty) => digList(duty, 'customers'));
    expect(left.filter((of) => dig(of, 'standing') === 'OPEN').map((of) => dig(of, 'party', 'key'))).toEqual(opened);
    const again = await tried(VENDOR, MORE, '2026-11-03', '3');
    expect(again).toMatchObject({ problems: [], looked: 2 });
    expect(digList(again, 'customers').flatMap((of) => digList(of, 'opened'))).toEqual([]);
  });

  test('is refused as publishing it would be, with nothing told', async () => {
    const effect = await tried(VENDOR, MORE, '2026-09-30', '3');
    expect(effect).toMatchObject({ problems: [{ code: 'BEFORE_NEWEST_SHEET' }], customers: [], uses: 0 });
    const strange = [{ requirement: 'y:log', stance: 'SELF', duties: [{ id: 'x' }] }];
    expect(digList(await tried(VENDOR, strange), 'problems')).not.toEqual([]);
  });

  test.each([
    ['a customer', CUSTOMER],
    ['another vendor', RIVAL],
    ['a reader of everything', { id: 'u', role: 'AUDITOR' } satisfies Viewer],
  ])('is not for %s', async (_, viewer) => {
    expect(await tried(viewer, MORE)).toBeNull();
  });
});

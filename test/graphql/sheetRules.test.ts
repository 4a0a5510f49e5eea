import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../server/usecases/access/viewer.ts';
import { puts } from '../store/support/models.ts';
import { dig, digList } from '../support/api/dig.ts';
import { DEMO_DAY, openWorld, type World } from '../support/api/world.ts';

const VENDOR: Viewer = { id: 'v2', role: 'VENDOR_EDITOR', party: 'a-v2' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const save = (component: string, version: string, viewer: Viewer) =>
  world.ask(
    'mutation ($c: ID!, $v: String!) { a: saveSheetDraft(input: { component: $c, version: $v, lines: [] }) { sheet { state } problems { code path } } }',
    { c: component, v: version },
    viewer,
  );

const publish = (version: string, publishedOn: string, viewer: Viewer) =>
  world.ask(
    'mutation ($v: String!, $on: Date!) { a: publishSheet(input: { component: "a-v2-app", version: $v, publishedOn: $on }) { sheet { state } problems { code path } } }',
    { v: version, on: publishedOn },
    viewer,
  );

const bulk = (sheet: object, viewer: Viewer) =>
  world.ask(
    'mutation ($c: String!) { a: applyChanges(input: { changesJson: $c, dryRun: true }) { problems { code path } } }',
    { c: JSON.stringify([{ op: 'put', list: 'sheets', entity: { component: 'a-v2-app', lines: [], ...sheet } }]) },
    viewer,
  );

const problems = (answer: unknown) => digList(answer, 'data', 'a', 'problems');

describe('a draft', () => {
  test('cannot have the version of a published sheet, whoever saves it', async () => {
    for (const viewer of [VENDOR, LOCAL_ADMINISTRATOR]) {
      const answer = await save('a-v2-app', '1', viewer);
      expect(problems(answer)).toEqual([{ code: 'VERSION_IS_PUBLISHED', path: 'version' }]);
      expect(dig(answer, 'data', 'a', 'sheet')).toBeNull();
    }
  });

  test('cannot in a list of changes either', async () => {
    expect(problems(await bulk({ version: '1' }, VENDOR))).toEqual([
      { code: 'VERSION_IS_PUBLISHED', path: 'changes[0].entity.version' },
    ]);
  });

  test('of another party is refused alike, whatever its version', async () => {
    const answer = await save('a-v3-mnt', '1', VENDOR);
    expect(answer).toEqual(await save('a-v3-mnt', 'never', VENDOR));
    expect(dig(answer, 'data', 'a', 'sheet')).toBeNull();
  });
});

describe('a sheet', () => {
  test('is not published before the newest one', async () => {
    await save('a-v2-app', '2', VENDOR);
    for (const viewer of [VENDOR, LOCAL_ADMINISTRATOR]) {
      expect(problems(await publish('2', '2026-03-31', viewer))).toEqual([
        { code: 'BEFORE_NEWEST_SHEET', path: 'publishedOn' },
      ]);
    }
    expect(problems(await bulk({ version: '0', publishedOn: '1990-01-01' }, VENDOR))).toEqual([
      { code: 'BEFORE_NEWEST_SHEET', path: 'changes[0].entity.publishedOn' },
    ]);
  });

  test('is published 31 days back, not 32, unless by an administrator', async () => {
    expect(DEMO_DAY).toBe('2026-11-01');
    await save('a-v2-app', '2', VENDOR);
    expect(problems(await publish('2', '2026-09-30', VENDOR))).toEqual([{ code: 'LONG_PAST', path: 'publishedOn' }]);
    expect(problems(await bulk({ version: '3', publishedOn: '2026-09-30' }, VENDOR))).toEqual([
      { code: 'LONG_PAST', path: 'changes[0].entity.publishedOn' },
    ]);
    expect(problems(await bulk({ version: '3', publishedOn: '2026-09-30' }, LOCAL_ADMINISTRATOR))).toEqual([]);
    expect(problems(await publish('2', '2026-10-01', VENDOR))).toEqual([]);
  });

  test('may be as old as it is where its component is new: no consumer has relied on it', async () => {
    const changes = puts({
      components: [{ id: 'a-v2.new', owner: 'a-v2', kind: 'OPERATION', name: { ja: '新しい保守' } }],
      sheets: [{ component: 'a-v2.new', version: '1', publishedOn: '2020-04-01' }],
    });
    const answer = await world.ask(
      'mutation ($c: String!) { a: applyChanges(input: { changesJson: $c }) { problems { code path } } }',
      { c: JSON.stringify(changes) },
      VENDOR,
    );
    expect(problems(answer)).toEqual([]);
  });
});

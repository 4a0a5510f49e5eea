import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../server/model/change.ts';
import { readParty } from '../../../server/model/snapshot/snapshot.ts';
import { LOCAL_ADMINISTRATOR, type Viewer } from '../../../server/usecases/access/viewer.ts';
import { changedSince } from '../../../server/usecases/commands/changedSince.ts';
import type { ViewerSession } from '../../../server/usecases/viewerSession.ts';
import { puts } from '../../store/support/models.ts';
import { openWorld, type World } from '../../support/api/world.ts';
import { repeats } from '../../support/repeats.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const write = (make: (session: ViewerSession) => readonly Change[], expectedRevision?: number, viewer?: Viewer) =>
  world.services.write(viewer ?? LOCAL_ADMINISTRATOR, make, { requestId: 'test', expectedRevision });

const vendor = (id: string, name: string) => puts({ parties: [{ id, type: 'VENDOR', name: { ja: name } }] });
const draft = (component: string, version: string) =>
  puts({ sheets: [{ component, version, lines: [{ requirement: 'core:patch', stance: 'SELF' }] }] });
const codes = (written: { readonly problems: readonly { readonly code: string }[] }) =>
  written.problems.map(({ code }) => code);

describe('a revision that was expected', () => {
  test('conflicts with no commit that has nothing to do with the changes', async () => {
    const since = await world.store.head();
    await world.commit(vendor('unrelated', '無関係'));
    const saved = await write(() => draft('a-s4', 'guarded'), since);
    expect(codes(saved)).toEqual([]);
    expect(saved.revision).toBe(since + 2);
  });

  test('conflicts where the very entity was changed since', async () => {
    const since = await world.store.head();
    await world.commit(draft('a-s4', 'contested'));
    expect(codes(await write(() => draft('a-s4', 'contested'), since))).toEqual(['REVISION_CONFLICT']);
  });

  test('conflicts where what the changes refer to, or are allowed by, was changed since', async () => {
    const since = await world.store.head();
    const { snapshot } = await world.services.read(LOCAL_ADMINISTRATOR);
    const party = readParty(snapshot, snapshot.parties.rows.get('a-v1') ?? -1);
    await world.commit([{ op: 'put', list: 'parties', entity: { ...party, name: { ja: '改名' } } }]);
    const owned = puts({
      components: [{ id: 'a-v1-new', owner: 'a-v1', kind: 'OPERATION', name: { ja: '新しい保守' } }],
    });
    expect(codes(await write(() => owned, since))).toEqual(['REVISION_CONFLICT']);
  });

  test('conflicts where another version of the sheet was published since', async () => {
    await world.commit(draft('a-n2', 'p1'));
    const since = await world.store.head();
    const publish = (version: string, publishedOn: string): Change[] => [
      ...puts({ sheets: [{ component: 'a-n2', version, publishedOn, lines: [] }] }),
    ];
    await world.commit(publish('p0', '2026-10-30'));
    expect(codes(await write(() => publish('p1', '2026-10-31'), since))).toEqual(['REVISION_CONFLICT']);
  });

  test('that is not there yet is a conflict', async () => {
    const head = await world.store.head();
    expect(codes(await write(() => vendor('early', '早い'), head + 1))).toEqual(['REVISION_CONFLICT']);
  });

  test('that is so old that not all that came since is read counts as overtaken', async () => {
    expect(await changedSince(world.store, 1, 2_002, () => false)).toBe(true);
    expect(await changedSince(world.store, 1, await world.store.head(), () => false)).toBe(false);
  });
});

describe('without an expected revision', () => {
  test('of those who write one entity at once, one wins and the others are told', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, i) => write(() => vendor('one', `同じ会社${i}`))));
    expect(all.filter(({ revision }) => revision !== undefined)).toHaveLength(1);
    expect(all.flatMap(codes)).toEqual(Array.from({ length: 19 }, () => 'REVISION_CONFLICT'));
  });

  test('those who write different entities all get through, however many they are', async () => {
    const all = await Promise.all(Array.from({ length: 60 }, (_, i) => write(() => vendor(`many-${i}`, `会社${i}`))));
    expect(all.flatMap(codes)).toEqual([]);
    expect(new Set(all.map(({ revision }) => revision)).size).toBe(60);
  });
});

/** One writer of a random run: what it changes, and how many commits ago it read that. */
interface Writer {
  readonly entity: number;
  readonly lag: number;
}

const writer: fc.Arbitrary<Writer> = fc.record({ entity: fc.nat(3), lag: fc.nat(4) });

test('random writers at once: no writer’s word is lost, and only those who were overtaken are told so', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(writer, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        run += 1;
        const idOf = (entity: number) => `race-${run}-${entity}`;
        await world.commit([0, 1, 2, 3].flatMap((entity) => vendor(idOf(entity), '・')));
        const first = await world.store.head();
        /** The names at each revision from the first on. */
        const names: string[][] = [['・', '・', '・', '・']];
        const touched: (number | undefined)[] = [undefined];
        let marks = 0;
        for (const round of rounds) {
          const head = await world.store.head();
          const answers = await Promise.all(
            round.map(async ({ entity, lag }) => {
              const since = Math.max(first, head - lag);
              marks += 1;
              const name = `${names[since - first]?.[entity]}${marks}・`;
              return { entity, since, name, written: await write(() => vendor(idOf(entity), name), since) };
            }),
          );
          const made = answers.filter(({ written }) => written.revision !== undefined);
          made.sort((a, b) => (a.written.revision ?? 0) - (b.written.revision ?? 0));
          for (const { entity, name, written } of made) {
            expect(written.revision).toBe(first + names.length);
            const before = names.at(-1) ?? [];
            // What was written goes on from what was there: in some order one came after the other.
            expect(name.startsWith(before[entity] ?? '?')).toBe(true);
            names.push(before.with(entity, name));
            touched.push(entity);
          }
          for (const { entity, since, written } of answers) {
            if (written.revision !== undefined) continue;
            expect(codes(written)).toEqual(['REVISION_CONFLICT']);
            expect(touched.slice(since - first + 1)).toContain(entity);
          }
        }
        const { snapshot } = await world.services.read(LOCAL_ADMINISTRATOR);
        const last = [0, 1, 2, 3].map(
          (entity) => readParty(snapshot, snapshot.parties.rows.get(idOf(entity)) ?? -1).name.ja,
        );
        expect(last).toEqual(names.at(-1));
      },
    ),
    { numRuns: repeats(15, 300) },
  );
});

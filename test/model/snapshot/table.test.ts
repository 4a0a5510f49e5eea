import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, byteAt, floatAt, intAt, NoSuchRow } from '../../../server/model/snapshot/at.ts';
import {
  codes,
  flags,
  fractions,
  ints,
  json,
  list,
  type Moves,
  type Packing,
  reference,
  referencePairs,
  references,
  rowsById,
  textSets,
} from '../../../server/model/snapshot/column.ts';
import { planMerge } from '../../../server/model/snapshot/merge.ts';
import { Strings } from '../../../server/model/snapshot/strings.ts';
import { type DataOf, table } from '../../../server/model/snapshot/table.ts';
import { repeats } from '../../support/repeats.ts';

/** A made-up entity with a field for every kind of column. */
interface Ward {
  readonly id: string;
  readonly owner: string;
  readonly rooms: readonly string[];
  readonly beds: number;
  readonly colour?: 'red' | 'blue';
  readonly shares: readonly [number, number];
}

const WARDS = table({
  ids: list((ward: Ward) => ward.id),
  rows: rowsById<Ward>(),
  text: json<Ward>(),
  owner: reference('parties', (ward: Ward) => ward.owner),
  rooms: references('components', (ward: Ward) => ward.rooms),
  keys: referencePairs('components', (ward: Ward) => ward.rooms.map((room) => [room, `key of ${room}`] as const)),
  names: textSets((ward: Ward) => ward.rooms),
  beds: ints((ward: Ward) => ward.beds),
  isLarge: flags((ward: Ward) => ward.beds > 2),
  colour: codes(['red', 'blue'], (ward: Ward) => ward.colour),
  shares: fractions(2, (ward: Ward) => ward.shares),
});

const ids = (prefix: string, most: number) =>
  fc.uniqueArray(
    fc.nat(most).map((n) => `${prefix}${n}`),
    { maxLength: most },
  );

const oneWard = fc.record(
  {
    id: fc.nat(12).map((n) => `w${n}`),
    owner: fc.nat(5).map((n) => `p${n}`),
    rooms: ids('c', 6),
    beds: fc.nat(4),
    colour: fc.constantFrom('red', 'blue'),
    shares: fc.tuple(fc.constantFrom(0.5, Number.NaN), fc.nat(1)),
  },
  { requiredKeys: ['id', 'owner', 'rooms', 'beds', 'shares'] },
);
const wards = fc.uniqueArray(oneWard, { selector: ({ id }) => id, maxLength: 10 });

const rowsOf = (all: readonly string[]): ReadonlyMap<string, number> => new Map(all.map((id, row) => [id, row]));

/** The last rows take the places of those that go; what is put again under an id stands in its place, what is new stands last. */
function merged<T>(
  before: readonly T[],
  gone: ReadonlySet<number>,
  changed: readonly T[],
  idOf: (of: T) => string,
): T[] {
  const staying = before.length - gone.size;
  const last = before.filter((_, row) => row >= staying && !gone.has(row));
  const kept = before.slice(0, staying).map((one, row) => (gone.has(row) ? (last.shift() ?? one) : one));
  const after = kept.map((old) => changed.find((one) => idOf(one) === idOf(old)) ?? old);
  return [...after, ...changed.filter((one) => !kept.some((old) => idOf(old) === idOf(one)))];
}

const itself = (id: string) => id;

/** How the tables that wards refer to change; who names what moves is looked for in every ward. */
const movesIn = (first: DataOf<typeof WARDS>, merges: Moves['merges']): Moves => ({
  merges,
  referring: (column, named) => {
    const moved = new Set(named);
    const reference = WARDS.references.get(column);
    return first.ids
      .keys()
      .filter((row) => Array.from(reference?.namedAt(first, row) ?? []).some((at) => moved.has(at)));
  },
});

/** The ids that are left and new ones, and how the rows follow. */
function change<T>(before: readonly T[], gone: ReadonlySet<string>, changed: readonly T[], idOf: (of: T) => string) {
  const going = new Set(before.flatMap((one, row) => (gone.has(idOf(one)) ? [row] : [])));
  const staying = changed.filter((one) => !gone.has(idOf(one)));
  const rows = staying.map((one) => before.findIndex((old) => idOf(old) === idOf(one)));
  return {
    merge: planMerge(before.length, going, rows, (row) => before.map(idOf)[row] ?? ''),
    changed: staying,
    after: merged(before, going, staying, idOf),
  };
}

describe('a table of declared columns', () => {
  it('after a merge is what packing the entities afterwards gives, whatever moved', () => {
    fc.assert(
      fc.property(
        fc.record({ parties: ids('p', 5), components: ids('c', 6), wards }),
        fc.record({ parties: ids('p', 5), components: ids('c', 6), wards }),
        fc.subarray(['p0', 'p1', 'p3', 'c0', 'c2', 'c5', 'w0', 'w1', 'w2', 'w5', 'w7']),
        (before, put, going) => {
          const gone = new Set(going);
          const strings = new Strings();
          const parties = change(before.parties, gone, put.parties, itself);
          const components = change(before.components, gone, put.components, itself);
          const all = change<Ward>(before.wards, gone, put.wards, ({ id }) => id);
          const packing = (p: readonly string[], c: readonly string[]): Packing => ({
            strings,
            rows: { parties: rowsOf(p), components: rowsOf(c) },
          });
          // What named something that is gone names nothing, also where one of the same id comes back later.
          const isThere = (id: string, was: readonly string[]) => was.includes(id);
          const known = all.after.map((ward) => {
            if (all.changed.includes(ward)) return ward;
            const rooms = ward.rooms.map((id) => (isThere(id, before.components) ? id : 'nothing'));
            return { ...ward, owner: isThere(ward.owner, before.parties) ? ward.owner : 'nothing', rooms };
          });
          const first = WARDS.pack(before.wards, packing(before.parties, before.components));
          const after = packing(parties.after, components.after);
          const moves = movesIn(first, { parties: parties.merge, components: components.merge });
          const { owner, rooms, keys: _, ...rest } = WARDS.extend(first, all.changed, all.merge, moves, after);
          const { owner: ownerAfter, rooms: roomsAfter } = WARDS.pack(known, after);
          const { owner: _o, rooms: _r, keys: _k, ...restAfter } = WARDS.pack(all.after, after);
          const inRows = (rows: ReadonlyMap<string, number>) => [...rows].sort(([, a], [, b]) => a - b);
          expect({ ...rest, rows: inRows(rest.rows) }).toEqual({ ...restAfter, rows: inRows(restAfter.rows) });
          expect(owner).toEqual(ownerAfter);
          expect(rooms.map((of) => [...of].filter((row) => row >= 0))).toEqual(
            roomsAfter.map((of) => [...of].filter((row) => row >= 0)),
          );
        },
      ),
      { numRuns: repeats(60, 5000) },
    );
  });

  it('is shared where nothing changes it, and so are its columns that do not change', () => {
    const none = planMerge(1, new Set(), []);
    const strings = new Strings();
    const packing: Packing = { strings, rows: { parties: rowsOf(['p0', 'p1']), components: rowsOf(['c0']) } };
    const ward: Ward = { id: 'w', owner: 'p1', rooms: ['c0'], beds: 3, shares: [0, Number.NaN] };
    const first = WARDS.pack([ward], packing);
    const unmoved = movesIn(first, { parties: none, components: none });
    expect(WARDS.extend(first, [], none, unmoved, packing)).toBe(first);
    const put = planMerge(1, new Set(), [0]);
    const next = WARDS.extend(first, [{ ...ward, beds: 4 }], put, unmoved, packing);
    expect([...next.beds]).toEqual([4]);
    for (const same of ['owner', 'names', 'isLarge', 'colour', 'shares'] as const) expect(next[same]).toBe(first[same]);
  });

  it('has the row of what it refers to after other rows went, and −1 where that went', () => {
    const packing = (parties: readonly string[], components: readonly string[]): Packing => ({
      strings,
      rows: { parties: rowsOf(parties), components: rowsOf(components) },
    });
    const strings = new Strings();
    const rooms = ['c0', 'c1', 'c2'];
    const ward: Ward = { id: 'w', owner: 'p1', rooms, beds: 3, shares: [0, 1] };
    const first = WARDS.pack([ward], packing(['p0', 'p1'], rooms));
    const merges = { parties: planMerge(2, new Set([0]), []), components: planMerge(3, new Set([1]), []) };
    const moves = movesIn(first, merges);
    const next = WARDS.extend(first, [], planMerge(1, new Set(), []), moves, packing(['p1'], ['c0', 'c2']));
    expect([...next.owner]).toEqual([0]);
    expect(next.rooms.map((of) => [...of])).toEqual([[0, -1, 1]]);
    const keys = rooms.map((room) => strings.find(`key of ${room}`));
    expect(next.keys.map((of) => [...of])).toEqual([[0, keys[0], -1, keys[1], 1, keys[2]]]);
  });
});

describe('reading a row that is not there', () => {
  it.each([-1, 2])('throws (%i)', (row) => {
    for (const read of [
      () => at(['a', 'b'], row),
      () => intAt(new Int32Array(2), row),
      () => byteAt(new Uint8Array(2), row),
      () => floatAt(new Float64Array(2), row),
    ]) {
      expect(read).toThrow(NoSuchRow);
      expect(read).toThrow(`row ${row} of 2`);
    }
  });
});

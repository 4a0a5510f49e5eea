import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Groups, groupRows, type KeysOfRows, rowsOf } from '../../../server/model/snapshot/csr.ts';
import { type Merge, planMerge } from '../../../server/model/snapshot/merge.ts';
import { regroupRows } from '../../../server/model/snapshot/regroup.ts';
import { repeats } from '../../support/repeats.ts';

/** What each row of a table names, and how many rows the table has that it names. */
interface Naming {
  readonly named: readonly (readonly number[])[];
  readonly keys: number;
}

const keysOf = ({ named }: Naming): KeysOfRows => ({ length: named.length, at: (row) => named[row] ?? [] });

/** What a commit does to both tables: rows that go, rows that name something else, rows that come. */
interface Commit {
  readonly goneKeys: readonly number[];
  readonly newKeys: number;
  readonly goneRows: readonly number[];
  readonly changed: readonly number[];
  readonly added: number;
  readonly seed: number;
}

const below = (count: number, rows: readonly number[]) => new Set(rows.filter((row) => row < count));

function mergesOf({ named, keys }: Naming, commit: Commit): { rows: Merge; keys: Merge } {
  const goneRows = below(named.length, commit.goneRows);
  const changed = [...below(named.length, commit.changed)].filter((row) => !goneRows.has(row));
  return {
    rows: planMerge(named.length, goneRows, [...changed, ...Array.from({ length: commit.added }, () => -1)]),
    keys: planMerge(
      keys,
      below(keys, commit.goneKeys),
      Array.from({ length: commit.newKeys }, () => -1),
    ),
  };
}

/** The tables afterwards, row by row. */
function after({ named }: Naming, merges: { rows: Merge; keys: Merge }, seed: number): Naming {
  const { rows, keys } = merges;
  const next: (readonly number[])[] = Array.from({ length: rows.size }, () => []);
  named.forEach((of, row) => {
    const place = rows.moved.get(row) ?? row;
    if (place >= 0) next[place] = of.map((key) => keys.moved.get(key) ?? key);
  });
  for (const [i, place] of rows.places.entries()) {
    const picked = [seed + i, seed + 3 * i + 1].map((n) => (keys.size === 0 ? -1 : (n % (keys.size + 1)) - 1));
    next[place] = [...new Set(picked)];
  }
  return { named: next, keys: keys.size };
}

const groupsIn = (groups: Groups, size: number) => Array.from({ length: size }, (_, key) => [...rowsOf(groups, key)]);

function follow(groups: Groups, naming: Naming, commit: Commit): { groups: Groups; naming: Naming } {
  const merges = mergesOf(naming, commit);
  const next = after(naming, merges, commit.seed);
  return { groups: regroupRows(groups, { ...merges, before: keysOf(naming), after: keysOf(next) }), naming: next };
}

const few = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 4 });
const commits = fc.array(
  fc.record({
    goneKeys: few(8),
    newKeys: fc.nat(3),
    goneRows: few(20),
    changed: few(20),
    added: fc.nat(4),
    seed: fc.nat(1000),
  }),
  { maxLength: 12 },
);

describe('groups of rows after commits', () => {
  it('are those of the tables afterwards, and groups before stay as they were', () => {
    fc.assert(
      fc.property(commits, (all) => {
        const start: Naming = { named: [[0], [1, 2], [], [-1], [2]], keys: 3 };
        let at = { naming: start, groups: groupRows(keysOf(start), 3) };
        for (const commit of all) {
          const before = groupsIn(at.groups, at.naming.keys);
          const next = follow(at.groups, at.naming, commit);
          expect(groupsIn(at.groups, at.naming.keys)).toEqual(before);
          const { keys } = next.naming;
          // What lies outside has no rows, also where something lay there before.
          expect(groupsIn(next.groups, keys + 4)).toEqual(groupsIn(groupRows(keysOf(next.naming), keys), keys + 4));
          at = next;
        }
      }),
      { numRuns: repeats(500, 20_000) },
    );
  });

  it('are laid out again once many stand apart, and after a commit that changes many', () => {
    const start: Naming = { named: Array.from({ length: 6000 }, (_, row) => [row % 3000]), keys: 3000 };
    const none = { goneKeys: [], newKeys: 0, goneRows: [], changed: [], added: 0, seed: 5 };
    let at = { naming: start, groups: groupRows(keysOf(start), start.keys) };
    const laidOut = new Set([at.groups.start]);
    const many = Array.from({ length: 900 }, (_, i) => i * 3);
    for (const changed of [many, many.map((row) => row + 1), many.map((row) => row + 2), [7], [8]]) {
      at = follow(at.groups, at.naming, { ...none, changed });
      laidOut.add(at.groups.start);
      const { keys } = at.naming;
      expect(groupsIn(at.groups, keys)).toEqual(groupsIn(groupRows(keysOf(at.naming), keys), keys));
    }
    expect(laidOut.size).toBeGreaterThan(1);
    expect(laidOut.size).toBeLessThan(6);
    expect(at.groups.apart.size).toBeGreaterThan(0);
  });
});

import { append } from '../collections.ts';
import { type Groups, groupRows, type KeysOfRows, rowsOf } from './csr.ts';
import { isUnchanged, type Merge } from './merge.ts';

/** How groups change: with the table of their rows, and with that of their keys. */
export interface Regrouping {
  readonly rows: Merge;
  readonly keys: Merge;
  /** What rows name before both merges, and after them. */
  readonly before: KeysOfRows;
  readonly after: KeysOfRows;
}

/** Up to this many groups stand apart; beyond that all are laid out again, a cost that this many commits pay for. */
const MAX_APART = 2000;

/** Rows that leave and join groups, by key after the merges. */
interface Edits {
  readonly leaving: ReadonlyMap<number, readonly number[]>;
  readonly joining: ReadonlyMap<number, readonly number[]>;
}

/** Every changed row leaves the groups of all that it named, by its number before, and joins those of all that it names. */
function editsOf({ rows, keys, before, after }: Regrouping): Edits {
  const leaving = new Map<number, number[]>();
  const joining = new Map<number, number[]>();
  const eachKey = (named: ArrayLike<number>, visit: (key: number) => void) => {
    for (const key of Array.from(named)) if (key >= 0) visit(key);
  };
  for (const row of rows.changedBefore) {
    eachKey(before.at(row), (key) => append(leaving, keys.moved.get(key) ?? key, row));
  }
  for (const row of rows.changedAfter) eachKey(after.at(row), (key) => append(joining, key, row));
  leaving.delete(-1);
  return { leaving, joining };
}

const NO_ROWS = new Int32Array(0);

/** The groups that stand apart once the rows of keys have moved. */
function moveKeys(groups: Groups, { moved }: Merge): Map<number, Int32Array> {
  const apart = new Map(groups.apart);
  // First all that end, then those that take their numbers.
  for (const from of moved.keys()) apart.set(from, NO_ROWS);
  for (const [from, to] of moved) if (to >= 0) apart.set(to, rowsOf(groups, from));
  return apart;
}

function edited(rows: Int32Array, leaving: readonly number[], joining: readonly number[]): Int32Array {
  const left = new Set(leaving);
  const staying = left.size === 0 ? rows : rows.filter((row) => !left.has(row));
  if (joining.length === 0) return staying;
  const all = new Int32Array(staying.length + joining.length);
  all.set(staying);
  all.set(joining, staying.length);
  return all.sort();
}

/**
 * The groups after the merges of both tables: what groupRows gives of the tables afterwards. Costs what changed and the sizes
 * of the groups in which something did.
 */
export function regroupRows(groups: Groups, regrouping: Regrouping): Groups {
  const { rows, keys, after } = regrouping;
  if (isUnchanged(rows) && keys.moved.size === 0) return groups;
  const lay = () => groupRows(after, keys.size);
  if (groups.apart.size + keys.moved.size + rows.changedBefore.length + rows.changedAfter.length > MAX_APART)
    return lay();
  const { leaving, joining } = editsOf(regrouping);
  const apart = moveKeys(groups, keys);
  for (const key of new Set([...leaving.keys(), ...joining.keys()])) {
    const was = apart.get(key) ?? rowsOf(groups, key);
    apart.set(key, edited(was, leaving.get(key) ?? [], joining.get(key) ?? []));
  }
  return { ...groups, apart };
}

import { memoize } from '../memoize.ts';
import { listReferring, REFERENCES, type ReferenceRole } from '../references.ts';
import { at } from './at.ts';
import { rowsOf } from './csr.ts';
import { groupsBy } from './groupings.ts';
import { requirementsOf } from './lines.ts';
import type { Snapshot } from './snapshot.ts';
import { countRows, TABLES, type TableList } from './tables.ts';

/** The rows of a list of which some text is accepted; each text is looked at once. */
function* rowsWithText(
  snapshot: Snapshot,
  list: TableList,
  textsAt: (row: number) => Iterable<number>,
  accepts: (text: string) => boolean,
): Generator<number> {
  const isAccepted = memoize((number: number) => accepts(snapshot.strings.at(number)));
  const rows = countRows(snapshot, list);
  for (let row = 0; row < rows; row += 1) {
    for (const number of textsAt(row)) {
      if (!isAccepted(number)) continue;
      yield row;
      break;
    }
  }
}

/** Rows of the sheets with a line whose requirement is accepted; each requirement is looked at once. */
export const sheetsWith = (snapshot: Snapshot, accepts: (requirement: string) => boolean): Iterable<number> =>
  rowsWithText(snapshot, 'sheets', (row) => requirementsOf(at(snapshot.sheets.lines, row)), accepts);

function rowsNamingByText<L extends TableList>(
  snapshot: Snapshot,
  list: L,
  role: ReferenceRole,
  keys: ReadonlySet<string>,
): Iterable<number> {
  const texts = TABLES[list].texts.get(role);
  if (texts === undefined) throw new TypeError(`no column of ${list} is declared to hold ${role}`);
  return rowsWithText(
    snapshot,
    list,
    (row) => texts.textsAt(snapshot[list], row),
    (text) => texts.keysIn(text).some((key) => keys.has(key)),
  );
}

/**
 * Rows of the list of a role whose entities refer in this way to one of the keys, perhaps one of them several times. None
 * of catalogues, which are no rows.
 */
export function rowsReferring(snapshot: Snapshot, role: ReferenceRole, keys: ReadonlySet<string>): Iterable<number> {
  const list = listReferring(role);
  if (list === 'catalogues') return [];
  const groups = groupsBy(snapshot, role);
  const to = REFERENCES[role];
  if (groups === undefined || to === 'catalogues') return rowsNamingByText(snapshot, list, role, keys);
  const named = [...keys].flatMap((key) => snapshot[to].rows.get(key) ?? []);
  return named.flatMap((row) => [...rowsOf(groups, row)]);
}

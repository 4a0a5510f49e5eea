import { memoize } from '../memoize.ts';
import { REFERENCES, type ReferenceRole } from '../references.ts';
import { splitRequirementKey } from '../values.ts';
import { rowsOf } from './csr.ts';
import { groupsBy } from './groupings.ts';
import { extraOf, lineCount, type PackedLines, requirementOf } from './lines.ts';
import type { Snapshot } from './snapshot.ts';

function* rowsWhere<T>(column: Iterable<T>, accepts: (value: T) => boolean): Generator<number> {
  let row = 0;
  for (const value of column) {
    if (accepts(value)) yield row;
    row += 1;
  }
}

const linesOf = (lines: PackedLines): number[] => Array.from({ length: lineCount(lines) }, (_, i) => i);

/** Rows of the sheets with a line whose requirement is accepted; each requirement is looked at once. */
export function sheetsWith({ sheets, strings }: Snapshot, accepts: (requirement: string) => boolean): Iterable<number> {
  const isAccepted = memoize((number: number) => accepts(strings.at(number)));
  return rowsWhere(sheets.lines, (lines) => linesOf(lines).some((i) => isAccepted(requirementOf(lines, i))));
}

/** Rows of the list of a role whose entities refer in this way to one of the keys, perhaps one of them several times. */
export function rowsReferring(snapshot: Snapshot, role: ReferenceRole, keys: ReadonlySet<string>): Iterable<number> {
  const { parties, contracts, sheets, strings } = snapshot;
  const list = REFERENCES[role];
  const rowsNamed = (): Set<number> =>
    new Set([...keys].flatMap((key) => (list === 'catalogues' ? [] : (snapshot[list].rows.get(key) ?? []))));
  const groups = groupsBy(snapshot, role);
  if (groups !== undefined) return [...rowsNamed()].flatMap((row) => [...rowsOf(groups, row)]);
  switch (role) {
    case 'contracts.consented': {
      const named = rowsNamed();
      return rowsWhere(contracts.consented, (rows) => rows.some((row) => named.has(row)));
    }
    case 'contracts.covers': {
      const named = rowsNamed();
      return rowsWhere(contracts.covers, (rows) => rows.some((row) => named.has(row)));
    }
    case 'contracts.annex': {
      const named = rowsNamed();
      return rowsWhere(contracts.annexes, (pairs) => pairs.some((row, i) => i % 2 === 0 && named.has(row)));
    }
    case 'parties.adopts':
      return rowsWhere(parties.adopts, (number) => strings.listAt(number).some((id) => keys.has(id)));
    case 'sheets.evidence':
      return rowsWhere(sheets.lines, (lines) =>
        linesOf(lines).some((i) => extraOf(lines, i, strings).evidence?.some((id) => keys.has(id))),
      );
    case 'sheets.catalogue':
      return sheetsWith(snapshot, (key) => keys.has(splitRequirementKey(key)?.catalogue ?? ''));
    default:
      return [];
  }
}

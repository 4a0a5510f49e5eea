import { mapFields, mappingFields, namesOf } from '../fields.ts';
import type { ReferenceRole } from '../references.ts';
import type { Steps } from '../steps.ts';
import type { ReferredTable } from './column.ts';
import { type Groups, groupRows, type KeysOfRows } from './csr.ts';
import type { Merge } from './merge.ts';
import { regroupRows } from './regroup.ts';
import { countRows, TABLES, type TableList, type Tables } from './tables.ts';

/** A way of referring by rows, and the column that holds it. */
interface Grouping {
  readonly role: ReferenceRole;
  readonly list: TableList;
  readonly column: string;
  readonly to: ReferredTable;
  /** What the rows of its table name. */
  keys(tables: Tables): KeysOfRows;
}

function by<L extends TableList>(role: ReferenceRole, list: L, column: keyof Tables[L] & string): Grouping {
  const reference = TABLES[list].references.get(column);
  if (reference === undefined) throw new TypeError(`${list}.${column} names no rows`);
  return {
    role,
    list,
    column,
    to: reference.to,
    keys: (tables) => ({ length: countRows(tables, list), at: (row) => reference.namedAt(tables[list], row) }),
  };
}

const GROUPINGS = {
  /** Component rows by the row of their owner. */
  owned: by('components.owner', 'components', 'owner'),
  /** Link rows by the row of their consumer. */
  linksFrom: by('links.consumer', 'links', 'consumer'),
  /** Link rows by the row of their supplier. */
  linksTo: by('links.supplier', 'links', 'supplier'),
  /** Sheet rows by the row of their component. */
  sheetsOf: by('sheets.component', 'sheets', 'component'),
  /** Contract rows by the row of the customer. */
  contractsOfCustomer: by('contracts.customer', 'contracts', 'customer'),
  /** Contract rows by the row of the supplier. */
  contractsOfSupplier: by('contracts.supplier', 'contracts', 'supplier'),
  /** Contract rows by the rows of the components that they cover. */
  contractsCovering: by('contracts.covers', 'contracts', 'covers'),
  /** Contract rows by the rows of the parties that they consent to. */
  contractsConsentingTo: by('contracts.consented', 'contracts', 'consented'),
  /** Contract rows by the rows of the components of which they annex a sheet. */
  contractsAnnexing: by('contracts.annex', 'contracts', 'annexes'),
  /** Finding rows by the row of the component. */
  findingsOf: by('findings.component', 'findings', 'component'),
  /** Finding rows by the row of the party that they are assigned to. */
  findingsAssignedTo: by('findings.assignee', 'findings', 'assignee'),
  /** Decision rows by the row of the institution. */
  decisionsOf: by('decisions.institution', 'decisions', 'institution'),
  /** Proposal rows by the row of the customer. */
  proposalsOfCustomer: by('proposals.customer', 'proposals', 'customer'),
  /** Proposal rows by the row of the supplier. */
  proposalsOfSupplier: by('proposals.supplier', 'proposals', 'supplier'),
} as const satisfies Readonly<Record<string, Grouping>>;

/** How each table changes. */
export type Merges = { readonly [L in TableList]: Merge };

/** The rows of tables, grouped by those that they refer to. */
export type GroupedRows = { readonly [G in keyof typeof GROUPINGS]: Groups };

const GROUPING: { readonly [G in keyof GroupedRows]: Grouping } = GROUPINGS;

/** Groups the rows of tables. */
export const groupTables = (tables: Tables): GroupedRows =>
  mapFields<GroupedRows>(GROUPING, (name) => {
    const { keys, to } = GROUPING[name];
    return groupRows(keys(tables), countRows(tables, to));
  });

/** The groups of tables that follow from others, in steps; groups are shared where they are the same. */
export const regroupingTables = (before: Tables & GroupedRows, tables: Tables, merges: Merges): Steps<GroupedRows> =>
  mappingFields<GroupedRows>(GROUPING, function* regroupOne(name) {
    yield;
    const { keys, list, to } = GROUPING[name];
    const change = { rows: merges[list], keys: merges[to], before: keys(before), after: keys(tables) };
    return regroupRows(before[name], change);
  });

const groupingWhere = (isIt: (grouping: Grouping) => boolean): keyof GroupedRows | undefined =>
  namesOf(GROUPING).find((name) => isIt(GROUPING[name]));

/** The groups by a way of referring; undefined where it is by texts, and rows are not grouped by it. */
export const groupsBy = (groups: GroupedRows, role: ReferenceRole): Groups | undefined => {
  const name = groupingWhere((grouping) => grouping.role === role);
  return name && groups[name];
};

/** The groups by a column that names rows. */
export function groupsOfColumn(groups: GroupedRows, list: TableList, column: string): Groups {
  const name = groupingWhere((grouping) => grouping.list === list && grouping.column === column);
  if (name === undefined) throw new TypeError(`rows of ${list} are not grouped by ${column}`);
  return groups[name];
}

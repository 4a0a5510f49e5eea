import { mapFields, namesOf } from '../fields.ts';
import { REFERENCES, type ReferenceRole } from '../references.ts';
import type { ReferredTable } from './column.ts';
import { type Groups, groupRows } from './csr.ts';
import type { Merge } from './merge.ts';
import type { TableList, Tables } from './tables.ts';

/** A reference to a row of a table. */
type GroupedRole = {
  [R in ReferenceRole]: (typeof REFERENCES)[R] extends ReferredTable ? R : never;
}[ReferenceRole];

/** The reference by which the rows of its table are grouped, and the column that holds it. */
interface Grouping {
  readonly role: GroupedRole;
  keys(tables: Tables): Int32Array;
}

const GROUPINGS = {
  /** Component rows by the row of their owner. */
  owned: { role: 'components.owner', keys: ({ components }) => components.owner },
  /** Link rows by the row of their consumer. */
  linksFrom: { role: 'links.consumer', keys: ({ links }) => links.consumer },
  /** Link rows by the row of their supplier. */
  linksTo: { role: 'links.supplier', keys: ({ links }) => links.supplier },
  /** Sheet rows by the row of their component. */
  sheetsOf: { role: 'sheets.component', keys: ({ sheets }) => sheets.component },
  /** Contract rows by the row of the customer. */
  contractsOfCustomer: { role: 'contracts.customer', keys: ({ contracts }) => contracts.customer },
  /** Contract rows by the row of the supplier. */
  contractsOfSupplier: { role: 'contracts.supplier', keys: ({ contracts }) => contracts.supplier },
  /** Decision rows by the row of the institution. */
  decisionsOf: { role: 'decisions.institution', keys: ({ decisions }) => decisions.institution },
  /** Proposal rows by the row of the customer. */
  proposalsOfCustomer: { role: 'proposals.customer', keys: ({ proposals }) => proposals.customer },
  /** Proposal rows by the row of the supplier. */
  proposalsOfSupplier: { role: 'proposals.supplier', keys: ({ proposals }) => proposals.supplier },
} as const satisfies Readonly<Record<string, Grouping>>;

/** How each table changes. */
export type Merges = { readonly [L in TableList]: Merge };

/** The rows of tables, grouped by those that they refer to. */
export type GroupedRows = { readonly [G in keyof typeof GROUPINGS]: Groups };

const GROUPING: { readonly [G in keyof GroupedRows]: Grouping } = GROUPINGS;

/** How many groups there are: as many as rows that the reference may name. */
const sizeOf = (tables: Tables, role: GroupedRole): number => tables[REFERENCES[role]].ids.length;

/** Groups the rows of tables. */
export const groupTables = (tables: Tables): GroupedRows =>
  mapFields<GroupedRows>(GROUPING, (name) => {
    const { keys, role } = GROUPING[name];
    return groupRows(keys(tables), sizeOf(tables, role));
  });

/** The groups of tables that follow from others; groups are shared where they are the same. */
export const regroupTables = (before: Tables & GroupedRows, tables: Tables): GroupedRows =>
  mapFields<GroupedRows>(GROUPING, (name) => {
    const { keys, role } = GROUPING[name];
    const isSame = keys(tables) === keys(before) && sizeOf(tables, role) === sizeOf(before, role);
    return isSame ? before[name] : groupRows(keys(tables), sizeOf(tables, role));
  });

/** The groups by a way of referring; undefined where rows are not grouped by it. */
export const groupsBy = (groups: GroupedRows, role: ReferenceRole): Groups | undefined => {
  const name = namesOf(GROUPING).find((each) => GROUPING[each].role === role);
  return name && groups[name];
};

import { TABLE_TARGETS } from '../../../exchange/tables/targets.ts';
import type { LocalText } from '../../../model/values.ts';

/** A kind of thing that the rows of a table may be, and what its columns may be: names for mappings, titles for people. */
export interface TableKind {
  readonly name: string;
  readonly title: LocalText;
  readonly fields: readonly { readonly name: string; readonly title: LocalText }[];
}

/** Every kind of table that can be read, in the order of preference. */
export const TABLE_KINDS: readonly TableKind[] = TABLE_TARGETS;

import { TABLE_TARGETS } from '../../../exchange/tables/targets.ts';
import type { LocalText } from '../../../model/values.ts';

/** Something that a mapping names, and what people call it. */
interface Named {
  readonly name: string;
  readonly title: LocalText;
}

/** A kind of thing that the rows of a table may be, what its columns may be, and what else a mapping may say of it. */
export interface TableKind extends Named {
  readonly fields: readonly Named[];
  readonly options: readonly Named[];
}

/** Every kind of table that can be read, in the order of preference. */
export const TABLE_KINDS: readonly TableKind[] = TABLE_TARGETS;

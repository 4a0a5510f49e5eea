import { DISCLOSURE_TARGET } from '../disclosures/target.ts';
import { REGISTER_TARGETS } from '../registers/target.ts';
import type { TableTarget } from './mapping/target.ts';
import { MATRIX_TARGET } from './matrix/index.ts';

/** Every kind of thing that the rows of a table may be. A table is what it looks most like; of equals the first. */
export const TABLE_TARGETS: readonly TableTarget[] = [MATRIX_TARGET, ...REGISTER_TARGETS, DISCLOSURE_TARGET];

import { z } from 'zod';
import { phase } from '../../../model/values.ts';
import { MAX_COLUMNS } from '../limits.ts';

/** What a mapping file begins with: its format and major version. */
export const MAPPING_FORMAT = 'bunkai-mapping/1';

const rowNumber = z.int().min(1);

/** What one column is taken for. */
const columnMapping = z.strictObject({
  column: z.int().min(1).max(MAX_COLUMNS).describe('From 1, as the file counts columns'),
  heading: z.string().describe('What stands above it; for people, and to find it again where columns have moved'),
  field: z.string().nullable().describe('Name of a field of the target; null: the column is not read'),
  about: z.exactOptional(z.array(z.string())).describe('Ids of what the column speaks about, such as components'),
  phases: z
    .exactOptional(z.array(phase))
    .describe('Situations that the column speaks about; left out: those of the sheet'),
  values: z.exactOptional(z.record(z.string(), z.string())).describe('Texts of cells and what each is read as'),
  performers: z
    .exactOptional(z.record(z.string(), z.array(z.string())))
    .describe('Texts of cells that name who does it, and the ids of what is meant'),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

/**
 * What a column says of the text of a cell: one of its `values` or `performers`. Undefined where it says nothing; a text such
 * as `constructor` is no key of its own.
 */
export const saidOfText = <T>(said: Readonly<Record<string, T>> | undefined, text: string): T | undefined =>
  said !== undefined && Object.hasOwn(said, text) ? said[text] : undefined;

/** What one row is about, where it is not left to the guess. */
const rowMapping = z.strictObject({
  row: rowNumber.describe('Where it stood when the mapping was made; for people'),
  key: z.string().describe('The texts by which the row is known: it may stand elsewhere in the next edition'),
  to: z.enum(['ENTITY', 'NEW', 'NONE']).describe('An entity of the model, a new one, or none: the row is not read'),
  entity: z.exactOptional(z.string()).describe('For ENTITY: its id or key'),
});
export type RowMapping = z.infer<typeof rowMapping>;

/** What one sheet is taken for. */
const sheetMapping = z.strictObject({
  sheet: z.string().describe('Name of the sheet'),
  layout: z.string().describe('Fingerprint of its headings'),
  target: z.string().nullable().describe('Name of what its rows are; null: the sheet is not read'),
  header: z.exactOptional(z.tuple([rowNumber, rowNumber])).describe('First and last row of the headings'),
  phases: z.exactOptional(z.array(phase)).describe('Situations that the sheet speaks about; left out: all'),
  columns: z.array(columnMapping).max(MAX_COLUMNS),
  rows: z.array(rowMapping),
  skip: z.exactOptional(z.array(z.string())).describe('Addresses of cells that are not to be taken over, such as D6'),
});
export type SheetMapping = z.infer<typeof sheetMapping>;

/** How the tables of a file are to be understood: guessed, corrected by people, and used again for the same layout. */
export const mapping = z.strictObject({
  format: z.literal(MAPPING_FORMAT),
  name: z.exactOptional(z.string()).describe('What people call the layout'),
  options: z.exactOptional(z.record(z.string(), z.string())).describe('Options of the targets, by name'),
  sheets: z.array(sheetMapping).max(1000),
});
export type Mapping = z.infer<typeof mapping>;

/** A mapping as it came from outside; undefined where it is none, with the path and words of what is wrong. */
export function parseMapping(
  value: unknown,
):
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly path: string; readonly detail: string } {
  const parsed = mapping.safeParse(value);
  if (parsed.success) return { ok: true, mapping: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, path: (issue?.path ?? []).map(String).join('.'), detail: issue?.message ?? '' };
}

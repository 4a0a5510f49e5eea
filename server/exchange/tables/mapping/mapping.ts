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

/** A mapping, or the path and words of the first that is wrong in what should be one. */
export type ParsedMapping =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly path: string; readonly detail: string };

/** The library gathers what is wrong as arguments of one call, of which there may be too many. */
function safeParse(value: unknown): ReturnType<typeof mapping.safeParse> | undefined {
  try {
    return mapping.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A mapping as it came from outside; undefined where it is none, with the path and words of what is wrong. */
export function parseMapping(value: unknown): ParsedMapping {
  const parsed = safeParse(value);
  if (parsed === undefined) return { ok: false, path: '', detail: 'too much is wrong in it to be listed' };
  if (parsed.success) return { ok: true, mapping: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, path: (issue?.path ?? []).map(String).join('.'), detail: issue?.message ?? '' };
}

/** The same of the text of its JSON. */
export function parseMappingText(text: string): ParsedMapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, path: '', detail: error instanceof Error ? error.message : String(error) };
  }
  return parseMapping(value);
}

/** A mapping as it was sent: parsing it may take long, and is done where the tables are read. */
export interface MappingText {
  readonly text: string;
  /** The name of the argument or field that it came in. */
  readonly name: string;
}

/** A mapping, or one that is still to be parsed. */
export type GivenMapping = Mapping | MappingText;

/** Something that was sent as a mapping and is none. */
export interface NoMapping {
  /** The name of the argument or field that it came in. */
  readonly name: string;
  readonly path: string;
  readonly detail: string;
}

/** What was given as a mapping, parsed; undefined where nothing was given. */
export function mappingFrom(
  given: GivenMapping | undefined,
):
  | { readonly ok: true; readonly mapping: Mapping | undefined }
  | { readonly ok: false; readonly noMapping: NoMapping } {
  if (given === undefined || !('text' in given)) return { ok: true, mapping: given };
  const parsed = parseMappingText(given.text);
  if (parsed.ok) return parsed;
  return { ok: false, noMapping: { name: given.name, path: parsed.path, detail: parsed.detail } };
}

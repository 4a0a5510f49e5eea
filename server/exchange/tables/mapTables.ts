import type { ModelDocument } from '../../model/document.ts';
import { collectProblems, MAX_PROBLEMS, type Problem, type Report } from '../../model/problem.ts';
import type { SourceFile } from '../format.ts';
import { type PackedList, packList } from '../packedList.ts';
import { completeMapping, type SheetGuess } from './mapping/completeMapping.ts';
import type { Findings } from './mapping/findings.ts';
import { dataRows } from './mapping/headings.ts';
import { type GivenMapping, type Mapping, mappingFrom, type NoMapping } from './mapping/mapping.ts';
import { type PackedContext, unpackContext } from './mapping/packedContext.ts';
import { readMapped, type TablesReading } from './mapping/readMapped.ts';
import type { ColumnGuess, MappingContext, ProposedChange, RowGuess, TableTarget } from './mapping/target.ts';
import { readTables } from './readers.ts';
import { TABLE_TARGETS } from './targets.ts';

/** A row as it is written: its number and its cells. */
export interface RowText {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A sheet as it would be read. */
export interface SheetPreview {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows below the headings; all rows with text where it is not read. */
  readonly rowCount: number;
  /** Name of what its rows are; null: the sheet is not read. */
  readonly target: string | null;
  /** First and last row of the headings. */
  readonly header: readonly [number, number] | undefined;
  readonly columns: PackedList<ColumnGuess>;
  readonly rows: PackedList<RowGuess>;
  /** The first rows as they are written. */
  readonly sample: PackedList<RowText>;
}

/** A file of tables as it would be read. What may be long is packed, because it was made in another thread. */
export interface TablesPreview extends Findings {
  readonly name: string;
  /** The encoding of a text; left out for others. */
  readonly encoding?: string;
  /** Everything that was given or guessed, as JSON: with it the file is read just so. */
  readonly mapping: string;
  readonly sheets: readonly SheetPreview[];
  readonly changes: PackedList<ProposedChange>;
}

/** The preview of a file, its problems, or why what was given as its mapping is none. */
export type TablesMapped =
  | { readonly ok: true; readonly preview: TablesPreview }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly noMapping?: NoMapping };

/** A file of tables, and by what it is to be understood. */
export interface TablesToMap {
  readonly file: SourceFile;
  readonly mapping?: GivenMapping | undefined;
  readonly context: PackedContext;
}

/** A file of tables and everything that it is read by. */
interface TablesToRead {
  readonly file: SourceFile;
  readonly mapping: Mapping | undefined;
  readonly context: MappingContext;
}

/** Rows of a sample. */
const SAMPLE = 30;

interface Understood {
  readonly encoding?: string | undefined;
  readonly mapping: Mapping;
  readonly sheets: readonly SheetGuess[];
  readonly reading: TablesReading;
}

/** What sheets may be taken for: the one target that the option `only` of a mapping names, or each. */
function targetsOf(mapping: Mapping | undefined): readonly TableTarget[] {
  const only = mapping?.options?.['only'];
  return only === undefined ? TABLE_TARGETS : TABLE_TARGETS.filter(({ name }) => name === only);
}

async function understand({ file, mapping, context }: TablesToRead, report: Report): Promise<Understood | undefined> {
  const tables = await readTables(file, report);
  if (tables === undefined) return undefined;
  const targets = targetsOf(mapping);
  const guess = completeMapping(tables, file.name, targets, context, mapping);
  const reading = readMapped(tables, file.name, guess.sheets, targets, context, mapping?.options);
  return { encoding: tables.encoding, mapping: guess.mapping, sheets: guess.sheets, reading };
}

function previewOf({ written: sheet, mapping, columns, rows }: SheetGuess): SheetPreview {
  const { header } = mapping;
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    rowCount: header === undefined ? sheet.rows.length : dataRows(sheet, [header[0], header[1]]).length,
    target: mapping.target,
    header: header === undefined ? undefined : [header[0], header[1]],
    columns: packList(columns),
    rows: packList(rows),
    sample: packList(sheet.rows.slice(0, SAMPLE).map(({ number, cells }) => ({ number, cells }))),
  };
}

/** How a file of tables would be read, and what would come of it. Takes long for large ones: it is for a thread of its own. */
export async function mapTables({ file, mapping: given, context }: TablesToMap): Promise<TablesMapped> {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const from = mappingFrom(given);
  if (!from.ok) return { ok: false, problems, noMapping: from.noMapping };
  const understood = await understand({ file, mapping: from.mapping, context: unpackContext(context) }, report);
  if (understood === undefined) return { ok: false, problems };
  const { encoding, mapping, sheets, reading } = understood;
  const { document: _, changes, ...findings } = reading;
  return {
    ok: true,
    preview: {
      name: file.name,
      ...(encoding === undefined ? {} : { encoding }),
      mapping: JSON.stringify(mapping),
      sheets: sheets.map(previewOf),
      changes: packList(changes),
      ...findings,
    },
  };
}

/** What a file of tables comes to as its mapping says, or undefined and its problems reported. */
export async function readByMapping(
  task: TablesToRead,
  report: Report,
): Promise<(Findings & { readonly document: ModelDocument }) | undefined> {
  return (await understand(task, report))?.reading;
}

/** The bytes that a preview holds, so that they can be handed over. */
export const bytesOfMapped = (mapped: TablesMapped): readonly Uint8Array[] =>
  mapped.ok
    ? [
        mapped.preview.changes,
        ...mapped.preview.sheets.flatMap(({ columns, rows, sample }) => [columns, rows, sample]),
      ].flatMap(({ pieces }) => pieces)
    : [];

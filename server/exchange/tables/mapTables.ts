import type { ModelDocument } from '../../model/document.ts';
import { collectProblems, MAX_PROBLEMS, type Problem, type Report } from '../../model/problem.ts';
import type { SourceFile } from '../format.ts';
import { completeMapping, type SheetGuess } from './mapping/completeMapping.ts';
import type { Findings } from './mapping/findings.ts';
import { dataRows } from './mapping/headings.ts';
import type { Mapping, SheetMapping } from './mapping/mapping.ts';
import { readMapped, type TablesReading } from './mapping/readMapped.ts';
import type { ColumnGuess, MappingContext, ProposedChange, RowGuess } from './mapping/target.ts';
import { readTables } from './readers.ts';
import { TABLE_TARGETS } from './targets.ts';

/** A sheet as it would be read. */
export interface SheetPreview {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows below the headings; all rows with text where it is not read. */
  readonly rowCount: number;
  readonly mapping: SheetMapping;
  readonly columns: readonly ColumnGuess[];
  readonly rows: readonly RowGuess[];
  /** The first rows as they are written: the number of each and its cells. */
  readonly sample: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** A file of tables as it would be read. */
export interface TablesPreview extends Findings {
  readonly name: string;
  /** The encoding of a text; left out for others. */
  readonly encoding?: string;
  /** Everything that was given or guessed: with it the file is read just so. */
  readonly mapping: Mapping;
  readonly sheets: readonly SheetPreview[];
  readonly changes: readonly ProposedChange[];
}

/** The preview of a file, or its problems. */
export type TablesMapped =
  | { readonly ok: true; readonly preview: TablesPreview }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file of tables, and by what it is to be understood. */
export interface TablesToMap {
  readonly file: SourceFile;
  readonly mapping?: Mapping | undefined;
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

async function understand({ file, mapping, context }: TablesToMap, report: Report): Promise<Understood | undefined> {
  const tables = await readTables(file, report);
  if (tables === undefined) return undefined;
  const guess = completeMapping(tables, file.name, TABLE_TARGETS, context, mapping);
  const reading = readMapped(tables, file.name, guess.sheets, TABLE_TARGETS, context, mapping?.options);
  return { encoding: tables.encoding, mapping: guess.mapping, sheets: guess.sheets, reading };
}

function previewOf({ sheet, mapping, columns, rows }: SheetGuess): SheetPreview {
  const { header } = mapping;
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    rowCount: header === undefined ? sheet.rows.length : dataRows(sheet, [header[0], header[1]]).length,
    mapping,
    columns,
    rows,
    sample: sheet.rows.slice(0, SAMPLE).map(({ number, cells }) => ({ number, cells })),
  };
}

/** How a file of tables would be read, and what would come of it. Takes long for large ones: it is for a thread of its own. */
export async function mapTables(task: TablesToMap): Promise<TablesMapped> {
  const { problems, report } = collectProblems(MAX_PROBLEMS);
  const understood = await understand(task, report);
  if (understood === undefined) return { ok: false, problems };
  const { encoding, mapping, sheets, reading } = understood;
  const { document: _, ...findings } = reading;
  return {
    ok: true,
    preview: {
      name: task.file.name,
      ...(encoding === undefined ? {} : { encoding }),
      mapping,
      sheets: sheets.map(previewOf),
      ...findings,
    },
  };
}

/** What a file of tables comes to as its mapping says, or undefined and its problems reported. */
export async function readByMapping(
  task: TablesToMap,
  report: Report,
): Promise<(Findings & { readonly document: ModelDocument }) | undefined> {
  return (await understand(task, report))?.reading;
}

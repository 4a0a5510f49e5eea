import type { TableFile, TableSheet } from '../table.ts';
import { type Ditto, withoutDittos } from './dittos.ts';
import { fingerprint } from './fold.ts';
import { columnsUnder, guessSheet } from './guessFields.ts';
import { type Header, headingsOf, plainHeading, textsAbove } from './headings.ts';
import { type ColumnMapping, MAPPING_FORMAT, type Mapping, type SheetMapping } from './mapping.ts';
import type { ColumnGuess, MappedSheet, MappingContext, RowGuess, TableTarget } from './target.ts';

/** A sheet with the guesses for it; `mapping` holds them all. */
export interface SheetGuess extends MappedSheet {
  /** The sheet as it is written; in `sheet` each cell has the text that it means. */
  readonly written: TableSheet;
  /** What is written otherwise than it is meant. */
  readonly dittos: readonly Ditto[];
  readonly columns: readonly ColumnGuess[];
  readonly rows: readonly RowGuess[];
}

/** A file with the guesses for it. */
export interface FileGuess {
  readonly mapping: Mapping;
  readonly sheets: readonly SheetGuess[];
}

const headerOf = ({ header }: SheetMapping): Header | undefined => header && [header[0], header[1]];

const headerIn = ({ header }: SheetMapping): Pick<SheetMapping, 'header'> => (header === undefined ? {} : { header });

/** Columns as they were mapped, found again by their headings where they have moved. */
function moved(columns: readonly ColumnMapping[], guessed: readonly ColumnMapping[]): ColumnMapping[] {
  const left = [...columns];
  return guessed.map((column) => {
    const at = left.findIndex(({ heading }) => plainHeading(heading) === plainHeading(column.heading));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found === undefined ? { ...column, field: null } : { ...found, column: column.column };
  });
}

/** What a sheet is taken for: as a mapping says that knows it by name or by its headings, or else as it looks. */
function mappingOf(sheet: TableSheet, given: Mapping | undefined, targets: readonly TableTarget[]): SheetMapping {
  const named = given?.sheets.find((other) => other.sheet === sheet.name);
  const header = named && headerOf(named);
  if (named?.target === null) return named;
  if (named !== undefined && header !== undefined && fingerprint(headingsOf(sheet, header)) === named.layout)
    return named;
  const guess = guessSheet(sheet, targets);
  const alike = given?.sheets.find(({ layout, target }) => target !== null && layout === guess.layout) ?? named;
  const known = targets.find(({ name }) => name === alike?.target);
  if (alike === undefined || known === undefined) return guess;
  if (alike.layout === guess.layout) {
    return { ...alike, ...headerIn(guess), sheet: sheet.name, columns: moved(alike.columns, guess.columns) };
  }
  // The headings are others than those of the mapping: what the mapping says of rows and headings is kept where it fits.
  if (header === undefined) return guess;
  const under = columnsUnder(sheet, known, header);
  // A mapping without columns, such as one whose heading row has just been corrected, leaves them to the guess.
  const columns = alike.columns.length === 0 ? under : moved(alike.columns, under);
  return { ...alike, layout: fingerprint(headingsOf(sheet, header)), columns };
}

/** Rows of a sheet beside the tables that may say whose file it is: of a cover, say. */
const COVER_ROWS = 20;

const coverOf = ({ rows, isHidden }: TableSheet): readonly string[] =>
  isHidden ? [] : rows.slice(0, COVER_ROWS).flatMap(({ cells }) => [...new Set(cells.slice(0, COVER_ROWS))]);

/**
 * Guesses what the tables of a file are, in what a mapping leaves open or does not know; what it says is kept. The result
 * holds every sheet, column and row of the file.
 */
export function completeMapping(
  tables: TableFile,
  fileName: string,
  targets: readonly TableTarget[],
  context: MappingContext,
  given?: Mapping,
): FileGuess {
  const options = given?.options ?? {};
  const mapped = tables.sheets.map((written) => ({ written, mapping: mappingOf(written, given, targets) }));
  const beside = mapped.flatMap(({ written, mapping }) => (mapping.target === null ? coverOf(written) : [])).join(' ');
  const sheets = mapped.map(({ written, mapping }): SheetGuess => {
    const target = targets.find(({ name }) => name === mapping.target);
    const header = headerOf(mapping);
    const { sheet, dittos } = withoutDittos(written, header?.[1] ?? Number.POSITIVE_INFINITY);
    const above = header === undefined ? '' : textsAbove(sheet, header);
    const hinted: MappedSheet = { sheet, mapping, hints: [fileName, sheet.name, above, beside].join(' ') };
    if (target === undefined || header === undefined)
      return { ...hinted, written, dittos, columns: plainly(mapping), rows: [] };
    const columns = target.guessColumns?.(hinted, context) ?? plainly(mapping);
    const withColumns = { ...hinted, mapping: { ...mapping, columns: columns.map((column) => column.mapping) } };
    const rows = target.guessRows?.(withColumns, context, options) ?? [];
    const complete = { ...withColumns.mapping, rows: rows.map((row) => row.mapping) };
    return { ...withColumns, mapping: complete, written, dittos, columns, rows };
  });
  const mapping: Mapping = {
    format: MAPPING_FORMAT,
    ...(given?.name === undefined ? {} : { name: given.name }),
    ...(given?.options === undefined ? {} : { options: given.options }),
    sheets: sheets.map((sheet) => sheet.mapping),
  };
  return { mapping, sheets };
}

const plainly = ({ columns }: SheetMapping): ColumnGuess[] =>
  columns.map((mapping) => ({ mapping, isSure: true, alternatives: [] }));

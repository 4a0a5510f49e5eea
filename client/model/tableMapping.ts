/** What one column is taken for, as the mapping of a table says (`bunkai-mapping/1`); what the page does not know stays. */
interface ColumnMapping {
  readonly column: number;
  readonly field: string | null;
  readonly about?: readonly string[];
}

/** What one row is about. */
interface RowMapping {
  readonly row: number;
  readonly key: string;
  readonly to: 'ENTITY' | 'NEW' | 'NONE';
  readonly entity?: string;
}

/** What one sheet is taken for; `layout` is the fingerprint of its headings. */
interface SheetMapping {
  readonly sheet: string;
  readonly layout: string;
  readonly target: string | null;
  readonly header?: readonly [number, number];
  /** Situations that the sheet speaks about; left out: as its name says, else all. */
  readonly phases?: readonly string[];
  /** Addresses of cells that are not taken over. */
  readonly skip?: readonly string[];
  readonly columns: readonly ColumnMapping[];
  readonly rows: readonly RowMapping[];
}

/** How the tables of a file are understood. */
export interface TableMapping {
  readonly format: string;
  /** Options of the kinds of table, by name. */
  readonly options?: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetMapping[];
}

/** A mapping as the server gave it. */
export function readMapping(text: string): TableMapping {
  const mapping: TableMapping = JSON.parse(text);
  return mapping;
}

function withSheet(mapping: TableMapping, at: number, change: (sheet: SheetMapping) => SheetMapping): TableMapping {
  return { ...mapping, sheets: mapping.sheets.map((sheet, i) => (i === at ? change(sheet) : sheet)) };
}

/** A sheet taken for something else (null: not read) with its headings in a row; its columns and rows are guessed again. */
export const withTarget = (mapping: TableMapping, at: number, target: string | null, row: number): TableMapping =>
  withSheet(mapping, at, ({ sheet, header, layout }) => ({
    sheet,
    layout: target === null ? layout : '',
    target,
    ...(target === null ? header && { header } : { header: [row, row] }),
    columns: [],
    rows: [],
  }));

/** A column taken for something else; null: it is not read. What the rows are is guessed again. */
export const withField = (mapping: TableMapping, at: number, column: number, field: string | null): TableMapping =>
  withSheet(mapping, at, (sheet) => ({
    ...sheet,
    columns: sheet.columns.map((one) => (one.column === column ? { ...one, field } : one)),
    rows: [],
  }));

/** A column that speaks about something else. */
export const withAbout = (mapping: TableMapping, at: number, column: number, about: readonly string[]): TableMapping =>
  withSheet(mapping, at, (sheet) => ({
    ...sheet,
    columns: sheet.columns.map((one) => (one.column === column ? { ...one, about } : one)),
  }));

/** A row that is about an entity, becomes something new, or is not read. */
export const withRow = (mapping: TableMapping, at: number, row: number, to: RowMapping['to'], entity?: string) =>
  withSheet(mapping, at, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((one) =>
      one.row === row ? { row, key: one.key, to, ...(entity === undefined ? {} : { entity }) } : one,
    ),
  }));

/** An option of the mapping; an empty text takes it away. What rows may become depends on it and is guessed again. */
export function withOption(mapping: TableMapping, name: string, value: string): TableMapping {
  const { [name]: _, ...others } = mapping.options ?? {};
  const options = value === '' ? others : { ...others, [name]: value };
  const sheets = mapping.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ to }) => to === 'ENTITY') }));
  return { ...mapping, options, sheets };
}

/** A sheet that speaks about some situations; none: as its name says, else all. */
export const withPhases = (mapping: TableMapping, at: number, phases: readonly string[]): TableMapping =>
  withSheet(mapping, at, ({ phases: _, ...sheet }) => (phases.length === 0 ? sheet : { ...sheet, phases }));

/** The sheet and the cell of a place such as `分担!D5`; of a file of one table the sheet has no name. */
function cellOf(place: string): { readonly sheet: string; readonly address: string } {
  const at = place.lastIndexOf('!');
  return { sheet: at < 0 ? '' : place.slice(0, at), address: place.slice(at + 1) };
}

/** Leaves out what stands at a place: of a matrix the cell, of a register its row. */
export function withoutPlace(mapping: TableMapping, place: string): TableMapping {
  const { sheet: name, address } = cellOf(place);
  const at = mapping.sheets.findIndex(({ sheet }) => sheet === name);
  const target = mapping.sheets[at]?.target ?? '';
  if (!target.startsWith('register-'))
    return withSheet(mapping, at, (sheet) => ({ ...sheet, skip: [...new Set([...(sheet.skip ?? []), address])] }));
  return withRow(mapping, at, Number(/\d+$/.exec(address)?.[0]), 'NONE');
}

/** Options that hold for one file and not for all of its layout. */
const OF_ONE_FILE: ReadonlySet<string> = new Set(['publishedOn', 'version']);

const remembered = ({ options = {} }: TableMapping): Pick<TableMapping, 'options'> => {
  const kept = Object.entries(options).filter(([name]) => !OF_ONE_FILE.has(name));
  return kept.length === 0 ? {} : { options: Object.fromEntries(kept) };
};

/** Each sheet that is read, as a mapping of its own, by the fingerprint of its headings. */
export const byLayout = (mapping: TableMapping): readonly (readonly [layout: string, one: TableMapping])[] =>
  mapping.sheets.flatMap(({ skip: _, ...sheet }) =>
    sheet.target === null || sheet.layout === ''
      ? []
      : [[sheet.layout, { format: mapping.format, ...remembered(mapping), sheets: [sheet] }] as const],
  );

/**
 * A mapping in which sheets of a known layout are as they were understood last time, under the names that they have now.
 * Undefined where no layout is known.
 */
export function withKnown(
  mapping: TableMapping,
  known: (layout: string) => TableMapping | undefined,
): TableMapping | undefined {
  let isAny = false;
  let { options } = mapping;
  const sheets = mapping.sheets.map((sheet) => {
    const found = sheet.target === null ? undefined : known(sheet.layout);
    const before = found?.sheets[0];
    if (before === undefined) return sheet;
    isAny = true;
    if (found?.options !== undefined) options = { ...options, ...found.options };
    const { header = before.header } = sheet;
    return { ...before, sheet: sheet.sheet, ...(header && { header }) };
  });
  return isAny ? { ...mapping, ...(options && { options }), sheets } : undefined;
}

/** How a spreadsheet calls a column, from 1: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Files whose rows have to be understood first; all others hold a model. */
export const isTableFile = (name: string): boolean => /\.(xlsx|csv|tsv|txt|md|markdown|html?)$/i.test(name);

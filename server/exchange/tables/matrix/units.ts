import { dataRows } from '../mapping/headings.ts';
import type { ColumnMapping, SheetMapping } from '../mapping/mapping.ts';
import type { MappedSheet } from '../mapping/target.ts';
import type { TableRow } from '../table.ts';

/** Columns of a matrix by what they are. */
export interface MatrixColumns {
  readonly id: ColumnMapping | undefined;
  readonly number: ColumnMapping | undefined;
  readonly title: ColumnMapping | undefined;
  readonly chapter: ColumnMapping | undefined;
  readonly phase: ColumnMapping | undefined;
  readonly duty: ColumnMapping | undefined;
  readonly charge: ColumnMapping | undefined;
  readonly within: ColumnMapping | undefined;
  readonly remarks: readonly ColumnMapping[];
  readonly sources: readonly ColumnMapping[];
  /** Those that say who does it, in any way. */
  readonly statements: readonly ColumnMapping[];
}

/** The columns of a mapping, sorted out. */
export function matrixColumns({ columns }: SheetMapping): MatrixColumns {
  const all = (name: string) => columns.filter(({ field }) => field === name);
  const one = (name: string) => all(name)[0];
  return {
    id: one('id'),
    number: one('number'),
    title: one('title'),
    chapter: one('chapter'),
    phase: one('phase'),
    duty: one('duty'),
    charge: one('charge'),
    within: one('within'),
    remarks: all('remark'),
    sources: all('source'),
    statements: columns.filter(({ field }) => field === 'stance' || field === 'tick' || field === 'performer'),
  };
}

/** The text of a row in a column; empty where there is none. */
export const textAt = ({ cells }: TableRow, column: ColumnMapping | undefined): string =>
  column === undefined ? '' : (cells[column.column - 1] ?? '');

/** Something that a matrix says who does it of: a row, or a row under one column where each column asks for something else. */
export interface Unit {
  readonly row: TableRow;
  /** Known again by that in the next edition of the table; unique in its sheet. */
  readonly key: string;
  /** What all rows have that ask for the same: of those that differ by their situation alone the key of the first. */
  readonly asks: string;
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly chapter: string;
  /** The columns that say who does it. */
  readonly statements: readonly ColumnMapping[];
  readonly isEmpty: boolean;
}

/** Whether each column of names asks for something else: resources down, activities across. */
const asksByColumn = ({ statements }: MatrixColumns): boolean =>
  statements.length > 1 && statements.every(({ field }) => field === 'performer');

function unique(): (key: string) => string {
  const times = new Map<string, number>();
  return (key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key} #${time}`;
  };
}

/** The units of a sheet, in its order. A row without any mark that stands over others is the chapter of those. */
export function unitsOf({ sheet, mapping }: MappedSheet): readonly Unit[] {
  const { header } = mapping;
  if (header === undefined) return [];
  const columns = matrixColumns(mapping);
  const byColumn = asksByColumn(columns);
  const keyOf = unique();
  let above = '';
  return dataRows(sheet, [header[0], header[1]]).flatMap((row): Unit[] => {
    const [id, number, title] = [textAt(row, columns.id), textAt(row, columns.number), textAt(row, columns.title)];
    const isEmpty = columns.statements.every((column) => textAt(row, column) === '');
    const text = title || id || number || (row.cells.find((cell) => cell !== '') ?? '');
    if (isEmpty) above = text;
    const plain = { row, id, number, chapter: textAt(row, columns.chapter) || above, isEmpty };
    const written = [id, number, title].filter((part) => part !== '').join(' ') || text;
    // Rows of the same text are different things, unless each speaks of a situation of its own.
    const named = (name: string) => {
      const key = keyOf(name);
      return { key, asks: columns.phase === undefined ? key : name };
    };
    if (!byColumn || isEmpty) return [{ ...plain, ...named(written), text, statements: columns.statements }];
    return columns.statements.map((column) => ({
      ...plain,
      ...named(`${written} / ${column.heading}`),
      text: `${text} / ${column.heading}`,
      statements: [column],
      isEmpty: textAt(row, column) === '',
    }));
  });
}

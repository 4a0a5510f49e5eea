import type { Day } from '../../../model/values.ts';
import { addressOf, placeOf } from '../../tables/mapping/address.ts';
import type { FindingReason, FindingTaker } from '../../tables/mapping/findings.ts';
import { type RowMapping, saidOfText } from '../../tables/mapping/mapping.ts';
import type { MappedSheet } from '../../tables/mapping/target.ts';
import type { TableRow } from '../../tables/table.ts';
import type { RegisterColumn } from '../columns.ts';
import { type Period, readDay, readPeriod } from '../days.ts';
import {
  type CodeKind,
  type CodeOf,
  isNotSettled,
  READ_CODE,
  readNumber,
  readYesNo,
  saysNothing,
  shownCode,
} from '../words.ts';

/** One row of a register. Whatever is read of a cell is noted once: understood, repaired or not understood. */
export interface RowReader {
  readonly number: number;
  /** Sheet and first cell. */
  readonly place: string;
  /** What whoever made the mapping said of the row; left out: nothing. */
  readonly said: RowMapping | undefined;
  /** The cell as it is written; undefined where it is empty, or there is no such column. Nothing is noted. */
  peek(column: RegisterColumn): string | undefined;
  text(column: RegisterColumn): string | undefined;
  /** Several texts: one a line, or divided by marks where there is one line. */
  list(column: RegisterColumn): readonly string[];
  /** Several texts, one a line. */
  lines(column: RegisterColumn): readonly string[];
  day(column: RegisterColumn, edge?: 'first' | 'last'): Day | undefined;
  /** Whether a cell says that there is none, such as no end. */
  saysNone(column: RegisterColumn): boolean;
  period(column: RegisterColumn): Period;
  yesNo(column: RegisterColumn): boolean | undefined;
  amount(column: RegisterColumn): number | undefined;
  code<K extends CodeKind>(column: RegisterColumn, kind: K): CodeOf[K] | undefined;
  /** The code that a cell says; where it is no word for one, what is known otherwise, and that is a repair. */
  codeOr<K extends CodeKind>(column: RegisterColumn, kind: K, otherwise: CodeOf[K] | undefined): CodeOf[K] | undefined;
  /** What a cell says by a reader of its own, and how that is shown. */
  as<T>(
    column: RegisterColumn,
    read: (text: string) => T | undefined,
    show: (value: T, text: string) => string,
  ): T | undefined;
  repaired(column: RegisterColumn, readAs: string): void;
  problem(column: RegisterColumn | undefined, reason: FindingReason, detail?: string): void;
}

/** What stands between several things in one cell of one line. */
const BETWEEN = /[、,，;；／/\n]+/u;

/** What a sheet's mapping says of its columns, looked up once. */
export interface SheetColumns {
  readonly columnOf: ReadonlyMap<RegisterColumn, number>;
  readonly values: ReadonlyMap<RegisterColumn, Readonly<Record<string, string>>>;
  readonly skip: ReadonlySet<string>;
}

/** Reads the cells of one row. */
export function readRow(
  { sheet }: MappedSheet,
  row: TableRow,
  { columnOf, values, skip }: SheetColumns,
  said: RowMapping | undefined,
  findings: FindingTaker,
): RowReader {
  const addressOfColumn = (column: RegisterColumn | undefined) =>
    addressOf(row.number, (column === undefined ? undefined : columnOf.get(column)) ?? 1);
  const rowText = row.cells.find((text) => text !== '') ?? '';
  const place = (column: RegisterColumn | undefined) => placeOf(sheet.name, addressOfColumn(column));
  const written = (column: RegisterColumn): string | undefined => {
    const at = columnOf.get(column);
    const text = at === undefined ? '' : (row.cells[at - 1] ?? '').trim();
    return text === '' ? undefined : text;
  };
  const peek = (column: RegisterColumn) => (skip.has(addressOfColumn(column)) ? undefined : written(column));
  const repaired = (column: RegisterColumn, readAs: string) =>
    findings.repaired(place(column), written(column) ?? '', readAs);
  const problem = (column: RegisterColumn | undefined, reason: FindingReason, detail?: string) =>
    findings.notUnderstood(place(column), column === undefined ? rowText : (written(column) ?? ''), reason, detail);

  /** What a cell says, by a reader; what `show` gives otherwise than it is written is a repair. */
  function value<T>(
    column: RegisterColumn,
    read: (text: string) => T | undefined,
    show?: (value: T, text: string) => string,
  ): T | undefined {
    const text = written(column);
    if (text === undefined) return undefined;
    if (skip.has(addressOfColumn(column))) {
      problem(column, 'CELL_LEFT_OUT');
      return undefined;
    }
    const override = saidOfText(values.get(column), text);
    const found = read(override ?? text);
    if (found === undefined) {
      if (saysNothing(text)) findings.understood();
      else problem(column, isNotSettled(text) ? 'NOT_SETTLED' : 'TEXT_NOT_KNOWN');
      return undefined;
    }
    findings.understood();
    const shown = show?.(found, text) ?? text;
    if (override === undefined && shown !== text) repaired(column, shown);
    return found;
  }
  const text = (column: RegisterColumn) =>
    value(column, (cell) => (isNotSettled(cell) || saysNothing(cell) ? undefined : cell));
  return {
    number: row.number,
    place: place(undefined),
    said,
    peek,
    text,
    repaired,
    problem,
    list: (column) => {
      const cell = text(column);
      const parts = cell?.includes('\n') ? cell.split('\n') : (cell?.split(BETWEEN) ?? []);
      return parts.map((part) => part.trim()).filter((part) => part !== '');
    },
    lines: (column) => (text(column)?.split('\n') ?? []).map((line) => line.trim()).filter((line) => line !== ''),
    day: (column, edge = 'first') =>
      value(
        column,
        (cell) => readDay(cell, edge),
        (day) => day,
      ),
    period: (column) => value(column, readPeriod, ({ startsOn = '', endsOn = '' }) => `${startsOn} – ${endsOn}`) ?? {},
    saysNone: (column) => saysNothing(peek(column) ?? 'x'),
    yesNo: (column) => value(column, readYesNo),
    amount: (column) => value(column, readNumber),
    as: value,
    codeOr: (column, kind, otherwise) =>
      value(
        column,
        (cell) => READ_CODE[kind](cell) ?? otherwise,
        (code, cell) => shownCode(kind, code, READ_CODE[kind](cell) === undefined ? '' : cell),
      ),
    code: (column, kind) =>
      value(
        column,
        (cell) => READ_CODE[kind](cell),
        (code, cell) => shownCode(kind, code, cell),
      ),
  };
}

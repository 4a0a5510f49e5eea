import type { Charge } from '../../../model/vocabulary.ts';
import { addressOf, columnLetters, placeOf } from '../mapping/address.ts';
import type { FindingTaker } from '../mapping/findings.ts';
import { type ColumnMapping, saidOfText } from '../mapping/mapping.ts';
import type { MappedSheet } from '../mapping/target.ts';
import type { CellNote } from '../table.ts';
import { chargeAlone } from './charges.ts';
import { type RowFacts, readFacts } from './facts.ts';
import { isTick, type Mark, type MarkRead, markNamed, readMark, WRITTEN } from './marks.ts';
import { type Phase, phasesIn } from './phases.ts';
import { type MatrixColumns, textAt, type Unit } from './units.ts';

/** What a cell says of one component in some situations. */
export interface Said {
  readonly component: string;
  readonly mark: Mark;
  /** Left out: all in which the requirement arises. */
  readonly phases: readonly Phase[] | undefined;
  readonly place: string;
  readonly address: string;
  readonly original: string;
  /** Whether its owner answers for it (A of RACI); left out: that is not said. */
  readonly isAccountable?: boolean;
  /** Whether the work costs extra, where that stands behind the mark. */
  readonly charge?: Charge;
}

/** What a unit says, and what else stands in its row. */
export interface UnitRead extends RowFacts {
  readonly said: readonly Said[];
  /** Remarks for the lines that come of it. */
  readonly remarks: readonly string[];
}

/** What reading the cells of a unit needs. */
export interface UnitToRead {
  readonly mapped: MappedSheet;
  readonly columns: MatrixColumns;
  readonly unit: Unit;
  readonly findings: FindingTaker;
  /** Ids of the components that are there. */
  readonly known: ReadonlySet<string>;
  /** The notes on cells of its row. */
  readonly notes: readonly CellNote[];
}

interface Cell {
  readonly column: ColumnMapping;
  readonly text: string;
  readonly place: string;
  readonly address: string;
  readonly phases: readonly Phase[] | undefined;
}

function cellsOf({ mapped, columns, unit }: UnitToRead): Cell[] {
  const ofRow = columns.phase && phasesIn(textAt(unit.row, columns.phase));
  return unit.statements.flatMap((column): Cell[] => {
    const text = textAt(unit.row, column);
    if (text === '') return [];
    const address = addressOf(unit.row.number, column.column);
    const phases = column.phases ?? ofRow ?? mapped.mapping.phases ?? phasesIn(mapped.sheet.name);
    return [{ column, text, address, place: placeOf(mapped.sheet.name, address), phases }];
  });
}

/** The components that a column speaks about and that are there. */
const aboutOf = ({ known }: UnitToRead, { column }: Cell): readonly string[] =>
  (column.about ?? []).filter((id) => known.has(id));

/** Says once of each column what it speaks about that is not there, or that nothing is known of it. */
export function checkColumns(
  { sheet }: MappedSheet,
  columns: MatrixColumns,
  known: ReadonlySet<string>,
  findings: FindingTaker,
): void {
  for (const { column, heading, about = [], field } of columns.statements) {
    const place = placeOf(sheet.name, columnLetters(column));
    if (about.length === 0 && field !== 'performer') findings.notUnderstood(place, heading, 'COLUMN_ABOUT_NOTHING');
    for (const id of about) if (!known.has(id)) findings.notUnderstood(place, heading, 'UNKNOWN_ENTITY', id);
  }
}

const isWritten = (text: string, { written }: MarkRead): boolean => text.trim() === written;

/** What stands in a cell, by the mapping's own values first. */
function markIn(
  { findings }: UnitToRead,
  { column, text, place }: Cell,
): Pick<MarkRead, 'mark' | 'rest' | 'accountable'> | undefined {
  const named = markNamed(saidOfText(column.values, text) ?? '');
  if (named !== undefined) {
    findings.repaired(place, text, WRITTEN[named] || named);
    return { mark: named, rest: '' };
  }
  const read = readMark(text);
  if (read === undefined) {
    findings.notUnderstood(place, text, 'TEXT_NOT_KNOWN');
    return undefined;
  }
  if (read.mark === 'UNSETTLED') {
    findings.notUnderstood(place, text, 'NOT_SETTLED');
    return undefined;
  }
  if (!isWritten(text, read)) findings.repaired(place, text, read.written);
  return read;
}

/** Marks in the columns of parties. */
function stancesIn(toRead: UnitToRead, cells: readonly Cell[], remarks: string[]): Said[] {
  return cells.flatMap((cell): Said[] => {
    const { column, text } = cell;
    const about = aboutOf(toRead, cell);
    if (about.length === 0) return [];
    const read = markIn(toRead, cell);
    if (read === undefined) {
      remarks.push(`${column.heading}: ${text}`);
      return [];
    }
    if (read.rest !== '') remarks.push(`${column.heading}: ${read.rest}`);
    toRead.findings.understood();
    const charge = chargeAlone(read.rest);
    const facts = {
      ...(read.accountable === true ? { isAccountable: true } : {}),
      ...(charge === undefined ? {} : { charge }),
    };
    return about.map((component) => ({ ...placed(cell), component, mark: read.mark, ...facts }));
  });
}

const placed = ({ place, address, text, phases }: Cell) => ({ place, address, phases, original: text });

/** Boxes that are ticked: those whom a ticked column is about do it, the others do not. */
function ticksIn(toRead: UnitToRead, cells: readonly Cell[]): Said[] {
  const ticked = cells.filter((cell) => {
    const isOne = isTick(cell.text);
    if (isOne) toRead.findings.understood();
    else toRead.findings.notUnderstood(cell.place, cell.text, 'TEXT_NOT_KNOWN');
    return isOne;
  });
  const [first] = ticked;
  if (first === undefined) return [];
  const by = new Map<string, Cell>();
  for (const cell of ticked) for (const id of aboutOf(toRead, cell)) if (!by.has(id)) by.set(id, cell);
  const all = new Set(toRead.columns.statements.flatMap(({ field, about }) => (field === 'tick' ? (about ?? []) : [])));
  return [...all]
    .filter((id) => toRead.known.has(id))
    .map((component) => ({
      ...placed(by.get(component) ?? first),
      component,
      mark: by.has(component) ? 'PART' : 'NOT',
    }));
}

/** Names of those who do it: the others whom the column is about do not. */
function performersIn(toRead: UnitToRead, cells: readonly Cell[], remarks: string[]): Said[] {
  return cells.flatMap((cell): Said[] => {
    const { column, text, place } = cell;
    const performers = saidOfText(column.performers, text) ?? [];
    if (performers.length === 0) {
      toRead.findings.notUnderstood(
        place,
        text,
        readMark(text)?.mark === 'UNSETTLED' ? 'NOT_SETTLED' : 'TEXT_NOT_KNOWN',
      );
      remarks.push(`${column.heading}: ${text}`);
      return [];
    }
    const about = aboutOf(toRead, {
      ...cell,
      column: { ...column, about: [...new Set([...(column.about ?? []), ...performers])] },
    });
    toRead.findings.understood();
    return about.map((component) => ({
      ...placed(cell),
      component,
      mark: performers.includes(component) ? 'PART' : 'NOT',
    }));
  });
}

/** Everything that the row of a unit says. */
export function readUnit(toRead: UnitToRead): UnitRead {
  const { columns, unit, notes } = toRead;
  const cells = cellsOf(toRead);
  const of = (field: string) => cells.filter(({ column }) => column.field === field);
  const remarks: string[] = [];
  const said = [
    ...stancesIn(toRead, of('stance'), remarks),
    ...ticksIn(toRead, of('tick')),
    ...performersIn(toRead, of('performer'), remarks),
  ];
  const written = columns.remarks.map((column) => ({ column, text: textAt(unit.row, column) }));
  const facts = readFacts(
    toRead,
    written.map(({ text }) => text),
  );
  return {
    ...facts,
    said,
    remarks: [
      ...facts.remarks,
      ...written.flatMap(({ column, text }) =>
        text === '' ? [] : [columns.remarks.length > 1 ? `${column.heading}: ${text}` : text],
      ),
      ...remarks,
      ...notes.map(({ column, text }) => `${addressOf(unit.row.number, column)}: ${text}`),
    ],
  };
}

import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Report } from '../../../model/problem.ts';
import type { SourceFile } from '../../format.ts';
import { openWithParts } from '../../xlsx/open.ts';
import { MAX_COLUMNS } from '../limits.ts';
import type { CellNote, CellPlace, MergedRange, TableFile, TableRow, TableSheet } from '../table.ts';

const isPercentage = (cell: Cell): boolean => typeof cell.numFmt === 'string' && cell.numFmt.includes('%');

function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** The text of a plain value. */
function plainText(cell: Cell, value: unknown): string {
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'number' && isPercentage(cell)) return `${Number((value * 100).toPrecision(12))}%`;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The text of rich text within a value, which the library leaves as it is. */
function richText(value: object): string | undefined {
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((run: unknown) => textIn(run)).join('');
  }
  return undefined;
}

/** The text under `text` of an object: a run of rich text, or what a link shows. */
function textIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('text' in value)) return '';
  const { text } = value;
  if (typeof text === 'string') return text;
  return typeof text === 'object' && text !== null ? (richText(text) ?? '') : '';
}

/** A cell's text; undefined for a formula whose result is not in the file. */
function textOf(cell: Cell): string | undefined {
  const { value } = cell.master;
  if (typeof value !== 'object' || value === null || value instanceof Date) return plainText(cell.master, value);
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = cell.master;
    if (result === undefined || result === null) return undefined;
    return typeof result === 'object' && 'error' in result ? String(result.error) : plainText(cell.master, result);
  }
  if ('error' in value) return String(value.error);
  return richText(value) ?? textIn(value);
}

function noteOf(cell: Cell | undefined): string {
  const note = cell?.note;
  if (note === undefined) return '';
  return (typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('')).trim();
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

function rangeOf(ref: string): MergedRange[] {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
  if (left === undefined || right === undefined) return [];
  return [{ top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) }];
}

/** What the rows of a sheet hold. */
interface RowsRead {
  readonly rows: TableRow[];
  readonly notes: CellNote[];
  readonly hidden: number[];
  readonly uncomputed: CellPlace[];
}

function readRows(sheet: Worksheet): RowsRead {
  const read: RowsRead = { rows: [], notes: [], hidden: [], uncomputed: [] };
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      const text = textOf(cell);
      if (text === undefined) read.uncomputed.push({ row: number, column });
      else if (text.trim() !== '') cells[column - 1] = text.replaceAll('\r\n', '\n').trim();
    });
    // Notes stand on empty cells too.
    for (let column = 1; column <= Math.min(row.cellCount, MAX_COLUMNS); column += 1) {
      const text = noteOf(row.findCell(column));
      if (text !== '') read.notes.push({ row: number, column, text });
    }
    if (cells.length === 0) return;
    read.rows.push({ number, cells: Array.from(cells, (text) => text ?? '') });
    if (row.hidden) read.hidden.push(number);
  });
  return read;
}

function readSheet(sheet: Worksheet): TableSheet {
  const { rows, notes, hidden, uncomputed } = readRows(sheet);
  const columns = Math.min(sheet.columnCount, MAX_COLUMNS);
  return {
    name: sheet.name,
    isHidden: sheet.state !== 'visible',
    rows,
    merged: (sheet.model.merges ?? []).flatMap(rangeOf),
    notes,
    hiddenRows: hidden,
    hiddenColumns: Array.from({ length: columns }, (_, i) => i + 1).filter((column) => sheet.getColumn(column).hidden),
    uncomputed,
  };
}

/** The sheets of a workbook, hidden ones too. */
export async function readWorkbookTables(file: SourceFile, report: Report): Promise<TableFile | undefined> {
  const opened = await openWithParts(file, report);
  if (opened === undefined) return undefined;
  const sheets = opened.workbook.worksheets.map(readSheet);
  const placed = sheets.reduce((sum, { notes }) => sum + notes.length, 0);
  return { sheets, ignored: opened.ignored, lostNotes: Math.max(0, opened.notes - placed) };
}

import { shorten } from '../../../model/path.ts';
import type { Report } from '../../../model/problem.ts';
import type { SourceFile } from '../../format.ts';
import { MAX_COLUMNS } from '../limits.ts';
import { plainSheet, type TableFile, type TableSheet } from '../table.ts';
import { textOf, uniqueNames } from '../text.ts';

/** Fields of an object; lists of plain values are texts, a line each. */
type Fields = readonly (readonly [string, unknown])[];

/** What stands above the keys of rows. */
const KEYS = 'item';

/** Objects in objects that are looked into for tables. */
const MAX_DEPTH = 8;

/** Objects in fields of a record that become columns. */
const MAX_NESTED = 3;

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;

/** A value as the text of a cell; undefined where it is an object, or a list of objects. */
function textOfValue(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'object' ? undefined : String(value);
  const texts = value.map((each) => (Array.isArray(each) ? undefined : textOfValue(each)));
  return texts.some((text) => text === undefined) ? undefined : texts.join('\n');
}

/** The cells of a record by their headings; a field within a field has both above it. */
function cellsOf(fields: Fields, above: readonly string[] = []): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => {
    const path = [...above, name];
    const text = textOfValue(value);
    if (text !== undefined) return [[path.join(' / '), text] as const];
    const within = path.length < MAX_NESTED ? fieldsOf(value) : undefined;
    return within === undefined ? [[path.join(' / '), JSON.stringify(value)] as const] : cellsOf(within, path);
  });
}

type Cells = readonly (readonly [string, string])[];

/** Records as a table: a column for each field that any of them has. */
function tableOf(name: string, records: readonly Cells[]): TableSheet {
  const columns = new Map<string, number>();
  for (const cells of records) {
    for (const [heading] of cells) {
      if (!columns.has(heading) && columns.size <= MAX_COLUMNS) columns.set(heading, columns.size);
    }
  }
  const rows = records.map((cells) => {
    const row = Array.from({ length: columns.size }, () => '');
    for (const [heading, text] of cells) {
      const at = columns.get(heading);
      if (at !== undefined) row[at] = text;
    }
    return row;
  });
  return plainSheet(name, [[...columns.keys()], ...rows]);
}

/** Whether all values of an object are objects, each of which fits. */
const areAll = (fields: Fields, fits: (within: Fields) => boolean): boolean =>
  fields.length > 0 &&
  fields.every(([, value]) => {
    const within = fieldsOf(value);
    return within !== undefined && within.length > 0 && fits(within);
  });

const isPlain = (fields: Fields): boolean => fields.every(([, value]) => textOfValue(value) !== undefined);

const named = (path: readonly string[]): string => path.join(' / ');

/** An object of records, each under its key: one table. */
const byKey = (path: readonly string[], fields: Fields): TableSheet =>
  tableOf(
    named(path),
    fields.map(([key, value]) => [[KEYS, key], ...cellsOf(fieldsOf(value) ?? [])]),
  );

/** An object of objects of records: a table for each of what the inner ones have, with the outer keys as its rows. */
function byInnerKey(path: readonly string[], fields: Fields): TableSheet[] {
  const inner = new Set(fields.flatMap(([, value]) => (fieldsOf(value) ?? []).map(([key]) => key)));
  return [...inner].map((name) =>
    tableOf(
      named([...path, name]),
      fields.flatMap(([key, value]) => {
        const record = (fieldsOf(value) ?? []).find(([own]) => own === name);
        return record === undefined ? [] : [[[KEYS, key] as const, ...cellsOf(fieldsOf(record[1]) ?? [])]];
      }),
    ),
  );
}

/** The tables of a value and of what it holds. */
function tablesIn(value: unknown, path: readonly string[]): TableSheet[] {
  if (path.length > MAX_DEPTH) return [];
  if (Array.isArray(value)) {
    const cells = value.flatMap((each) => {
      const fields = fieldsOf(each);
      return fields === undefined ? [] : [cellsOf(fields)];
    });
    return cells.length === 0 ? [] : [tableOf(named(path), cells)];
  }
  const fields = fieldsOf(value);
  if (fields === undefined) return [];
  if (areAll(fields, isPlain)) return [byKey(path, fields)];
  if (areAll(fields, (within) => areAll(within, isPlain))) return byInnerKey(path, fields);
  return fields.flatMap(([name, each]) => tablesIn(each, [...path, name]));
}

/** The tables of a JSON text: lists of objects, and objects of objects whose keys are the rows. */
export function readJsonTables(file: SourceFile, report: Report): TableFile | undefined {
  const text = textOf(file, report);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report('TABLE_UNREADABLE', file.name, { detail: shorten(error.message) });
    return undefined;
  }
  const unique = uniqueNames();
  return {
    sheets: tablesIn(value, []).map((sheet) => ({ ...sheet, name: unique(sheet.name) })),
    ignored: [],
    lostNotes: 0,
  };
}

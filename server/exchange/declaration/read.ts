import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { MODEL_FORMAT } from '../../model/document.ts';
import { parseDocument } from '../../model/parse.ts';
import { inFile, shorten } from '../../model/path.ts';
import type { Report } from '../../model/problem.ts';
import type { FileReading, Repair } from '../format.ts';
import type { ReadsOwnWorkbook } from '../xlsx/ownWorkbooks.ts';
import { ANSWER_FIELDS, type AnswerField, DECLARATION_SHEET } from './declarationBook.ts';
import { type Form, type FormRow, formRecord, rowRecord } from './form.ts';
import { type FilledRow, lineOf, type Readings } from './lineOf.ts';

/** Rows and columns that are looked at: a form has hundreds of the one and 16 of the other. */
const MAX_ROWS = 20_000;

const textAt = (sheet: Worksheet, row: number, column: number): string =>
  sheet.getCell(row, column).text.normalize('NFC').replaceAll('\r\n', '\n').trim();

const placeAt = (sheet: Worksheet, row: number, column: number): string =>
  `${sheet.name}!${sheet.getCell(row, column).address}`;

function filledRow(sheet: Worksheet, number: number, row: FormRow, { first }: Form): FilledRow {
  const columnOf = (field: AnswerField) => first + ANSWER_FIELDS.indexOf(field);
  const found = Object.fromEntries(ANSWER_FIELDS.map((field) => [field, textAt(sheet, number, columnOf(field))]));
  return {
    row,
    found: { ...row.cells, ...found },
    placeOf: (field) => placeAt(sheet, number, columnOf(field)),
  };
}

/** Reports what stands in a row that the form did not have. */
function sayAdded(sheet: Worksheet, number: number, file: string, report: Report): void {
  const columns = Math.min(sheet.columnCount, 50);
  for (let column = 1; column <= columns; column += 1) {
    const found = textAt(sheet, number, column);
    if (found === '') continue;
    report('UNKNOWN_ROW', inFile(file, placeAt(sheet, number, column)), { found: shorten(found) });
    return;
  }
}

function linesOf(sheet: Worksheet, rows: ReadonlyMap<string, FormRow>, of: Readings): unknown[] {
  const open = new Map(rows);
  const lines: unknown[] = [];
  const last = Math.min(sheet.rowCount, MAX_ROWS);
  for (let number = of.form.headerRow + 1; number <= last; number += 1) {
    const key = textAt(sheet, number, 1);
    const row = open.get(key);
    open.delete(key);
    if (row === undefined) sayAdded(sheet, number, of.file, of.report);
    const line = row && lineOf(of, filledRow(sheet, number, row, of.form));
    if (line !== undefined) lines.push(line);
  }
  for (const { key, requirement } of open.values()) {
    of.report('ROW_MISSING', inFile(of.file, sheet.name), { number: key, requirement });
  }
  return lines;
}

function formOf(workbook: Workbook, records: Parameters<ReadsOwnWorkbook>[1]) {
  const form = formRecord.safeParse(records.find(({ kind }) => kind === 'form')?.value);
  const rows = records.filter(({ kind }) => kind === 'row').map(({ value }) => rowRecord.safeParse(value));
  const sheet = workbook.getWorksheet(DECLARATION_SHEET);
  if (!form.success || sheet === undefined || rows.some(({ success }) => !success)) return undefined;
  return {
    form: form.data,
    sheet,
    rows: new Map(rows.flatMap(({ data }) => (data ? [[data.key, data] as const] : []))),
  };
}

/**
 * Reads a form that was filled in: a draft of the component's sheet, and what is named as evidence. A cell as it was
 * written keeps what it was made of exactly; what is typed is read, or is a problem with its cell.
 */
export const readDeclaration: ReadsOwnWorkbook = (workbook, records, { name }, report): FileReading | undefined => {
  const found = formOf(workbook, records);
  if (found === undefined) {
    report('UNKNOWN_LAYOUT', name);
    return undefined;
  }
  let problems = 0;
  const counting: Report = (...given) => {
    problems += 1;
    report(...given);
  };
  const { form, sheet, rows } = found;
  const repaired: Repair[] = [];
  const evidence = new Map<string, unknown>();
  const lines = linesOf(sheet, rows, { form, file: name, report: counting, repaired, evidence });
  const version = sheet.getCell(form.version).text.normalize('NFC').trim();
  if (version === '')
    counting('MISSING', inFile(name, `${sheet.name}!${form.version}`), { field: form.names['version'] ?? 'version' });
  if (problems > 0) return undefined;
  for (const { kind, value } of records) if (kind === 'kept') lines.push(value);
  const draft = { component: form.component, version, ...(lines.length > 0 ? { lines } : {}) };
  const plain = {
    format: MODEL_FORMAT,
    sheets: [draft],
    ...(evidence.size > 0 ? { evidence: [...evidence.values()] } : {}),
  };
  const document = parseDocument(plain, (code, path, params) => counting(code, inFile(name, path), params));
  return document === undefined || problems > 0 ? undefined : { document, repaired };
};

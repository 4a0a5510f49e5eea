import type { ModelDocument } from '../../../model/document.ts';
import { type TableFile, widthOf } from '../table.ts';
import { addressOf, columnLetters, placeOf } from './address.ts';
import type { SheetGuess } from './completeMapping.ts';
import { type Findings, type FindingTaker, takeFindings } from './findings.ts';
import { dataRows, sampleOf } from './headings.ts';
import { laterOver } from './laterOver.ts';
import type { Mapping } from './mapping.ts';
import type { MappingContext, ProposedChange, TableTarget } from './target.ts';

/** What the tables of a file come to, and what was found on the way. */
export interface TablesReading extends Findings {
  readonly document: ModelDocument;
  readonly changes: readonly ProposedChange[];
}

/** What a sheet holds that is not read: itself, a column, or a formula without a result; and what of it stands for another cell. */
function takeUnread({ sheet, mapping, dittos }: SheetGuess, findings: FindingTaker): void {
  const { header } = mapping;
  if (mapping.target === null || header === undefined) {
    if (sheet.rows.length > 0)
      findings.notUnderstood(sheet.name, String(sheet.rows[0]?.cells.join(' ') ?? ''), 'SHEET_NOT_READ');
    return;
  }
  const rows = dataRows(sheet, [header[0], header[1]]);
  const fields = new Map(mapping.columns.map(({ column, field }) => [column, field]));
  const columns = widthOf(sheet.rows);
  for (let column = 1; column <= columns; column += 1) {
    const texts = sampleOf(rows, column);
    if (typeof fields.get(column) === 'string' || texts.length === 0) continue;
    const heading = mapping.columns.find((other) => other.column === column)?.heading;
    findings.notUnderstood(placeOf(sheet.name, columnLetters(column)), heading || (texts[0] ?? ''), 'COLUMN_NOT_READ');
  }
  for (const { row, column, original, text } of dittos) {
    const place = placeOf(sheet.name, addressOf(row, column));
    if (typeof fields.get(column) !== 'string') continue;
    if (text === undefined) findings.notUnderstood(place, original, 'NOTHING_REPEATED');
    else findings.repaired(place, original, text);
  }
  for (const { row, column } of sheet.uncomputed) {
    if (row > header[1]) findings.notUnderstood(placeOf(sheet.name, addressOf(row, column)), '', 'NOT_COMPUTED');
  }
}

/** Reads the sheets of a file as its complete mapping says. Everything that is not taken over is among the findings. */
export function readMapped(
  tables: TableFile,
  fileName: string,
  sheets: readonly SheetGuess[],
  targets: readonly TableTarget[],
  context: MappingContext,
  options: Mapping['options'] = {},
): TablesReading {
  const findings = takeFindings();
  for (const part of tables.ignored) findings.notUnderstood('', '', part);
  if (tables.lostNotes > 0) findings.notUnderstood('', String(tables.lostNotes), 'NOTES_LOST');
  for (const sheet of sheets) takeUnread(sheet, findings);
  const documents: ModelDocument[] = [];
  const changes: ProposedChange[][] = [];
  for (const target of targets) {
    const own = sheets.filter(({ mapping }) => mapping.target === target.name);
    if (own.length === 0) continue;
    // What one kind of sheet adds, the next one knows: both may speak of the same party.
    const known = documents.length === 0 ? context.known : laterOver([context.known, ...documents]);
    const reading = target.read(own, { ...context, known }, options, { name: fileName }, findings);
    documents.push(reading.document);
    changes.push([...reading.changes]);
  }
  return { ...findings.findings(), document: laterOver(documents), changes: changes.flat() };
}

import type { Report } from '../../model/problem.ts';
import type { SourceFile } from '../format.ts';
import { looksLikeWorkbook } from '../xlsx/sniff.ts';
import { isWithinLimits } from './limits.ts';
import { isReport } from './reports/sniff.ts';
import type { TableFile, TableReader } from './table.ts';

const named = (endings: RegExp) => (file: SourceFile) => endings.test(file.name);

/** The first characters of a file that is no workbook. */
const beginning = ({ content }: SourceFile): string => new TextDecoder().decode(content.subarray(0, 200)).trimStart();

/** How models and mappings of ours begin, whatever they are called. */
const OURS = /"format"\s*:|"(?:parties|components|links|sheets|contracts|catalogues|evidence)"\s*:\s*\[/;

/** Whether a JSON text holds something else than what is ours. */
const isOthersJson = (file: SourceFile): boolean =>
  named(/\.json$/i)(file) && !OURS.test(new TextDecoder().decode(file.content.subarray(0, 4000)));

/** Every kind of file that tables are read from; a file is read by the first that takes it for its own. Libraries are loaded when needed. */
export const TABLE_READERS: readonly TableReader[] = [
  {
    name: 'xlsx',
    sniff: looksLikeWorkbook,
    read: async (file, report) => (await import('./xlsx/read.ts')).readWorkbookTables(file, report),
  },
  {
    name: 'html',
    sniff: (file) => named(/\.html?$/i)(file) || /^<(?:!doctype html|html|table)\b/i.test(beginning(file)),
    read: async (file, report) => (await import('./html/read.ts')).readHtmlTables(file, report),
  },
  {
    name: 'markdown',
    sniff: named(/\.(?:md|markdown)$/i),
    read: async (file, report) => (await import('./markdown/read.ts')).readMarkdownTables(file, report),
  },
  {
    name: 'report',
    sniff: isReport,
    read: async (file, report) => (await import('./reports/read.ts')).readReport(file, report),
  },
  {
    name: 'json',
    sniff: isOthersJson,
    read: async (file, report) => (await import('./json/read.ts')).readJsonTables(file, report),
  },
  {
    name: 'csv',
    sniff: named(/\.(?:csv|tsv|tab|txt)$/i),
    read: async (file, report) => (await import('./csv/read.ts')).readTextTable(file, report),
  },
];

/** What reads the tables of a file; undefined where none takes it for its own. */
export const tableReaderOf = (file: SourceFile): TableReader | undefined =>
  TABLE_READERS.find(({ sniff }) => sniff(file));

/**
 * The tables of a file within the limits, or undefined and one problem under the file's name: TABLE_UNREADABLE where
 * there is no reader for such files, NO_TABLE where there is none.
 */
export async function readTables(file: SourceFile, report: Report): Promise<TableFile | undefined> {
  const reader = tableReaderOf(file);
  if (reader === undefined) {
    report('TABLE_UNREADABLE', file.name, { detail: 'xlsx, csv, html, md, json' });
    return undefined;
  }
  const tables = await readSafely(reader, file, report);
  if (tables === undefined || !isWithinLimits(tables, file.name, report)) return undefined;
  if (tables.sheets.some(({ rows }) => rows.length > 0)) return tables;
  report('NO_TABLE', file.name);
  return undefined;
}

/** What is nested without end overflows the stack of whoever follows it: that is a problem of the file. */
async function readSafely(reader: TableReader, file: SourceFile, report: Report): Promise<TableFile | undefined> {
  try {
    return await reader.read(file, report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report('TABLE_UNREADABLE', file.name, { detail: error.message });
    return undefined;
  }
}

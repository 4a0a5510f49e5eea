import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { readTables } from '../../../server/exchange/tables/readers.ts';
import type { TableFile } from '../../../server/exchange/tables/table.ts';
import { collectProblems, type Problem } from '../../../server/model/problem.ts';

/** What reading a file gives: its tables, or its problems. */
export interface TablesRead {
  readonly tables: TableFile | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file that holds a text or bytes. */
export async function tablesIn(name: string, content: string | Uint8Array): Promise<TablesRead> {
  const { problems, report } = collectProblems();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { tables: await readTables({ name, content: bytes }, report), problems };
}

/** A workbook as bytes; each sheet is filled by a function. */
export async function workbookOf(sheets: Readonly<Record<string, (sheet: Worksheet) => void>>): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, fill] of Object.entries(sheets)) fill(workbook.addWorksheet(name));
  return workbook.xlsx.writeBuffer();
}

/** The texts of a sheet by the number of their row. */
export const textsOf = (read: TablesRead, sheet: number) =>
  Object.fromEntries((read.tables?.sheets[sheet]?.rows ?? []).map(({ number, cells }) => [number, cells]));

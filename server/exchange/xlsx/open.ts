import { Workbook } from '@cj-tech-master/excelts';
import type { Report } from '../../model/problem.ts';
import type { SourceFile } from '../format.ts';
import { type IgnoredPart, partCounter } from './parts.ts';
import { isLocked } from './sniff.ts';
import { checkZip } from './zip.ts';

/** What the parts of a workbook may come to. The table of a large hospital comes to some 10 MB. */
const ZIP_LIMITS = { maxEntries: 1000, maxBytes: 100_000_000 } as const;

/** A workbook, and what it holds besides that is never run or followed. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly ignored: readonly IgnoredPart[];
  /** Notes in all its sheets; the library leaves out those on empty cells without a style. */
  readonly notes: number;
}

/**
 * A workbook that can be opened, or undefined and one problem that says why not: locked, too large, or damaged. Lengths
 * and counts are found out before the library sees the file.
 */
export async function openWithParts(file: SourceFile, report: Report): Promise<OpenedWorkbook | undefined> {
  const { name, content } = file;
  if (isLocked(file)) {
    report('WORKBOOK_LOCKED', name);
    return undefined;
  }
  const parts = partCounter();
  const checked = checkZip(content, ZIP_LIMITS, parts.look);
  if (checked === 'TOO_LARGE') {
    report('WORKBOOK_TOO_LARGE', name, { megabytes: ZIP_LIMITS.maxBytes / 1_000_000 });
    return undefined;
  }
  const tooMany = parts.tooMany();
  if (tooMany !== undefined) {
    report('TABLE_TOO_LARGE', name, tooMany);
    return undefined;
  }
  const workbook = new Workbook();
  try {
    if (checked === 'FINE' && !parts.declaresEntities()) await workbook.xlsx.load(content);
    if (workbook.worksheets.length > 0) return { workbook, ignored: parts.ignored(), notes: parts.notes() };
  } catch {
    // The library says why in the words of a programmer.
  }
  report('WORKBOOK_DAMAGED', name);
  return undefined;
}

/** A workbook that can be opened, or undefined and one problem that says why not. */
export const openWorkbook = async (file: SourceFile, report: Report): Promise<Workbook | undefined> =>
  (await openWithParts(file, report))?.workbook;

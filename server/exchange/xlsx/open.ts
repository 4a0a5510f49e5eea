import { Workbook } from '@cj-tech-master/excelts';
import type { Report } from '../../model/problem.ts';
import type { SourceFile } from '../format.ts';
import { isLocked } from './sniff.ts';
import { checkZip } from './zip.ts';

/** What the parts of a workbook may come to. The table of a large hospital comes to some 10 MB. */
const ZIP_LIMITS = { maxEntries: 1000, maxBytes: 100_000_000 } as const;

/** A workbook that can be opened, or undefined and a problem that says why not. */
export async function openWorkbook(file: SourceFile, report: Report): Promise<Workbook | undefined> {
  const { name, content } = file;
  if (isLocked(file)) {
    report('WORKBOOK_LOCKED', name);
    return undefined;
  }
  const checked = checkZip(content, ZIP_LIMITS);
  if (checked === 'TOO_LARGE') {
    report('WORKBOOK_TOO_LARGE', name, { megabytes: ZIP_LIMITS.maxBytes / 1_000_000 });
    return undefined;
  }
  const workbook = new Workbook();
  try {
    if (checked === 'FINE') await workbook.xlsx.load(content);
    if (checked === 'FINE' && workbook.worksheets.length > 0) return workbook;
  } catch {
    // The library says why in the words of a programmer.
  }
  report('WORKBOOK_DAMAGED', name);
  return undefined;
}

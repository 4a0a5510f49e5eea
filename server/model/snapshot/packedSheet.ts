import type { Sheet } from '../sheet.ts';
import { type PackedLines, packLines } from './lines.ts';
import type { Strings } from './strings.ts';

/** A sheet whose lines are packed. As objects the sheets of a country would not fit into memory. */
export interface PackedSheet {
  readonly component: string;
  readonly version: string;
  readonly publishedOn?: string | null | undefined;
  readonly lines: PackedLines;
}

/** Packs the lines of a sheet; equal texts of many sheets become one. */
export const packSheet = (sheet: Sheet, strings: Strings): PackedSheet => ({
  component: strings.shared(sheet.component),
  version: strings.shared(sheet.version),
  publishedOn: sheet.publishedOn,
  lines: packLines(sheet.lines ?? [], strings),
});

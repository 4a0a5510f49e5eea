import type { AddWorksheetOptions, PageSetup, Row, Worksheet } from '@cj-tech-master/excelts';
import { FILLS, FONT, LINES } from './style.ts';

/** The numbers of papers in the file format. */
const PAPER_SIZES = { A4: 9, A3: 8 } as const;

/** How high a line is. */
export const POINTS_PER_LINE = 13;

/** Rows higher than that are not drawn by every program. */
const MAX_POINTS = 400;

/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

const MARGIN_POINTS = { across: 0.8 * 72, down: 1.1 * 72 } as const;

/** What a page in landscape has room for, in points. */
export const PAPER_SIZES_IN_POINTS = {
  A4: { width: 842 - MARGIN_POINTS.across, height: 595 - MARGIN_POINTS.down },
  A3: { width: 1191 - MARGIN_POINTS.across, height: 842 - MARGIN_POINTS.down },
} as const satisfies Record<keyof typeof PAPER_SIZES, unknown>;

/** How a sheet is printed. */
export interface PageLayout {
  readonly paper: keyof typeof PAPER_SIZES;
  readonly orientation: 'landscape' | 'portrait';
  /** The row that every page repeats. */
  readonly headerRow?: number;
  /** At the left of every foot. */
  readonly foot: string;
  readonly pageOf: { readonly before: string; readonly between: string };
}

/** In the foot of a page `&` begins a command. */
const inFoot = (text: string): string => text.replaceAll('&', '&&');

/** How a sheet that is written row by row is printed: one page wide, as many as it takes high, with page numbers. */
export function pageOptions(layout: PageLayout): Required<Pick<AddWorksheetOptions, 'pageSetup' | 'headerFooter'>> {
  const { paper, orientation, headerRow, foot, pageOf } = layout;
  const pageSetup: Partial<PageSetup> = {
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    ...(headerRow === undefined ? {} : { printTitlesRow: `${headerRow}:${headerRow}` }),
  };
  // The library's list of papers lacks A3.
  Object.assign(pageSetup, { paperSize: PAPER_SIZES[paper] });
  return { pageSetup, headerFooter: { oddFooter: `&L${inFoot(foot)}&R${pageOf.before}&P${pageOf.between}&N` } };
}

/** The same for a sheet that is held whole. */
export function setPage(sheet: Worksheet, layout: PageLayout): void {
  const { pageSetup, headerFooter } = pageOptions(layout);
  Object.assign(sheet.pageSetup, pageSetup);
  Object.assign(sheet.headerFooter, headerFooter);
}

const isWide = (code: number): boolean => code > 0x2e7f && (code < 0xff61 || code > 0xffdc);

/** About how wide a text is, in characters of half a width: a large table has too many to be measured exactly. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

/** What a line leaves free, in characters of half a width: bold letters are wider, and no line begins with a 、 or ends with a 「. */
const LEFT_FREE = 3;

/** Lines that a text takes in a column of this width, rather one too many than one too few. */
export const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / Math.max(1, width - LEFT_FREE))), 0);

/** How high a row is, so that nothing in it is cut off. */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.reduce((most, text, i) => Math.max(most, linesOf(text, widths[i] ?? 1)), 1);
  // Letters that stand in for missing ones are higher: what that adds up to over many lines would be cut off.
  const more = Math.max(5, lines * 1.5);
  return Math.min(MAX_POINTS, Math.max(18, lines * POINTS_PER_LINE + more));
}

/** Draws a row as the names of columns. */
export function styleHeader(row: Row, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    cell.font = { ...FONT, bold: true };
    cell.fill = FILLS.header;
    cell.border = LINES;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
}

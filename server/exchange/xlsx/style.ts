import type { Borders, Fill, Font, Style } from '@cj-tech-master/excelts';

/** Found on the computers of Japanese offices; others take the nearest that they have. */
export const FONT: Partial<Font> = { name: 'BIZ UDPGothic', size: 10 };

const thin = { style: 'thin', color: { argb: 'FF949494' } } as const;
const thick = { style: 'medium', color: { argb: 'FF000000' } } as const;

export const LINES: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** A cell in which no party has anything to say: crossed out, as on paper forms. */
export const CROSSED: Partial<Borders> = {
  ...LINES,
  diagonal: { up: true, down: false, style: 'thin', color: { argb: 'FF949494' } },
};

/** What a cell is told by beside its text: never by colour alone. */
export const FILLS = {
  header: solid('FFE8F1FE'),
  gap: solid('FFFFEEE2'),
  /** What is to be filled in. */
  input: solid('FFFFFBE6'),
} as const satisfies Record<string, Fill>;

/** Widths of columns, in characters of half a width. */
export const WIDTHS = {
  chapter: 14,
  item: 8,
  title: 34,
  mark: 11,
  /** Where there are many parties. */
  narrowMark: 5,
  remarks: 44,
  evidence: 18,
  gaps: 40,
} as const;

const TEXT = { vertical: 'middle', wrapText: true } as const;
const MIDDLE = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const MARK_FONT = { ...FONT, size: 12 };

/**
 * The looks of cells. One object for each, shared by all cells that look so: the library numbers a style once for an object, and
 * making one for each cell takes most of the time of a large table.
 */
export const STYLES = {
  text: { font: FONT, border: LINES, alignment: TEXT },
  part: { font: FONT, border: LINES, alignment: { ...TEXT, horizontal: 'left', indent: 1 } },
  requirement: { font: { ...FONT, bold: true }, border: LINES, alignment: TEXT },
  chapter: { font: FONT, border: LINES, alignment: { vertical: 'top', wrapText: true } },
  header: { font: { ...FONT, bold: true }, border: LINES, alignment: MIDDLE, fill: FILLS.header },
  /** Names of many parties stand upright, as on Japanese forms, or turned where they are in other letters. */
  upright: { font: FONT, border: LINES, alignment: { ...MIDDLE, textRotation: 'vertical' }, fill: FILLS.header },
  turned: { font: FONT, border: LINES, alignment: { ...MIDDLE, textRotation: 90 }, fill: FILLS.header },
  mark: { font: MARK_FONT, border: LINES, alignment: MIDDLE },
  marks: { font: FONT, border: LINES, alignment: MIDDLE },
  crossed: { font: FONT, border: CROSSED, alignment: MIDDLE },
  gapMark: { font: MARK_FONT, border: { top: thick, bottom: thick, left: thick, right: thick }, alignment: MIDDLE },
  gap: { font: { ...FONT, bold: true }, border: LINES, alignment: TEXT, fill: FILLS.gap },
  title: { font: { ...FONT, size: 16, bold: true } },
  plain: { font: FONT },
  wrapped: { font: FONT, alignment: { ...TEXT, vertical: 'top' } },
  heading: { font: FONT, border: LINES, alignment: { horizontal: 'right', vertical: 'middle', shrinkToFit: true } },
} as const satisfies Record<string, Partial<Style>>;

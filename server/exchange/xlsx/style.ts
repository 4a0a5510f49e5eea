import type { Borders, Fill, Font } from '@cj-tech-master/excelts';

/** Found on the computers of Japanese offices; others take the nearest that they have. */
export const FONT: Partial<Font> = { name: 'BIZ UDPGothic', size: 10 };

const thin = { style: 'thin', color: { argb: 'FF949494' } } as const;

export const LINES: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** A cell in which no party has anything to say: crossed out, as on paper forms. */
export const CROSSED: Partial<Borders> = {
  ...LINES,
  diagonal: { up: true, down: false, style: 'thin', color: { argb: 'FFCCCCCC' } },
};

/** What a cell is told by beside its text: never by colour alone. */
export const FILLS = {
  header: solid('FFE8F1FE'),
  gap: solid('FFFFEEE2'),
  /** What is to be filled in. */
  input: solid('FFFFFBE6'),
} as const satisfies Record<string, Fill>;

/** Widths of columns, in characters of half a width. */
export const WIDTHS = { chapter: 14, item: 8, title: 34, mark: 11, remarks: 36, evidence: 18, gaps: 40 } as const;

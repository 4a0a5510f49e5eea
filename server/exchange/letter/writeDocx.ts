import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LetterBook, LetterClause, LetterGroup, LetterRow } from './letterBook.ts';

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 56.7;

const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = {
  top: 25 * MILLIMETRE,
  bottom: 22 * MILLIMETRE,
  left: 24 * MILLIMETRE,
  right: 24 * MILLIMETRE,
} as const;
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** Found on the computers of offices; others take the nearest that they have. */
const FONTS = { ja: 'BIZ UDPMincho', en: 'Times New Roman' } as const;

/** Half-points. */
const SIZE = { text: 21, table: 18, subject: 26, note: 17 } as const;

/** Shares of the width: number, subject, ours, theirs, answer. */
const SHARES = [0.05, 0.34, 0.19, 0.23, 0.19] as const;

/** The same in the long table behind the letter, whose rows are low. */
const LOW_SHARES = [0.05, 0.29, 0.15, 0.31, 0.2] as const;

type Shares = typeof SHARES | typeof LOW_SHARES;

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface Look {
  readonly align?: Alignment;
  readonly size?: number;
  readonly bold?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  readonly keepNext?: boolean;
}

function paragraph(text: string, look: Look = {}): Paragraph {
  const { align, size = SIZE.text, bold = false, before = 0, after = 0, indent = 0, keepNext = false } = look;
  return new Paragraph({
    alignment: align ?? AlignmentType.LEFT,
    spacing: { before, after, line: 300 },
    indent: { left: indent },
    keepNext,
    children: text
      .split('\n')
      .map((part, i) => new TextRun({ text: part, size, bold, ...(i > 0 ? { break: 1 } : {}) })),
  });
}

const cellMargins = { top: 50, bottom: 50, left: 80, right: 80 } as const;

/** What a cell shows that has nothing to say: a blank one looks forgotten. */
const orDash = (text: string): string => (text === '' ? '―' : text);

function cell(children: Paragraph[], share: number, isHead = false): TableCell {
  return new TableCell({
    children,
    width: { size: Math.floor(TEXT_WIDTH * share), type: WidthType.DXA },
    margins: cellMargins,
    verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isHead ? { shading: { fill: 'EEEEEE' } } : {}),
  });
}

const inTable = (text: string, look: Look = {}) => paragraph(text, { size: SIZE.table, ...look });

function rowOf({ number, subject, text, ours, theirs, answers }: LetterRow, shares: Shares): TableRow {
  const isLow = shares === LOW_SHARES;
  const said = (words: string): Paragraph => inTable(orDash(isLow ? words.replaceAll('\n', ' ') : words));
  const ticks = answers.map((answer) => `□ ${answer}`);
  const cells = [
    [inTable(number, { align: AlignmentType.CENTER })],
    [inTable(subject, { bold: true, after: 30 }), ...(text === '' ? [] : [inTable(text)])],
    [said(ours)],
    [said(theirs)],
    isLow ? [inTable(ticks.join('　'))] : ticks.map((tick) => inTable(tick)),
  ];
  return new TableRow({ cantSplit: true, children: cells.map((children, i) => cell(children, shares[i] ?? 0)) });
}

/** The name of a chapter over the whole width, with the first of its rows. */
function groupRows({ title, rows }: LetterGroup): TableRow[] {
  const head = new TableCell({
    children: [inTable(title, { bold: true, keepNext: true })],
    columnSpan: SHARES.length,
    margins: cellMargins,
    shading: { fill: 'F5F5F5' },
  });
  return [new TableRow({ cantSplit: true, children: [head] }), ...rows.map((row) => rowOf(row, LOW_SHARES))];
}

function tableOf({ names }: LetterBook, rows: readonly TableRow[], shares: Shares): Table {
  const heads = [names.number, names.subject, names.ours, names.theirs, names.answer];
  const head = new TableRow({
    tableHeader: true,
    children: heads.map((name, i) =>
      cell([inTable(name, { bold: true, align: AlignmentType.CENTER })], shares[i] ?? 0, true),
    ),
  });
  return new Table({
    width: { size: Math.floor(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.floor(TEXT_WIDTH * share)),
    rows: [head, ...rows],
  });
}

/** What follows the table: a name and a text a line, the texts one below the other. */
function factParagraphs({ facts }: LetterBook): Paragraph[] {
  const indent = 36 * MILLIMETRE;
  return facts.map(
    ({ name, text }, i) =>
      new Paragraph({
        spacing: { before: i === 0 ? 200 : 40, line: 300 },
        indent: { left: indent, hanging: indent },
        tabStops: [{ type: 'left', position: indent }],
        keepLines: true,
        children: text
          .split('\n')
          .map((part, line) =>
            line === 0
              ? new TextRun({ text: `${name}\t${part}`, size: SIZE.text })
              : new TextRun({ text: part, size: SIZE.text, break: 1 }),
          ),
      }),
  );
}

function clauseParagraphs({ title, text, notes }: LetterClause, number: number): Paragraph[] {
  return [
    paragraph(`${number}. ${title}`, { bold: true, before: 240, after: 60, keepNext: true }),
    paragraph(text, { indent: 6 * MILLIMETRE, after: 60 }),
    ...notes.map((note) => paragraph(note, { size: SIZE.note, indent: 6 * MILLIMETRE })),
  ];
}

const annexTitle = (text: string): Paragraph =>
  new Paragraph({
    pageBreakBefore: true,
    alignment: AlignmentType.CENTER,
    spacing: { after: 200 },
    children: [new TextRun({ text, size: SIZE.subject, bold: true })],
  });

function othersOf(book: LetterBook): (Paragraph | Table)[] {
  const { others } = book;
  if (others === undefined) return [];
  const { title, note, groups } = others;
  return [
    annexTitle(title),
    paragraph(note, { size: SIZE.table, after: 120 }),
    tableOf(book, groups.flatMap(groupRows), LOW_SHARES),
  ];
}

function annexOf({ annex }: LetterBook): Paragraph[] {
  if (annex === undefined) return [];
  return [
    annexTitle(annex.title),
    ...annex.notes.map((note) => paragraph(note, { size: SIZE.note })),
    ...annex.clauses.flatMap((clause, i) => clauseParagraphs(clause, i + 1)),
  ];
}

const RIGHT = { align: AlignmentType.RIGHT } as const;

const unlessEmpty = (text: string, look: Look): Paragraph[] => (text === '' ? [] : [paragraph(text, look)]);

/** What stands below the letter proper. */
function particularsOf(book: LetterBook): (Paragraph | Table)[] {
  const look: Look = { align: AlignmentType.CENTER, before: 160, after: 160, keepNext: true };
  return [
    paragraph(book.particulars, look),
    tableOf(
      book,
      book.rows.map((row) => rowOf(row, SHARES)),
      SHARES,
    ),
    ...factParagraphs(book),
  ];
}

/** A letter as a Word document in portrait A4. For a thread of its own. */
export async function writeLetterAsDocx(book: LetterBook): Promise<Uint8Array> {
  const children = [
    ...book.reference.map((line) => paragraph(line, RIGHT)),
    ...book.to.map((line, i) => paragraph(line, { before: i === 0 ? 240 : 0 })),
    ...book.from.map((line, i) => paragraph(line, { ...RIGHT, before: i === 0 ? 120 : 0 })),
    paragraph(book.subject, { align: AlignmentType.CENTER, size: SIZE.subject, bold: true, before: 360, after: 240 }),
    ...book.paragraphs.map((text) => paragraph(text, { after: 40 })),
    ...unlessEmpty(book.close, RIGHT),
    ...(book.rows.length === 0 ? [] : particularsOf(book)),
    ...unlessEmpty(book.end, book.language === 'ja' ? RIGHT : { before: 240 }),
    ...othersOf(book),
    ...annexOf(book),
  ];
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SIZE.note })],
      }),
    ],
  });
  const language = book.language === 'ja' ? 'ja-JP' : 'en-GB';
  const latin = FONTS[book.language];
  const font = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: FONTS.ja };
  const document = new Document({
    title: book.subject,
    creator: book.from[0] ?? '',
    styles: {
      default: { document: { run: { font, size: SIZE.text, language: { value: language, eastAsia: 'ja-JP' } } } },
    },
    sections: [{ properties: { page: { size: A4, margin: MARGIN } }, footers: { default: footer }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

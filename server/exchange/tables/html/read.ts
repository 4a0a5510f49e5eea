import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';
import type { Report } from '../../../model/problem.ts';
import type { SourceFile } from '../../format.ts';
import { MAX_CELLS } from '../limits.ts';
import type { TableFile, TableSheet } from '../table.ts';
import { textOf, uniqueNames } from '../text.ts';
import { gridOf, type SpanningCell } from './grid.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const { TAG_NAMES } = html;

const isElement = (node: Node): node is Element => 'tagName' in node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Elements that are never text for people. */
const UNREAD: ReadonlySet<string> = new Set([TAG_NAMES.SCRIPT, TAG_NAMES.STYLE, TAG_NAMES.TEMPLATE]);

/** Elements that begin a line of their own. */
const LINES: ReadonlySet<string> = new Set([TAG_NAMES.P, TAG_NAMES.DIV, TAG_NAMES.LI]);

/** The text of an element as a browser shows it, more or less: white space as one space, a line for each `br` and block. */
function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replace(/[\t\n\f\r ]+/g, ' ');
  if (!isElement(node)) return childrenOf(node).map(textIn).join('');
  if (UNREAD.has(node.tagName)) return '';
  if (node.tagName === TAG_NAMES.BR) return '\n';
  const text = childrenOf(node).map(textIn).join('');
  return LINES.has(node.tagName) ? `\n${text}\n` : text;
}

const cleaned = (text: string): string => text.replace(/ *\n[ \n]*/g, '\n').trim();

const spanOf = ({ attrs }: Element, name: string): number => {
  const span = Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
};

const isHidden = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)));

const cellOf = (element: Element): SpanningCell => ({
  text: cleaned(textIn(element)),
  across: spanOf(element, 'colspan'),
  down: spanOf(element, 'rowspan'),
});

/** Elements of some names below a node, in their order; what stands in a table within is its own. */
function* within(node: Node, names: ReadonlySet<string>): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child) && names.has(child.tagName)) yield child;
    else if (!isElement(child) || child.tagName !== TAG_NAMES.TABLE) yield* within(child, names);
  }
}

const ROW: ReadonlySet<string> = new Set([TAG_NAMES.TR]);
const CELL: ReadonlySet<string> = new Set([TAG_NAMES.TD, TAG_NAMES.TH]);
const CAPTION: ReadonlySet<string> = new Set([TAG_NAMES.CAPTION]);

function sheetOf(table: Element, name: string): TableSheet | undefined {
  const rows = [...within(table, ROW)];
  const grid = gridOf(rows.map((row) => [...within(row, CELL)].map(cellOf)));
  if (grid === undefined) return undefined;
  const { merged, texts } = grid;
  return {
    name,
    isHidden: isHidden(table),
    rows: texts.flatMap((cells, i) => (cells.length > 0 ? [{ number: i + 1, cells }] : [])),
    merged,
    notes: [],
    hiddenRows: rows.flatMap((row, i) => (isHidden(row) ? [i + 1] : [])),
    hiddenColumns: [],
    uncomputed: [],
  };
}

/** Tables and headings of a document, in their order; tables within tables come after the one that they stand in. */
function* tablesAndHeadings(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child) && (child.tagName === TAG_NAMES.TABLE || /^h[1-6]$/.test(child.tagName))) yield child;
    yield* tablesAndHeadings(child);
  }
}

/** The tables of an HTML document or fragment, each under its caption or the heading that it stands under. */
export function readHtmlTables(file: SourceFile, report: Report): TableFile | undefined {
  const text = textOf(file, report);
  if (text === undefined) return undefined;
  const unique = uniqueNames();
  const sheets: TableSheet[] = [];
  let heading = '';
  for (const element of tablesAndHeadings(parse(text))) {
    if (element.tagName !== TAG_NAMES.TABLE) {
      heading = cleaned(textIn(element));
      continue;
    }
    const [caption] = within(element, CAPTION);
    const sheet = sheetOf(element, unique(caption === undefined ? heading : cleaned(textIn(caption))));
    if (sheet === undefined) {
      report('TABLE_TOO_LARGE', file.name, { cells: MAX_CELLS });
      return undefined;
    }
    sheets.push(sheet);
  }
  return { sheets, ignored: [], lostNotes: 0 };
}

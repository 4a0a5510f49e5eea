import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Report } from '../../../model/problem.ts';
import type { SourceFile } from '../../format.ts';
import { plainSheet, type TableFile, type TableSheet } from '../table.ts';
import { textOf, uniqueNames } from '../text.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type Table = Extract<Node, { type: 'table' }>;

/** The text of a node, without its marking up; line breaks are kept. */
function textIn(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

const rowsOf = (table: Table): string[][] => table.children.map((row) => row.children.map(textIn));

/** The tables of a Markdown text, each under the heading that it stands under. Its rows are counted from its own first. */
export function readMarkdownTables(file: SourceFile, report: Report): TableFile | undefined {
  const text = textOf(file, report);
  if (text === undefined) return undefined;
  const { children } = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const unique = uniqueNames();
  const sheets: TableSheet[] = [];
  let heading = '';
  for (const node of children) {
    if (node.type === 'heading') heading = textIn(node).trim();
    if (node.type === 'table') sheets.push(plainSheet(unique(heading), rowsOf(node)));
  }
  return { sheets, ignored: [], lostNotes: 0 };
}

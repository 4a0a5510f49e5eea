import { styleText } from 'node:util';
import stringWidth from 'string-width';

/** What the commands see of the process: two streams, the arguments' environment, the clock. */
export interface Terminal {
  /** Data. */
  readonly out: (data: string | Uint8Array) => void;
  /** Resolves when whoever takes the data has room for more; left out: there always is. */
  readonly room?: () => Promise<void>;
  /** Messages: problems, totals, progress. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Columns of the output; undefined where it is no terminal. */
  readonly columns: number | undefined;
}

/** Beyond this, lines are hard to read back to their start. */
const WIDEST = 100;
const NARROWEST = 30;

/** The width to which text for people is wrapped. */
export const widthOf = ({ columns }: Terminal): number => Math.max(NARROWEST, Math.min(columns ?? WIDEST, WIDEST));

type Style = Parameters<typeof styleText>[0];

/** Styles text on a terminal that shows colours, and leaves it plain everywhere else. */
export function paint(terminal: Terminal, style: Style, text: string): string {
  const plain = terminal.columns === undefined || terminal.env['NO_COLOR'] || terminal.env['TERM'] === 'dumb';
  return plain ? text : styleText(style, text, { validateStream: false });
}

/** Characters that may not begin a line in Japanese: closing brackets and punctuation. */
const NEVER_FIRST = /^[、。，．・：；？！）」』】〕］｝ー,.:;?!)\]}]/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Pieces that stay together: words, and punctuation with the word before it. */
function pieces(text: string): string[] {
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = kept.length - 1;
    const before = kept[last];
    if (before !== undefined && NEVER_FIRST.test(segment)) kept[last] = before + segment;
    else kept.push(segment);
  }
  return kept;
}

/** Wraps text to a width in columns, full-width characters counted as two, every line behind an indent. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && stringWidth(indent + line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.map((each) => indent + each).join('\n');
}

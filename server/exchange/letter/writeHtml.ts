import type { LetterBook, LetterClause, LetterGroup, LetterRow } from './letterBook.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text inside an element or an attribute, with its line breaks. */
const inline = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '').replaceAll('\n', '<br>');

const element = (name: string, content: string, className = ''): string =>
  `<${name}${className === '' ? '' : ` class="${className}"`}>${content}</${name}>`;

const paragraphs = (texts: readonly string[], className = ''): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => element('p', inline(text), className))
    .join('\n');

/** As it is printed: portrait A4; nothing is fetched from anywhere. */
const STYLE = `
@page { size: A4; margin: 25mm 24mm 22mm; }
* { box-sizing: border-box; }
body { max-width: 162mm; margin: 12mm auto; font: 10.5pt/1.6 "BIZ UDPMincho", "Yu Mincho", "Hiragino Mincho ProN", "Noto Serif CJK JP", serif; color: #000; background: #fff; }
p { margin: 0; white-space: pre-wrap; }
h1 { margin: 18pt 0 12pt; font-size: 13pt; text-align: center; }
h2 { margin: 12pt 0 3pt; font-size: 10.5pt; break-after: avoid; }
.right { text-align: right; }
.centre { text-align: center; margin: 8pt 0; break-after: avoid; }
.to { margin-top: 12pt; }
table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.45; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 3pt 4pt; vertical-align: top; text-align: left; }
th { background: #eee; text-align: center; }
.group { break-after: avoid; }
.group th { background: #f5f5f5; text-align: left; }
.low li { display: inline-block; margin-right: 6pt; }
.before-table { margin-bottom: 6pt; font-size: 9pt; }
ul { margin: 0; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: 36mm 1fr; margin: 10pt 0; }
dt, dd { margin: 0; }
.annex { break-before: page; }
.note { font-size: 8.5pt; }
.clause { margin-left: 6mm; }
@media print { body { margin: 0; max-width: none; } }
`;

function rowOf({ number, subject, text, ours, theirs, answers }: LetterRow, isLow: boolean): string {
  const ticks = element('ul', answers.map((answer) => element('li', `□ ${inline(answer)}`)).join(isLow ? ' ' : ''));
  const said = (words: string): string => inline((isLow ? words.replaceAll('\n', ' ') : words) || '―');
  const cells = [
    inline(number),
    `<strong>${inline(subject)}</strong>${text === '' ? '' : `<br>${inline(text)}`}`,
    said(ours),
    said(theirs),
    ticks,
  ];
  return element('tr', cells.map((content) => element('td', content)).join(''));
}

const groupOf = ({ title, rows }: LetterGroup): string =>
  `<tbody><tr class="group"><th scope="rowgroup" colspan="5">${inline(title)}</th></tr>\n${rows.map((row) => rowOf(row, true)).join('\n')}</tbody>`;

function tableOf({ names }: LetterBook, bodies: string, isLow: boolean): string {
  const heads = [names.number, names.subject, names.ours, names.theirs, names.answer];
  const widths = isLow ? ['5%', '29%', '15%', '31%', '20%'] : ['5%', '34%', '19%', '23%', '19%'];
  const columns = widths.map((width) => `<col style="width:${width}">`).join('');
  const head = element('tr', heads.map((name) => `<th scope="col">${inline(name)}</th>`).join(''));
  return `<table${isLow ? ' class="low"' : ''}><colgroup>${columns}</colgroup><thead>${head}</thead>${bodies}</table>`;
}

const clauseOf = ({ title, text, notes }: LetterClause, i: number): string =>
  [element('h2', `${i + 1}. ${inline(title)}`), paragraphs([text], 'clause'), paragraphs(notes, 'clause note')].join(
    '\n',
  );

function othersOf(book: LetterBook): string {
  const { others } = book;
  if (others === undefined) return '';
  const { title, note, groups } = others;
  const content = [
    element('h1', inline(title)),
    paragraphs([note], 'before-table'),
    tableOf(book, groups.map(groupOf).join('\n'), true),
  ];
  return element('section', content.join('\n'), 'annex');
}

function annexOf({ annex }: LetterBook): string {
  if (annex === undefined) return '';
  const content = [element('h1', inline(annex.title)), paragraphs(annex.notes, 'note'), ...annex.clauses.map(clauseOf)];
  return element('section', content.join('\n'), 'annex');
}

/** A letter as a page of its own that prints as a letter, or into a PDF, from any browser. */
export function writeLetterAsHtml(book: LetterBook): Uint8Array {
  const facts = book.facts.map(({ name, text }) => `<dt>${inline(name)}</dt><dd>${inline(text)}</dd>`).join('');
  const body = [
    paragraphs(book.reference, 'right'),
    paragraphs(book.to, 'to'),
    paragraphs(book.from, 'right'),
    element('h1', inline(book.subject)),
    paragraphs(book.paragraphs),
    paragraphs([book.close], 'right'),
    ...(book.rows.length === 0
      ? []
      : [
          paragraphs([book.particulars], 'centre'),
          tableOf(book, `<tbody>${book.rows.map((row) => rowOf(row, false)).join('\n')}</tbody>`, false),
          element('dl', facts),
        ]),
    paragraphs([book.end], book.language === 'ja' ? 'right' : ''),
    othersOf(book),
    annexOf(book),
  ];
  const head = `<meta charset="utf-8"><title>${inline(book.subject)}</title><style>${STYLE}</style>`;
  return new TextEncoder().encode(
    `<!doctype html>\n<html lang="${book.language}"><head>${head}</head>\n<body>${body.join('\n')}</body></html>\n`,
  );
}

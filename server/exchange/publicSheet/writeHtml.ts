import { renderSVG } from 'uqr';
import type { PublicChapter, PublicRow, PublicSheetBook } from './sheetBook.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Longer addresses make codes that no camera reads. */
const MAX_CODED = 600;

const inline = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '').replaceAll('\n', '<br>');

/** The styles of the page: a file of its own, because nothing may be styled inline (server/http/headers.ts). */
export const PUBLIC_SHEET_STYLES = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { max-width: 1100px; margin: 0 auto; padding: 20px 16px 40px; font: 16px/1.7 "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; gap: 16px; justify-content: space-between; align-items: flex-start; }
header > div { flex: 1 1 280px; }
h1 { margin: 0; font-size: 24px; line-height: 1.4; }
p { margin: 4px 0; }
figure { margin: 0; width: 152px; font-size: 12px; line-height: 1.4; }
figure svg { display: block; width: 132px; height: 132px; background: #fff; }
table { width: 100%; margin-top: 16px; border-collapse: collapse; font-size: 14px; line-height: 1.5; }
th, td { padding: 6px 8px; border: 1px solid; text-align: left; vertical-align: top; }
thead th { font-size: 13px; }
tbody th[scope="rowgroup"] { border-top-width: 2px; }
ul { margin: 0; padding-left: 1.2em; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; font-size: 14px; }
a { color: LinkText; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tbody tr { border: 1px solid; margin-top: 8px; }
  th, td { border: 0; padding: 4px 8px; }
}
@media print {
  @page { size: A4; margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  .screen { display: none; }
}
`;

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;

function rowOf({ number, title, phases, answer, left, conditions, note, source }: PublicRow): string {
  const about = `${number === '' ? '' : `${inline(number)} `}${inline(title)}${phases === '' ? '' : `<br>${inline(phases)}`}`;
  const cells = [
    inline(answer),
    list(left),
    inline(conditions),
    [note, source]
      .filter((text) => text !== '')
      .map(inline)
      .join('<br>'),
  ];
  return `<tr><th scope="row">${about}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const chapterOf = ({ title, rows }: PublicChapter, columns: number): string =>
  `<tbody>${title === '' ? '' : `<tr><th scope="rowgroup" colspan="${columns}">${inline(title)}</th></tr>`}\n${rows.map(rowOf).join('\n')}</tbody>`;

/** A public sheet as a page of its own, which loads nothing but its styles; the code holds its address. */
export function writePublicSheet(book: PublicSheetBook): string {
  const {
    language,
    title,
    vendor,
    version,
    standing,
    heads,
    chapters,
    legend,
    notes,
    address,
    codeLabel,
    other,
    styles,
  } = book;
  // As the one part that is an image it has a name; the library draws shapes alone.
  const drawn = address.length > MAX_CODED ? '' : renderSVG(address, { border: 2 });
  const code = drawn.replace('<svg', `<svg role="img" aria-label="${inline(codeLabel)}"`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inline(`${title} ${version}`)}</title>
<link rel="stylesheet" href="${inline(styles)}">
</head>
<body>
<main>
<header>
<div>
<h1>${inline(title)}</h1>
<p>${inline(vendor)}</p>
<p>${inline(version)}</p>
<p>${inline(standing)}</p>
<p class="screen"><a href="${inline(other.address)}">${inline(other.name)}</a></p>
</div>
<figure>${code}<figcaption>${inline(codeLabel)}<br>${inline(address)}</figcaption></figure>
</header>
<ul class="legend">${legend.map((words) => `<li>${inline(words)}</li>`).join('')}</ul>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${inline(head)}</th>`).join('')}</tr></thead>
${chapters.map((chapter) => chapterOf(chapter, heads.length)).join('\n')}
</table>
${notes.map((note) => `<p>${inline(note)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

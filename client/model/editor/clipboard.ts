/**
 * Cells as spreadsheets put them on the clipboard: a line a row, tabs between cells; a cell that holds a tab, a quotation mark or
 * the end of a line stands in quotation marks, which are doubled inside. Rows are as long as they were written.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (rest === '') return [];
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const [whole, inner] = quoted ?? /^([^\t\n]*)/.exec(rest) ?? ['', ''];
    row.push(quoted === null ? (inner ?? '') : (inner ?? '').replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (rest.startsWith('\t')) {
      rest = rest.slice(1);
      continue;
    }
    rows.push(row);
    row = [];
    if (rest === '') return rows;
    rest = rest.slice(1);
  }
}

const writtenCell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Cells as spreadsheets take them from the clipboard; `readBlock` gives them back. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(writtenCell).join('\t')).join('\r\n');

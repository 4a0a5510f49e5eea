import type { Report } from '../../../model/problem.ts';
import type { SourceFile } from '../../format.ts';
import { plainSheet, type TableFile } from '../table.ts';
import { decodeText } from './encoding.ts';
import { parseRows } from './parse.ts';

/** The table of a file of text, whatever its encoding and delimiter; a row's number is the one that spreadsheets show. */
export function readTextTable({ name, content }: SourceFile, report: Report): TableFile | undefined {
  const decoded = decodeText(content);
  if (!decoded.ok) {
    report('TABLE_UNREADABLE', name, {
      line: decoded.line,
      detail: decoded.encoding ?? 'UTF-8, UTF-16, Shift_JIS, EUC-JP',
    });
    return undefined;
  }
  const parsed = parseRows(decoded.text);
  if (!parsed.ok) {
    report('TABLE_UNREADABLE', name, { line: parsed.line, detail: 'a quotation mark is not closed' });
    return undefined;
  }
  return { sheets: [plainSheet('', parsed.rows)], encoding: decoded.encoding, ignored: [], lostNotes: 0 };
}

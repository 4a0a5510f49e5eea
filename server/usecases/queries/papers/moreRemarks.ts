import type { BookAnnex } from '../../../exchange/xlsx/matrixBook.ts';
import { linesOf } from '../../../exchange/xlsx/page.ts';
import { WIDTHS } from '../../../exchange/xlsx/style.ts';
import type { Language } from '../../../text/facts.ts';
import { ANNEX_WORDS, BOOK_WORDS } from '../../../text/matrixBook.ts';

/** Lines that a row shows: programs draw no row higher than some 400 points, and what is below is lost on paper. */
const MAX_LINES = 26;

/** How wide the remarks are on the sheet that continues them. */
const WIDTH = 120;

/** Remarks that are too long for a row: the row has the beginning, a sheet behind the tables the rest. */
export interface MoreRemarks {
  /** The parts of a row's remarks as they stand in its cell. */
  fit(requirement: string, parts: readonly string[]): string;
  /** What did not fit; undefined where all did. */
  annex(): BookAnnex | undefined;
}

/** Parts that fill some lines at most, in groups; a part that is longer alone is a group of its own. */
function inGroups(parts: readonly string[], width: number, lines: number): string[][] {
  const groups: string[][] = [];
  let room = 0;
  for (const part of parts) {
    const needed = linesOf(part, width);
    const group = groups.at(-1);
    if (group !== undefined && needed <= room) group.push(part);
    else {
      groups.push([part]);
      room = lines;
    }
    room -= needed;
  }
  return groups;
}

/** Cuts a text where it fills a row, at the ends of lines or within one that is too long. */
function pieces(text: string, width: number): string[] {
  const most = (width - 4) / 2;
  return text
    .split('\n')
    .flatMap((line) =>
      line.length <= most * MAX_LINES
        ? [line]
        : Array.from({ length: Math.ceil(line.length / (most * MAX_LINES)) }, (_, i) =>
            line.slice(i * most * MAX_LINES, (i + 1) * most * MAX_LINES),
          ),
    );
}

/** The remarks of one book that continue behind its tables. */
export function moreRemarks(language: Language): MoreRemarks {
  const numbers = new Map<string, number>();
  const rows: string[][] = [];
  const continued = (requirement: string, rest: readonly string[]): number => {
    const key = JSON.stringify([requirement, rest]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size + 1;
    numbers.set(key, number);
    const groups = inGroups(
      rest.flatMap((part) => (linesOf(part, WIDTH) <= MAX_LINES ? [part] : pieces(part, WIDTH))),
      WIDTH,
      MAX_LINES,
    );
    for (const group of groups) rows.push([String(number), requirement, group.join('\n')]);
    return number;
  };
  return {
    fit: (requirement, parts) => {
      const joined = parts.join('\n');
      if (linesOf(joined, WIDTHS.remarks) <= MAX_LINES) return joined;
      const flat = parts.flatMap((part) =>
        linesOf(part, WIDTHS.remarks) < MAX_LINES ? [part] : pieces(part, WIDTHS.remarks),
      );
      const [first = [], ...others] = inGroups(flat, WIDTHS.remarks, MAX_LINES - 1);
      const rest = others.flat();
      if (rest.length === 0) return joined;
      return [...first, BOOK_WORDS[language].more(continued(requirement, rest))].join('\n');
    },
    annex: () => {
      if (rows.length === 0) return undefined;
      const { name, heading, columns } = ANNEX_WORDS[language].remarks;
      const widths = [7, 34, WIDTH];
      return { name, heading, columns: columns.map((column, i) => ({ name: column, width: widths[i] ?? 20 })), rows };
    },
  };
}

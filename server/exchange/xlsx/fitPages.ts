import { PAPER_SIZES_IN_POINTS, type PageLayout } from './page.ts';

/** How wide a character of half a width is: in the usual font of workbooks, and in what stands in for it where that is missing. */
const POINTS_PER_CHARACTER = [5.25, 7.1] as const;

/** A last page that is filled less is drawn onto those before it, */
const LEAST_FILLED = 0.4;

/** unless letters of ten points would become smaller than six. */
const MIN_SCALE = 0.6;

/** What is to be printed: widths in characters, heights in points; `repeated` is what every page begins with. */
interface PrintedTable {
  readonly width: number;
  readonly heights: number;
  readonly repeated: number;
}

/** How many pages a table fills, and how much it is made smaller so that it is one page wide. */
function filling({ width, heights, repeated }: PrintedTable, paper: PageLayout['paper'], character: number) {
  const page = PAPER_SIZES_IN_POINTS[paper];
  const scale = Math.min(1, page.width / (width * character));
  return { scale, pages: heights / (page.height / scale - repeated) };
}

/** Onto how many pages a table is fitted so that the last is not nearly empty; 0: as many as it takes. */
export function pagesOf(table: PrintedTable, paper: PageLayout['paper']): number {
  const drawn = POINTS_PER_CHARACTER.map((character) => filling(table, paper, character));
  const wanted = drawn
    .filter(({ pages }) => pages > 1 && pages % 1 < LEAST_FILLED)
    .map(({ pages }) => Math.floor(pages))
    .sort((a, b) => a - b);
  const isReadable = (most: number) =>
    drawn.every(({ scale, pages }) => scale * Math.min(1, most / pages) >= MIN_SCALE);
  return wanted.find(isReadable) ?? 0;
}

import type { TableSheet } from '../table.ts';
import { fingerprint } from './fold.ts';
import {
  type Header,
  headingsOf,
  LAST_HEADER_ROW,
  plainHeading,
  sampleOf,
  sampleRows,
  withSpanned,
} from './headings.ts';
import type { ColumnMapping, SheetMapping } from './mapping.ts';
import type { TableTarget, TargetField } from './target.ts';

/** What a heading of its own is worth, what one among others above a column, and what texts that fit. */
const [OWN_HEADING, PART_OF_HEADING, TEXTS] = [3, 2, 2];

/** Texts that fit less contradict the heading; texts that fit more make a column what it is without one. */
const [CONTRADICTS, CONVINCES] = [0.2, 0.6];

/** How well texts fit fields, computed once for the same texts: many rows are tried as headings of the same columns. */
type FitCache = Map<TargetField, Map<string, number>>;

function fitOfTexts(field: TargetField, texts: readonly string[], cache: FitCache): number | undefined {
  if (field.fits === undefined || texts.length === 0) return undefined;
  const known = cache.get(field) ?? new Map<string, number>();
  cache.set(field, known);
  const key = texts.join('\0');
  const fits = known.get(key) ?? field.fits(texts);
  known.set(key, fits);
  return fits;
}

/** How well a column is a field; 0: it is not. */
function scoreOf(field: TargetField, heading: string, texts: readonly string[], cache: FitCache): number {
  if (field.excludes?.test(heading) === true) return 0;
  const own = heading.split(' / ').at(-1) ?? '';
  const matches = (text: string) => field.headings.some((pattern) => pattern.test(text));
  const isWeak = field.weak?.test(own) === true;
  const named = matches(own) && !isWeak ? OWN_HEADING : matches(heading) || isWeak ? PART_OF_HEADING : 0;
  if (named === 0 && field.byTexts !== true) return 0;
  const fits = fitOfTexts(field, texts, cache);
  if (fits === undefined) return named;
  if (fits < CONTRADICTS) return 0;
  return named > 0 || (field.byTexts === true && fits >= CONVINCES) ? named + fits * TEXTS : 0;
}

/** Columns further right are not guessed. */
const MAX_LOOKED_AT = 200;

interface Candidate {
  readonly column: number;
  readonly field: TargetField;
  readonly score: number;
}

function candidatesOf(
  target: TableTarget,
  headings: readonly string[],
  rows: TableSheet['rows'],
  cache: FitCache,
): Candidate[] {
  const candidates = headings.slice(0, MAX_LOOKED_AT).flatMap((written, i) => {
    const heading = plainHeading(written);
    const texts = sampleOf(rows, i + 1);
    if (heading === '' || texts.length === 0) return [];
    return target.fields.map((field) => ({ column: i + 1, field, score: scoreOf(field, heading, texts, cache) }));
  });
  // A stable sort: of equals the field that is declared first and the column further left.
  return candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

/** Each column's field, the surest first; a field that does not repeat goes to one column. */
function assign(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const byColumn = new Map<number, Candidate>();
  const taken = new Set<string>();
  for (const candidate of candidates) {
    const { column, field } = candidate;
    if (byColumn.has(column) || (taken.has(field.name) && field.repeats !== true)) continue;
    byColumn.set(column, candidate);
    taken.add(field.name);
  }
  return byColumn;
}

interface Fit {
  readonly target: TableTarget;
  readonly header: Header;
  readonly fields: ReadonlyMap<number, Candidate>;
  readonly score: number;
}

/** How well a sheet is a table of a kind under some headings; undefined where it is none. */
function fitOf(sheet: TableSheet, target: TableTarget, header: Header, cache: FitCache): Fit | undefined {
  const fields = assign(candidatesOf(target, headingsOf(sheet, header), sampleRows(sheet, header), cache));
  if (!target.isComplete(new Set([...fields.values()].map(({ field }) => field.name)))) return undefined;
  // One heading that is merged over all columns is a title and says nothing of any of them.
  const distinct = new Map([...fields].map(([column, found]) => [headingsOf(sheet, header)[column - 1], found]));
  return { target, header, fields, score: [...distinct.values()].reduce((sum, { score }) => sum + score, 0) };
}

/** Of equals the one with more rows of headings: what stands above several columns says something of each. */
function better(a: Fit | undefined, b: Fit | undefined): Fit | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const rowsOf = ({ header }: Fit) => header[1] - header[0];
  return b.score > a.score || (b.score === a.score && rowsOf(b) > rowsOf(a)) ? b : a;
}

/** The fields of a sheet under headings that a person has named. */
export function columnsUnder(sheet: TableSheet, target: TableTarget, header: Header): ColumnMapping[] {
  const headings = headingsOf(sheet, header);
  const fields = assign(candidatesOf(target, headings, sampleRows(sheet, header), new Map()));
  return headings.map((heading, i) => ({ column: i + 1, heading, field: fields.get(i + 1)?.field.name ?? null }));
}

/**
 * What a sheet is taken for: the kind of table, the headings among the first rows and the field of each column that fit
 * best together. A sheet that is like none is not to be read.
 */
export function guessSheet(sheet: TableSheet, targets: readonly TableTarget[]): SheetMapping {
  let best: Fit | undefined;
  const cache: FitCache = new Map();
  for (const { number } of sheet.rows.filter((row) => row.number <= LAST_HEADER_ROW)) {
    const headers: readonly Header[] = [[number, number], withSpanned(sheet, number)];
    for (const target of targets)
      for (const header of headers) best = better(best, fitOf(sheet, target, header, cache));
  }
  const none: SheetMapping = { sheet: sheet.name, layout: fingerprint([]), target: null, columns: [], rows: [] };
  if (best === undefined) return none;
  const { target, header } = best;
  return {
    ...none,
    layout: fingerprint(headingsOf(sheet, header)),
    target: target.name,
    header: [...header],
    columns: columnsUnder(sheet, target, header),
  };
}

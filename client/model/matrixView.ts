import type { MatrixAnswer, MatrixPartsAnswer } from './answers.ts';
import { SEVERITY_CODES } from './place.ts';

/** A requirement in one phase, as the API gives it. */
export type MatrixRow = MatrixAnswer['rows'][number];
/** One component's part of it. */
export type MatrixPart = MatrixPartsAnswer['rows'][number]['components'][number];
/** The parts of rows that are open, as far as they are there, by requirement. */
export type MatrixParts = ReadonlyMap<string, readonly MatrixPart[]>;

/** One line of the table as it is drawn. */
export type MatrixLine =
  | {
      readonly kind: 'chapter';
      readonly id: string;
      readonly chapter: MatrixRow['requirement']['chapter'];
      /** Rows for which a party is needed; of these, settled ones; and rows for which none is needed. */
      readonly rows: number;
      readonly settled: number;
      readonly excluded: number;
    }
  | {
      readonly kind: 'requirement';
      readonly id: string;
      readonly row: MatrixRow;
      readonly open: boolean;
      /** How many of its components are open; undefined while that is not known. */
      readonly gaps: number | undefined;
    }
  | { readonly kind: 'component'; readonly id: string; readonly row: MatrixRow; readonly part: MatrixPart };

/** What narrows the table. */
export interface MatrixNarrowing {
  readonly catalogue?: string | undefined;
  readonly group?: string | undefined;
  readonly onlyGaps: boolean;
}

/** The catalogue of a requirement: what stands before the first colon of its key. */
export function catalogueOf(requirement: string): string {
  return requirement.slice(0, Math.max(0, requirement.indexOf(':')));
}

/** Components with the worst gap first; those without keep their order. */
function worstFirst(a: MatrixPart, b: MatrixPart): number {
  const at = ({ gaps: [worst] }: MatrixPart) =>
    worst === undefined ? SEVERITY_CODES.length : SEVERITY_CODES.indexOf(worst.severity);
  return at(a) - at(b);
}

function passes(row: MatrixRow, { catalogue, group, onlyGaps }: MatrixNarrowing): boolean {
  return (
    (catalogue === undefined || catalogueOf(row.key) === catalogue) &&
    (group === undefined || row.requirement.group?.key === group) &&
    (!onlyGaps || row.gaps.length > 0)
  );
}

function chapterOf({ key, requirement }: MatrixRow): string {
  return `${catalogueOf(key)} ${requirement.group?.key ?? ''} ${requirement.chapter?.key ?? ''}`;
}

interface Tally {
  rows: number;
  settled: number;
  excluded: number;
}

const NO_ROWS: Readonly<Tally> = { rows: 0, settled: 0, excluded: 0 };

function tally(rows: readonly MatrixRow[]): Map<string, Tally> {
  const chapters = new Map<string, Tally>();
  for (const row of rows) {
    const counted = chapters.get(chapterOf(row)) ?? { ...NO_ROWS };
    if (row.verdict === 'GAP' || row.verdict === 'COVERED') counted.rows += 1;
    else counted.excluded += 1;
    if (row.verdict === 'COVERED') counted.settled += 1;
    chapters.set(chapterOf(row), counted);
  }
  return chapters;
}

/**
 * The lines of the table: requirements under the headings of their chapters, in the order of the document; below an open
 * one its components, the worst first, with `onlyGaps` only those that are open themselves.
 */
export function matrixLines(
  rows: readonly MatrixRow[],
  narrowing: MatrixNarrowing,
  opened: ReadonlySet<string>,
  parts: MatrixParts,
): MatrixLine[] {
  const lines: MatrixLine[] = [];
  const shown = rows.filter((row) => passes(row, narrowing));
  const chapters = tally(shown);
  let last: string | undefined;
  for (const row of shown) {
    const key = chapterOf(row);
    const { chapter } = row.requirement;
    if (key !== last && chapter !== null) {
      lines.push({
        kind: 'chapter',
        id: `chapter ${row.key}`,
        chapter,
        ...(chapters.get(key) ?? NO_ROWS),
      });
    }
    last = key;
    const open = opened.has(row.key);
    const known = open ? parts.get(row.key) : undefined;
    const gaps = known?.filter(({ verdict }) => verdict === 'GAP').length;
    lines.push({ kind: 'requirement', id: row.key, row, open, gaps });
    for (const part of [...(known ?? [])].sort(worstFirst)) {
      if (narrowing.onlyGaps && part.verdict !== 'GAP') continue;
      lines.push({ kind: 'component', id: `${row.key} ${part.key}`, row, part });
    }
  }
  return lines;
}

/** The requirement at which a gap stands, in the phase that is shown. */
export function requirementOfGap(rows: readonly MatrixRow[], gap: string): string | undefined {
  return rows.find(({ gaps }) => gaps.some(({ key }) => key === gap))?.key;
}

/**
 * The component whose trail tells most about a row: that of the wanted gap, else of the worst, else the first that
 * performs, else the first.
 */
export function tellingPart(parts: readonly MatrixPart[], gap: string | undefined): MatrixPart | undefined {
  const [worst] = [...parts].sort(worstFirst);
  const wanted = gap === undefined ? undefined : parts.find(({ gaps }) => gaps.some(({ key }) => key === gap));
  return wanted ?? (worst?.gaps.length ? worst : parts.find(({ verdict }) => verdict === 'COVERED')) ?? parts[0];
}

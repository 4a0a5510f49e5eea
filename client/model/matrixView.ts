import type { MatrixAnswer } from './answers.ts';
import { SEVERITY_CODES } from './place.ts';

/** A requirement in one phase, as the API gives it. */
export type MatrixRow = MatrixAnswer['rows'][number];
/** One component's part of it. */
export type MatrixComponentRow = MatrixRow['components'][number];

/** One line of the table as it is drawn. */
export type MatrixLine =
  | {
      readonly kind: 'chapter';
      readonly id: string;
      readonly chapter: MatrixRow['requirement']['chapter'];
      readonly rows: number;
      readonly settled: number;
    }
  | { readonly kind: 'requirement'; readonly id: string; readonly row: MatrixRow; readonly open: boolean }
  | { readonly kind: 'component'; readonly id: string; readonly row: MatrixRow; readonly part: MatrixComponentRow };

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
function worstFirst(a: MatrixComponentRow, b: MatrixComponentRow): number {
  const at = ({ gaps: [worst] }: MatrixComponentRow) =>
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

/**
 * The lines of the table: requirements under the headings of their chapters, in the order of the document; below an open
 * one its components, with `onlyGaps` only those that are open themselves.
 */
export function matrixLines(
  rows: readonly MatrixRow[],
  narrowing: MatrixNarrowing,
  opened: ReadonlySet<string>,
): MatrixLine[] {
  const lines: MatrixLine[] = [];
  const shown = rows.filter((row) => passes(row, narrowing));
  const chapterKey = (row: MatrixRow) =>
    `${catalogueOf(row.key)} ${row.requirement.group?.key ?? ''} ${row.requirement.chapter?.key ?? ''}`;
  let last: string | undefined;
  for (const row of shown) {
    const key = chapterKey(row);
    if (key !== last && row.requirement.chapter !== null) {
      const same = shown.filter((other) => chapterKey(other) === key);
      const settled = same.filter(({ verdict }) => verdict !== 'GAP').length;
      lines.push({
        kind: 'chapter',
        id: `chapter ${key}`,
        chapter: row.requirement.chapter,
        rows: same.length,
        settled,
      });
    }
    last = key;
    const open = opened.has(row.key);
    lines.push({ kind: 'requirement', id: row.key, row, open });
    if (!open) continue;
    for (const part of row.components.toSorted(worstFirst)) {
      if (narrowing.onlyGaps && part.verdict !== 'GAP') continue;
      lines.push({ kind: 'component', id: `${row.key} ${part.key}`, row, part });
    }
  }
  return lines;
}

/** The row and the component at which a gap stands, in the phase that is shown. */
export function placeOfGap(
  rows: readonly MatrixRow[],
  gap: string,
): { readonly requirement: string; readonly component: string } | undefined {
  for (const row of rows) {
    if (!row.gaps.some(({ key }) => key === gap)) continue;
    const part = row.components.find(({ gaps }) => gaps.some(({ key }) => key === gap)) ?? row.components[0];
    if (part !== undefined) return { requirement: row.key, component: part.key };
  }
  return undefined;
}

/** The component whose trail tells most about a row: the worst gap's, else the first that performs, else the first. */
export function tellingComponent(row: Pick<MatrixRow, 'gaps' | 'components'>): string | undefined {
  const [worst] = row.gaps;
  const parts = row.components;
  const at = worst === undefined ? undefined : parts.find(({ gaps }) => gaps[0]?.key === worst.key);
  return (at ?? parts.find(({ verdict }) => verdict === 'COVERED') ?? parts[0])?.key;
}

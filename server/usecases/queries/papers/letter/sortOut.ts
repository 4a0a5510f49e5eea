import { SEVERITIES, type Severity } from '../../../../model/vocabulary.ts';
import { type GapHandle, placeOf, requirementOfGap, severityOfGap } from '../../gaps/gapView.ts';
import { hangingOn } from '../annexes.ts';

/** As many are read in a letter. */
const MAX_IN_LETTER = 8;

/** Of more than that as many stand in the letter, and the others in a table behind it. */
const LEADING = 6;

/** What of the institution's own hangs on the place of a gap: rows of components, each once. */
export function dependingOn(gap: GapHandle): readonly number[] {
  const { view } = gap;
  return [...new Set(placeOf(gap).flatMap((node) => hangingOn(node, view.row).map(({ row }) => row)))];
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Where a gap's requirement stands in its catalogue; those about none come last. */
function standing(gap: GapHandle): number {
  const found = requirementOfGap(gap);
  const { requirements = [] } = found?.catalogue ?? {};
  return found === undefined ? Number.MAX_SAFE_INTEGER : requirements.findIndex(({ id }) => id === found.data.id);
}

const inCatalogueOrder = (gaps: readonly GapHandle[]): GapHandle[] =>
  gaps
    .map((gap) => ({ gap, at: standing(gap) }))
    .sort((a, b) => a.at - b.at)
    .map(({ gap }) => gap);

/** Which gaps a letter leads with: the most severe, and of those on which most hangs first. The others by requirement. */
export function sortOut(gaps: readonly GapHandle[]): {
  readonly leading: readonly GapHandle[];
  readonly others: readonly GapHandle[];
} {
  if (gaps.length <= MAX_IN_LETTER) return { leading: gaps, others: [] };
  const sorted = gaps
    .map((gap) => ({ gap, rank: rank(severityOfGap(gap)), hanging: dependingOn(gap).length }))
    .sort((a, b) => a.rank - b.rank || b.hanging - a.hanging)
    .map(({ gap }) => gap);
  return { leading: sorted.slice(0, LEADING), others: inCatalogueOrder(sorted.slice(LEADING)) };
}

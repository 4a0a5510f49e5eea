import type { Written } from './commit.ts';
import type { LocalisedProblem } from './problems.ts';

/** Where a problem stands in a list of changes: which change, and what below its entity. */
const IN_CHANGES = /^changes(?:\[(\d+)\](?:\.entity)?\.?(.*))?$/su;

/**
 * What became, or would become, of changes that were made for an author, with problems and warnings at the places that the author knows:
 * `placeOf` is given the number of the change (undefined: all of them) and what is below its entity, such as `covers[2]`
 * or nothing.
 */
export function inOwnWords<T extends Pick<Written, 'problems' | 'warnings'>>(
  written: T,
  placeOf: (change: number | undefined, below: string) => string,
): T {
  const placed = (found: LocalisedProblem): LocalisedProblem => {
    const match = IN_CHANGES.exec(found.path);
    if (match === null) return found;
    const [, change, below = ''] = match;
    return { ...found, path: placeOf(change === undefined ? undefined : Number(change), below) };
  };
  return { ...written, problems: written.problems.map(placed), warnings: written.warnings.map(placed) };
}

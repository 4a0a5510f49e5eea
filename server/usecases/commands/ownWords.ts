import type { LocalisedProblem } from './problems.ts';

/** Where a problem stands in a list of changes: which change, and what below its entity. */
const IN_CHANGES = /^changes\[(\d+)\](?:\.entity)?\.?(.*)$/su;

/**
 * Problems of changes that somebody else made up, at the places that their author knows: `placeOf` is given the number of
 * the change and what is below its entity, such as `covers[2]` or nothing.
 */
export function inOwnWords(
  problems: readonly LocalisedProblem[],
  placeOf: (change: number, below: string) => string,
): LocalisedProblem[] {
  return problems.map((problem) => {
    const [, change, below = ''] = IN_CHANGES.exec(problem.path) ?? [];
    return change === undefined ? problem : { ...problem, path: placeOf(Number(change), below) };
  });
}

import type { Analysis } from '../../analysis/analyse.ts';

/**
 * Why nothing was examined: no edition that is loaded is adopted, the institution owns no component, or no requirement
 * arises for what it has.
 */
export type NothingExamined = 'NO_EDITION' | 'NO_COMPONENT' | 'NOTHING_ARISES';

/** Why an analysis of that many live cells examined nothing, given how many loaded editions the institution adopts; undefined where it did. */
export function whyNothing(analysis: Analysis, cells: number, editions: number): NothingExamined | undefined {
  if (cells > 0) return undefined;
  if (editions === 0) return 'NO_EDITION';
  const { chain, institution } = analysis.context;
  return chain.nodes.some(({ owner }) => owner === institution) ? 'NOTHING_ARISES' : 'NO_COMPONENT';
}

import type { InstitutionView } from '../institutionView.ts';
import type { GapHandle } from './gapView.ts';

/** Where a gap stands in the list of its institution, and its neighbours. */
export interface GapsBeside {
  /** From 1; undefined where it is none of them. */
  readonly position: number | undefined;
  readonly total: number;
  readonly previous: GapHandle | undefined;
  readonly next: GapHandle | undefined;
}

/** The neighbours of a gap; of none of them the last precedes and the first follows, so that one can walk from outside. */
export function gapsBeside({ gaps }: InstitutionView, key: string | undefined): GapsBeside {
  const at = key === undefined ? -1 : gaps.findIndex((gap) => gap.key === key);
  const total = gaps.length;
  if (at < 0) return { position: undefined, total, previous: gaps.at(-1), next: gaps[0] };
  return { position: at + 1, total, previous: gaps[at - 1], next: gaps[at + 1] };
}

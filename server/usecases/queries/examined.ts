import { countCellsOf } from './gaps/counts.ts';
import type { InstitutionView } from './institutionView.ts';
import { editionsOf } from './lists/editions.ts';
import { type NothingExamined, whyNothing } from './nothingExamined.ts';

/** What an answer about an institution rests on; where `cells` is 0 nothing may be claimed. */
export interface Examined {
  /** Editions that it adopts and that are loaded. */
  readonly editions: number;
  /** Requirements it is held to. */
  readonly requirements: number;
  /** Components of its own. */
  readonly ownComponents: number;
  /** Components in its chain, its own among them. */
  readonly components: number;
  /** Live cells: component × requirement × phase. */
  readonly cells: number;
  /** Undefined where something was examined. */
  readonly nothing: NothingExamined | undefined;
}

/** What was looked at for the gaps of an institution. */
export function examinedOf(view: InstitutionView): Examined {
  const { session, row, analysis } = view;
  const { chain, universe } = analysis.context;
  const editions = editionsOf(session, row).filter(({ catalogue }) => catalogue !== undefined).length;
  return {
    editions,
    requirements: universe.keys.length,
    ownComponents: chain.nodes.filter(({ owner }) => owner === row).length,
    components: chain.nodes.length,
    cells: countCellsOf(view).total,
    nothing: whyNothing(analysis, editions),
  };
}

import { finish, type Steps } from '../../model/steps.ts';
import { countingCellsOf } from './gaps/counts.ts';
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
export const examinedOf = (view: InstitutionView): Examined => finish(examining(view));

/** The same in steps. */
export function* examining(view: InstitutionView): Steps<Examined> {
  const { session, row, analysis } = view;
  const { chain, universe } = analysis.context;
  const cells = (yield* countingCellsOf(view)).total;
  const editions = editionsOf(session, row).filter(({ catalogue }) => catalogue !== undefined).length;
  return {
    editions,
    requirements: universe.keys.length,
    ownComponents: chain.nodes.filter(({ owner }) => owner === row).length,
    components: chain.nodes.length,
    cells,
    nothing: whyNothing(analysis, cells, editions),
  };
}

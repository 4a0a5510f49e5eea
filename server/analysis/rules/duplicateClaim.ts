import { kindBit } from '../chain.ts';
import { bothAct, bothSay } from '../places.ts';
import type { PairRule } from '../rule.ts';
import type { PairFacts, Scene } from '../scene.ts';
import { SELF } from '../statements.ts';

/** Cells for which some consumer of the operation counts on it. */
function counted(facts: PairFacts, w: number, scene: Scene): number {
  const consumers = scene.nodes[facts.pair.supplier.index]?.consumers ?? [];
  return consumers.reduce((cells, { relied }) => cells | (relied[w] ?? 0), 0);
}

/** The owner and the operator of one object both say that they do it, and nobody relies on the operator (gaps.md section 2). */
export const duplicateClaim: PairRule = {
  id: 'DUPLICATE_CLAIM',
  place: 'pair',
  blocks: false,
  cells: (facts, w, scene) => {
    if ((facts.pair.kinds & kindBit('OPERATED_BY')) === 0) return 0;
    const both = (facts.consumer.stances[SELF]?.[w] ?? 0) & (facts.toward[SELF]?.[w] ?? 0);
    return both === 0 ? 0 : both & ~counted(facts, w, scene);
  },
  actors: bothAct,
  witness: bothSay,
};

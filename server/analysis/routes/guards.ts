import { getOrCompute } from '../../model/memoize.ts';
import { byteAt, intAt } from '../../model/snapshot/at.ts';
import { PHASES } from '../../model/vocabulary.ts';
import { addAll, type Bits, bitsOf, isEmpty, setBit, wordOf } from '../bits.ts';
import { isKind } from '../chain.ts';
import type { NodeFacts } from '../context.ts';
import type { Universe } from '../universe.ts';
import type { Judged } from '../verdicts/judged.ts';

const GUARDED_PHASES = [PHASES.indexOf('normal'), PHASES.indexOf('cyberattack')];

const guardCells = new WeakMap<Universe, Bits>();

/** The cells that could be guards: MUST, preventing, in normal times or under attack (SEMANTICS.md section 8, "Attack routes"). */
export const guardCellsOf = (universe: Universe): Bits =>
  getOrCompute(guardCells, universe, () => {
    const cells = new Int32Array(universe.words);
    universe.requirements.forEach(({ priority, defends }, requirement) => {
      if (priority === 'SHOULD' || defends !== 'PREVENT') return;
      const end = intAt(universe.firstCell, requirement + 1);
      for (let cell = intAt(universe.firstCell, requirement); cell < end; cell += 1) {
        if (GUARDED_PHASES.includes(byteAt(universe.phaseOfCell, cell))) setBit(cells, cell);
      }
    });
    return cells;
  });

/** The guards of a component: its live cells that could be one. What an operation says is about its object, and counts there. */
export function guardsOf({ node, applicable, position, anyDuty }: NodeFacts, universe: Universe): Bits {
  const guards = guardCellsOf(universe);
  if (isKind(node, 'OPERATION')) return new Int32Array(universe.words);
  return bitsOf(
    universe.words,
    (w) => wordOf(guards, w) & (wordOf(applicable, w) | wordOf(position.any, w) | wordOf(anyDuty, w)),
  );
}

/** The cells of a component that were taken on by signature, at any supplier, with no party named. */
export function tacitCells({ suppliers, applicable }: NodeFacts): Bits {
  const tacit = new Int32Array(applicable.length);
  for (const { duties } of suppliers) if (duties !== undefined) addAll(tacit, duties.anyTacit);
  return tacit;
}

/** How a component stands against a party who tries it. */
export interface Holding {
  /** Whether it has a guard at all: a line or an operation has none, and nothing to do. */
  readonly guarded: boolean;
  readonly held: boolean;
  /** Whether it stands open, and only because nothing has been said. */
  readonly onlySilence: boolean;
}

/** Whether a component holds (SEMANTICS.md section 8, "Attack routes": *held*, *open*, *only silence*). */
export function holdingOf(
  facts: NodeFacts,
  universe: Universe,
  { verdicts, blocked, blockedOtherwise }: Judged,
): Holding {
  const { index } = facts.node;
  const guards = guardsOf(facts, universe);
  if (isEmpty(guards)) return { guarded: false, held: false, onlySilence: true };
  const tacit = tacitCells(facts);
  let weak = 0;
  let covered = 0;
  let otherwise = 0;
  for (let w = 0; w < universe.words; w += 1) {
    const guard = wordOf(guards, w);
    const gap = wordOf(verdicts.gap[index], w);
    const failing = guard & (gap | wordOf(tacit, w));
    weak |= failing;
    covered |= guard & ~gap & wordOf(verdicts.performed[index], w);
    const silent = wordOf(blocked[index], w) & ~wordOf(blockedOtherwise[index], w) & ~wordOf(tacit, w);
    otherwise |= failing & ~silent;
  }
  const held = weak === 0 && covered !== 0;
  return { guarded: true, held, onlySilence: !held && otherwise === 0 };
}

import { getOrCompute } from '../../model/memoize.ts';
import { byteAt, intAt } from '../../model/snapshot/at.ts';
import { type Defence, PHASES } from '../../model/vocabulary.ts';
import { type Bits, forEachBit, hasBit } from '../bits.ts';
import type { NodeFacts } from '../context.ts';
import type { Universe } from '../universe.ts';
import type { Judged } from '../verdicts/judged.ts';
import { verdictAt } from '../verdicts/verdicts.ts';
import { guardsOf, tacitCells } from './guards.ts';

/** One requirement against attacks at one component: cells in normal times or under attack. */
export interface Defending {
  /** Index into the universe. */
  readonly requirement: number;
  readonly defends: Defence;
  /** Whether the component holds by it, among others; without that it is beside. */
  readonly isGuard: boolean;
  /** Its live cells in those phases, by phase. */
  readonly cells: readonly number[];
  /** Whether each of its cells is answered, and each by a party that is named. */
  readonly isSettled: boolean;
  /** Whether it was taken on by signature, with no party named. */
  readonly isTacit: boolean;
}

const ATTACKED = [PHASES.indexOf('normal'), PHASES.indexOf('cyberattack')];

const attackedCells = new WeakMap<Universe, readonly (readonly number[])[]>();

/** The cells of each requirement in normal times and under attack, by requirement. */
const cellsOf = (universe: Universe): readonly (readonly number[])[] =>
  getOrCompute(attackedCells, universe, () =>
    universe.requirements.map((_, requirement) => {
      const cells: number[] = [];
      const end = intAt(universe.firstCell, requirement + 1);
      for (let cell = intAt(universe.firstCell, requirement); cell < end; cell += 1) {
        if (ATTACKED.includes(byteAt(universe.phaseOfCell, cell))) cells.push(cell);
      }
      return cells;
    }),
  );

const requirementsIn = (universe: Universe, cells: Bits): ReadonlySet<number> => {
  const found = new Set<number>();
  forEachBit(cells, (cell) => found.add(intAt(universe.requirementOfCell, cell)));
  return found;
};

/** What is asked of a component against attacks: its guards, then what prevents otherwise, detects or recovers; by requirement. */
export function defencesAt(facts: NodeFacts, universe: Universe, { verdicts }: Judged): Defending[] {
  const live = verdicts.live[facts.node.index];
  const guards = requirementsIn(universe, guardsOf(facts, universe));
  const tacit = tacitCells(facts);
  const all = universe.requirements.flatMap(({ defends }, requirement): Defending[] => {
    if (defends === undefined) return [];
    const cells = (cellsOf(universe)[requirement] ?? []).filter((cell) => hasBit(live, cell));
    if (cells.length === 0) return [];
    const isTacit = cells.some((cell) => hasBit(tacit, cell));
    const isSettled = !isTacit && cells.every((cell) => verdictAt(verdicts, facts.node, cell) !== 'GAP');
    return [{ requirement, defends, isGuard: guards.has(requirement), cells, isSettled, isTacit }];
  });
  return [...all.filter(({ isGuard }) => isGuard), ...all.filter(({ isGuard }) => !isGuard)];
}

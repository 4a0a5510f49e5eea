import { eachInSteps, finish, mapInSteps, type Steps } from '../../model/steps.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { addAll, type Bits, bitsOf, countBits, hasBit, wordOf } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { SettledContext } from '../context.ts';
import type { Answer, Passing } from './answers.ts';

/** Per node index the live cells, those whose answer reaches a gap, and those whose answer reaches a performer. */
export interface Verdicts {
  readonly live: readonly Bits[];
  readonly gap: readonly Bits[];
  readonly performed: readonly Bits[];
}

/** Spreads sets along the passings against their direction until nothing changes: what can be reached (section 5). */
function* spreading(answers: readonly Answer[], reached: readonly Bits[]): Steps<void> {
  for (let grew = true; grew; ) {
    grew = false;
    yield* eachInSteps(answers, ({ passings }, i) => {
      const target = reached[i];
      if (target === undefined) return;
      for (const { to, cells } of passings) {
        const from = reached[to.index];
        if (from === undefined) continue;
        if (
          addAll(
            target,
            bitsOf(cells.length, (w) => wordOf(cells, w) & wordOf(from, w)),
          )
        )
          grew = true;
      }
    });
  }
}

/** The verdicts of every cell of a context; in steps. */
export function* judging(context: SettledContext, answers: readonly Answer[]): Steps<Verdicts> {
  const gap = yield* mapInSteps(answers, ({ blocked, performers }) => {
    const reached = blocked.slice();
    for (const { to, cells } of performers) {
      const stuck = answers[to.index]?.blocked;
      addAll(
        reached,
        bitsOf(cells.length, (w) => wordOf(cells, w) & wordOf(stuck, w)),
      );
    }
    return reached;
  });
  const performed = yield* mapInSteps(answers, ({ performs, performers }) => {
    const reached = performs.slice();
    for (const { cells } of performers) addAll(reached, cells);
    return reached;
  });
  yield* spreading(answers, gap);
  yield* spreading(answers, performed);
  const live = yield* mapInSteps(context.nodes, ({ applicable, position, anyDuty }) =>
    bitsOf(applicable.length, (w) => wordOf(applicable, w) | wordOf(position.any, w) | wordOf(anyDuty, w)),
  );
  return { live, gap, performed };
}

export interface CellCounts {
  readonly covered: number;
  readonly gap: number;
  readonly excluded: number;
}

/** How many live cells have which verdict. */
export const countCells = (verdicts: Verdicts): CellCounts => finish(countingCells(verdicts));

/** The same in steps. */
export function* countingCells({ live, gap, performed }: Verdicts): Steps<CellCounts> {
  let covered = 0;
  let gaps = 0;
  let all = 0;
  yield* eachInSteps(live, (bits, i) => {
    all += countBits(bits.length, (w) => wordOf(bits, w));
    gaps += countBits(bits.length, (w) => wordOf(bits, w) & wordOf(gap[i], w));
    covered += countBits(bits.length, (w) => wordOf(bits, w) & ~wordOf(gap[i], w) & wordOf(performed[i], w));
  });
  return { covered, gap: gaps, excluded: all - gaps - covered };
}

/** The verdict of a live cell. */
export function verdictAt({ gap, performed }: Verdicts, node: Node, cell: number): Verdict {
  if (hasBit(gap[node.index], cell)) return 'GAP';
  return hasBit(performed[node.index], cell) ? 'COVERED' : 'EXCLUDED';
}

/** What an answer reaches on one cell: nodes that perform, nodes that a gap blocks, and the nodes passed, in order. */
export interface Reached {
  readonly performers: readonly Node[];
  readonly blocked: readonly Node[];
  readonly passed: readonly Node[];
}

const isStuck = (answers: readonly Answer[], node: Node, cell: number): boolean =>
  hasBit(answers[node.index]?.blocked, cell);

const targets = (passings: readonly Passing[], cell: number): Node[] =>
  passings.filter(({ cells }) => hasBit(cells, cell)).map(({ to }) => to);

/**
 * Follows a cell's answer node by node, nearest first; every node is followed once. A supplier that says it does the
 * work is asked for nothing but that: its own answer may reach further.
 */
export function followAnswer(answers: readonly Answer[], node: Node, cell: number): Reached {
  const followed = new Set([node]);
  const passed = new Set([node]);
  const performers = new Set<Node>();
  const blocked = new Set<Node>();
  for (const at of followed) {
    const answer = answers[at.index];
    if (answer === undefined) continue;
    // On a blocked cell an answer has nothing else.
    if (isStuck(answers, at, cell)) blocked.add(at);
    if (hasBit(answer.performs, cell)) performers.add(at);
    for (const to of targets(answer.performers, cell)) {
      (isStuck(answers, to, cell) ? blocked : performers).add(to);
      passed.add(to);
    }
    for (const to of targets(answer.passings, cell)) {
      followed.add(to);
      passed.add(to);
    }
  }
  return { performers: [...performers], blocked: [...blocked], passed: [...passed] };
}

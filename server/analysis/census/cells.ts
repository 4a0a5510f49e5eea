import { addAll, type Bits, bitsOf, countBits, wordOf } from '../bits.ts';
import type { Node } from '../chain.ts';
import type { AnalysisContext } from '../context.ts';
import type { Answer } from '../verdicts/answers.ts';
import type { Judged } from '../verdicts/judged.ts';
import type { CellCounts } from '../verdicts/verdicts.ts';

/** What is known of the cells of one component in a part of a chain. */
export interface Cells {
  readonly live: Bits;
  readonly gap: Bits;
  readonly performed: Bits;
  /** Cells on which a component that it does not supply takes its answer for its own. */
  readonly entered: Bits;
  readonly counts: CellCounts;
}

/** How many of some live cells have which verdict. */
function countsOf(live: Bits, gap: Bits, performed: Bits): CellCounts {
  const all = countBits(live.length, (w) => wordOf(live, w));
  const gaps = countBits(live.length, (w) => wordOf(live, w) & wordOf(gap, w));
  const covered = countBits(live.length, (w) => wordOf(live, w) & ~wordOf(gap, w) & wordOf(performed, w));
  return { covered, gap: gaps, excluded: all - gaps - covered };
}

/** By node index the cells on which others, but for its suppliers, pass their answers to it. */
export function enteredCells({ chain, universe }: AnalysisContext, answers: readonly Answer[]): Bits[] {
  const entered = chain.nodes.map(() => new Int32Array(universe.words));
  chain.nodes.forEach((from, i) => {
    const consumers = new Set<Node>(from.consumers.map(({ consumer }) => consumer));
    for (const { to, cells } of answers[i]?.passings ?? []) {
      const target = entered[to.index];
      if (target !== undefined && !consumers.has(to)) addAll(target, cells);
    }
  });
  return entered;
}

/** Equal sets of cells by number. */
export class CellSets {
  readonly #numbers = new Map<string, number>();
  readonly #cells: Cells[] = [];

  /** The number of what is known of a node's cells. */
  intern(node: Node, { verdicts }: Judged, entered: readonly Bits[]): number {
    const live = wordsOf(verdicts.live[node.index]);
    // Of cells that are not live nothing is shown, but others may pass their answers through them.
    const gap = wordsOf(verdicts.gap[node.index]);
    const performed = wordsOf(verdicts.performed[node.index]);
    const into = wordsOf(entered[node.index]);
    const key = `${live}/${gap}/${performed}/${into}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#cells.length;
    this.#numbers.set(key, number);
    this.#cells.push({ live, gap, performed, entered: into, counts: countsOf(live, gap, performed) });
    return number;
  }

  at(number: number): Cells {
    const cells = this.#cells[number];
    if (cells === undefined) throw new RangeError(`no cells have the number ${number}`);
    return cells;
  }

  /**
   * The counts of a component that is in several parts of a chain, whose cells have these numbers there; undefined where
   * what its answers are in one part changes those of other components in another.
   */
  together(numbers: readonly number[]): CellCounts | undefined {
    const [first, ...others] = numbers.map((number) => this.at(number));
    if (first === undefined) return { covered: 0, gap: 0, excluded: 0 };
    const { live } = first;
    const gap = first.gap.slice();
    const performed = first.performed.slice();
    const entered = first.entered.slice();
    const differs = new Int32Array(live.length);
    for (const other of others) {
      addAll(
        differs,
        bitsOf(live.length, (w) => {
          return (
            (wordOf(other.gap, w) ^ wordOf(first.gap, w)) | (wordOf(other.performed, w) ^ wordOf(first.performed, w))
          );
        }),
      );
      addAll(gap, other.gap);
      addAll(performed, other.performed);
      addAll(entered, other.entered);
    }
    for (let w = 0; w < live.length; w += 1) if ((wordOf(differs, w) & wordOf(entered, w)) !== 0) return undefined;
    return countsOf(live, gap, performed);
  }
}

const NONE = new Int32Array(0);

const wordsOf = (bits: Bits | undefined): Bits => bits ?? NONE;

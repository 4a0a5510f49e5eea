import { bitsOf, hasBit, wordOf } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import { RULES } from '../../../analysis/rules/index.ts';
import { reliedOn } from '../../../analysis/statements/statement.ts';
import { SHARED } from '../../../analysis/statements/statements.ts';
import { followAnswer, type Reached, verdictAt } from '../../../analysis/verdicts/verdicts.ts';
import { groupBy } from '../../../model/collections.ts';
import { getOrCompute, memoizeWeak } from '../../../model/memoize.ts';
import { byteAt, intAt } from '../../../model/snapshot/at.ts';
import { eachInSteps, type Steps } from '../../../model/steps.ts';
import { STANCES, type Stance, type Verdict } from '../../../model/vocabulary.ts';
import { holdsAsWhole } from '../explain/gapCells.ts';
import { type Mark, markOf } from '../gaps/explanation.ts';
import { type GapHandle, inListOrder, placeOf } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';

/** Looks at single cells (component × requirement × phase) of one institution on one day. */
export interface Cells {
  /** The cell of a requirement (its index in the universe) in a phase, −1 where it has none that I is held to. */
  cellOf(requirement: number, phase: number): number;
  isLive(node: Node, cell: number): boolean;
  verdict(node: Node, cell: number): Verdict | undefined;
  stance(node: Node, cell: number): Stance | undefined;
  /** SELF beside others who perform a part is a part, too (model/README.md, "On paper"). */
  mark(node: Node, cell: number): Mark;
  follow(node: Node, cell: number): Reached;
  /** Gaps with this component at their place that hold on the cell, worst first. */
  gapsAt(node: Node, cell: number): readonly GapHandle[];
  /** Gaps with one of these components at their place that hold on the cell, in the order of the view's list. */
  gapsOn(nodes: readonly Node[], cell: number): readonly GapHandle[];
  /** Gaps that leave the cell of the node without any other answer. */
  blocking(node: Node, cell: number): readonly GapHandle[];
  /** Whether a component of the chain relies on the node for the cell, or leaves it to it by a duty. */
  isNamed(node: Node, cell: number): boolean;
}

function holdsOn({ finding, view }: GapHandle, node: Node, cell: number): boolean {
  const { context } = view.analysis;
  const asWhole = holdsAsWhole(finding, context, cell);
  if (asWhole !== undefined) return asWhole && finding.component === node;
  const { universe } = context;
  if (finding.requirement === undefined || finding.requirement !== universe.requirementOfCell[cell]) return false;
  return finding.phases === undefined || (finding.phases & (1 << byteAt(universe.phaseOfCell, cell))) !== 0;
}

/** The gaps at one component, each list worst first: a platform has thousands, of which few concern a requirement. */
class GapsAt {
  readonly #all: { readonly gap: GapHandle; readonly requirement: number | undefined }[] = [];
  readonly #on = new Map<number, readonly GapHandle[]>();

  add(gap: GapHandle): void {
    this.#all.push({ gap, requirement: gap.finding.requirement });
  }

  /** Those about a requirement, or about none. */
  on(requirement: number): readonly GapHandle[] {
    return getOrCompute(this.#on, requirement, () =>
      this.#all.filter((of) => of.requirement === undefined || of.requirement === requirement).map(({ gap }) => gap),
    );
  }
}

/** Gaps by the components at their place. */
function byPlace(gaps: readonly GapHandle[]): ReadonlyMap<Node, GapsAt> {
  const at = new Map<Node, GapsAt>();
  for (const gap of gaps) for (const node of placeOf(gap)) getOrCompute(at, node, () => new GapsAt()).add(gap);
  return at;
}

/** Gaps by the requirement that they are about, each in the order of the list; those about none apart. */
function byRequirement(gaps: readonly GapHandle[]): ReadonlyMap<number | undefined, readonly GapHandle[]> {
  return groupBy(gaps, ({ finding }) => finding.requirement);
}

/** A function of a node and a cell (of that many), computed once for each. */
function onEachCell<T>(cells: number, compute: (node: Node, cell: number) => T): (node: Node, cell: number) => T {
  const known = new Map<number, T>();
  return (node, cell) => getOrCompute(known, node.index * cells + cell, () => compute(node, cell));
}

/** The cells of a view; made once for each. */
export const cellsOf = memoizeWeak(makeCells);

function makeCells(view: InstitutionView): Cells {
  const { context } = view.analysis;
  const answers = view.analysis.answers();
  const { universe } = context;
  const verdicts = view.analysis.verdicts();
  const places = byPlace(view.gaps);
  const aboutRequirement = byRequirement(view.gaps);
  const positionOf = (node: Node) => context.nodes[node.index]?.position;
  const isLive = (node: Node, cell: number) => {
    const live = verdicts.live[node.index];
    return live !== undefined && hasBit(live, cell);
  };
  const stance = (node: Node, cell: number) => {
    const stances = positionOf(node)?.stances ?? [];
    return STANCES[stances.findIndex((bits) => hasBit(bits, cell))];
  };
  const sharesWith = (node: Node, cell: number) =>
    context.nodes[node.index]?.suppliers.some(({ toward }) => {
      const shared = toward[SHARED];
      return shared !== undefined && hasBit(shared, cell);
    }) === true;
  const gapsAt = onEachCell(universe.cells, (node, cell) =>
    (places.get(node)?.on(intAt(universe.requirementOfCell, cell)) ?? []).filter((gap) => holdsOn(gap, node, cell)),
  );
  return {
    cellOf: (requirement, phase) => {
      if (requirement < 0) return -1;
      const end = intAt(universe.firstCell, requirement + 1);
      for (let cell = intAt(universe.firstCell, requirement); cell < end; cell += 1) {
        if (universe.phaseOfCell[cell] === phase) return cell;
      }
      return -1;
    },
    isLive,
    verdict: (node, cell) => (isLive(node, cell) ? verdictAt(verdicts, node, cell) : undefined),
    stance,
    mark: (node, cell) => {
      const says = stance(node, cell);
      return says === 'SELF' && sharesWith(node, cell) ? 'PART' : markOf(says);
    },
    follow: (node, cell) => followAnswer(answers, node, cell),
    gapsAt,
    gapsOn: (nodes, cell) => {
      const shown = new Set(nodes);
      const about = [undefined, universe.requirementOfCell[cell]].flatMap((of) => aboutRequirement.get(of) ?? []);
      return inListOrder(
        about.filter((gap) => placeOf(gap).some((node) => shown.has(node) && holdsOn(gap, node, cell))),
      );
    },
    blocking: onEachCell(universe.cells, (node, cell) =>
      gapsAt(node, cell).filter(({ finding }) => {
        const rule = RULES[finding.rule];
        return finding.supplier !== node && rule.place !== 'found' && rule.blocks;
      }),
    ),
    isNamed: (node, cell) =>
      node.consumers.some(({ consumer }) => {
        const position = positionOf(consumer);
        return position !== undefined && reliedOn(position, cell) === node;
      }),
  };
}

/** Live cells of a view, cell by cell of its universe: how many nodes have which verdict; in steps. */
export function* countingByCell(
  view: InstitutionView,
): Steps<{ covered: Int32Array; gap: Int32Array; excluded: Int32Array }> {
  const { universe, nodes } = view.analysis.context;
  const { live, gap, performed } = yield* view.analysis.judging();
  const counts = {
    covered: new Int32Array(universe.cells),
    gap: new Int32Array(universe.cells),
    excluded: new Int32Array(universe.cells),
  };
  const add = (into: Int32Array, node: number, pick: (w: number) => number) => {
    const picked = bitsOf(universe.words, (w) => wordOf(live[node], w) & pick(w));
    for (let cell = 0; cell < universe.cells; cell += 1) if (hasBit(picked, cell)) into[cell] = intAt(into, cell) + 1;
  };
  yield* eachInSteps(nodes, (_, i) => {
    add(counts.gap, i, (w) => wordOf(gap[i], w));
    add(counts.covered, i, (w) => ~wordOf(gap[i], w) & wordOf(performed[i], w));
    add(counts.excluded, i, (w) => ~wordOf(gap[i], w) & ~wordOf(performed[i], w));
  });
  return counts;
}

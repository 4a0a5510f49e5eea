import type { Node } from '../../../analysis/chain.ts';
import { type Defending, defencesAt } from '../../../analysis/routes/defences.ts';
import { getOrCompute, memoizeWeak } from '../../../model/memoize.ts';
import { at, byteAt } from '../../../model/snapshot/at.ts';
import { type Defence, PHASES, type Phase, type VERDICTS, type Verdict } from '../../../model/vocabulary.ts';
import type { StatementHandle } from '../gaps/explanation.ts';
import { type GapHandle, inListOrder } from '../gaps/gapView.ts';
import type { InstitutionView } from '../institutionView.ts';
import type { ComponentHandle, PartyHandle, RequirementHandle } from '../lists/entities.ts';
import { cellsOf } from '../matrix/cells.ts';
import { trailOf } from '../trail/statementsOnTheWay.ts';

/** One defence that is asked for at one component of a way. */
export interface DefenceView {
  readonly key: string;
  /** Undefined where its catalogue is not loaded. */
  readonly requirement: RequirementHandle | undefined;
  readonly defends: Defence;
  readonly isGuard: boolean;
  readonly phases: readonly Phase[];
  /** The worst of its phases. */
  readonly verdict: Verdict;
  readonly isSettled: boolean;
  readonly isTacit: boolean;
  /** By id; of all phases that are covered. */
  readonly performers: readonly ComponentHandle[];
  /** Who owns them, by id. */
  readonly performing: readonly PartyHandle[];
  /** What leaves it open, worst first. */
  readonly gaps: readonly GapHandle[];
  /** What is said about the cell that is shown: nearest first. */
  readonly statements: readonly StatementHandle[];
}

const VERDICT_ORDER: readonly Verdict[] = ['GAP', 'COVERED', 'EXCLUDED'] satisfies readonly (typeof VERDICTS)[number][];

/** A defence, read when its parts are asked for: a way has dozens, of which lists show few. */
class DefenceOf implements DefenceView {
  readonly #view: InstitutionView;
  readonly #node: Node;
  readonly #of: Defending;

  constructor(view: InstitutionView, node: Node, of: Defending) {
    this.#view = view;
    this.#node = node;
    this.#of = of;
  }

  get key(): string {
    return at(this.#view.analysis.context.universe.keys, this.#of.requirement);
  }
  get requirement(): RequirementHandle | undefined {
    return this.#view.session.requirementByKey(this.key);
  }
  get defends(): Defence {
    return this.#of.defends;
  }
  get isGuard(): boolean {
    return this.#of.isGuard;
  }
  get isSettled(): boolean {
    return this.#of.isSettled;
  }
  get isTacit(): boolean {
    return this.#of.isTacit;
  }
  get phases(): Phase[] {
    const { phaseOfCell } = this.#view.analysis.context.universe;
    return this.#of.cells.flatMap((cell) => PHASES[byteAt(phaseOfCell, cell)] ?? []);
  }
  get verdict(): Verdict {
    return this.#verdictAt(this.#shown());
  }
  get performers(): ComponentHandle[] {
    return this.#performing().map(({ row }) => this.#view.session.component(row));
  }
  get performing(): PartyHandle[] {
    const { session } = this.#view;
    const owners = new Set(this.#performing().map(({ owner }) => owner));
    return [...owners].map(session.party).sort((a, b) => (a.data.id < b.data.id ? -1 : 1));
  }
  get gaps(): GapHandle[] {
    const cells = cellsOf(this.#view);
    const gaps = this.#of.cells
      .filter((cell) => this.#verdictAt(cell) === 'GAP')
      .flatMap((cell) => cells.follow(this.#node, cell).blocked.flatMap((node) => cells.blocking(node, cell)));
    const tacit = this.#of.isTacit
      ? this.#of.cells.flatMap((cell) =>
          cells.gapsAt(this.#node, cell).filter(({ finding }) => finding.rule === 'TACIT_DUTY'),
        )
      : [];
    return inListOrder([...new Set([...gaps, ...tacit])]);
  }
  get statements(): StatementHandle[] {
    const { session, analysis } = this.#view;
    return trailOf(analysis, this.#node, this.#shown()).steps.map((spoken) => ({ session, spoken }));
  }

  #verdictAt(cell: number): Verdict {
    return cellsOf(this.#view).verdict(this.#node, cell) ?? 'EXCLUDED';
  }
  /** The first of its cells with the worst verdict. */
  #shown(): number {
    const worst = VERDICT_ORDER.find((verdict) => this.#of.cells.some((cell) => this.#verdictAt(cell) === verdict));
    return at(
      this.#of.cells.filter((cell) => this.#verdictAt(cell) === worst),
      0,
    );
  }
  #performing(): Node[] {
    const cells = cellsOf(this.#view);
    const performing = this.#of.cells
      .filter((cell) => this.#verdictAt(cell) === 'COVERED')
      .flatMap((cell) => cells.follow(this.#node, cell).performers);
    return [...new Set(performing)].sort((a, b) => a.index - b.index);
  }
}

const madeDefences = memoizeWeak((_: InstitutionView) => new Map<Node, readonly DefenceView[]>());

/** The defences that are asked for at a component, those by which it holds first. */
export const defencesOf = (view: InstitutionView, node: Node): readonly DefenceView[] =>
  getOrCompute(madeDefences(view), node, () => {
    const { context } = view.analysis;
    const facts = context.nodes[node.index];
    if (facts === undefined) return [];
    return defencesAt(facts, context.universe, view.analysis.judged()).map((of) => new DefenceOf(view, node, of));
  });

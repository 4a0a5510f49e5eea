import type { Analysis } from '../../../analysis/analyse.ts';
import { hasBit } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import type { AnalysisContext, PairFacts } from '../../../analysis/context.ts';
import { describeGap, type Gap } from '../../../analysis/gap.ts';
import { RULES } from '../../../analysis/rules/index.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { type Statement, statementAt } from '../../../analysis/statements/statement.ts';
import type { Passing } from '../../../analysis/verdicts/answers.ts';
import { followAnswer, verdictAt } from '../../../analysis/verdicts/verdicts.ts';
import { at, byteAt } from '../../../model/snapshot/at.ts';
import type { LocalText } from '../../../model/values.ts';
import type { Verdict } from '../../../model/vocabulary.ts';
import { componentName, contractName } from '../explain/factNames.ts';
import { type SpokenStatement, speakOf } from '../explain/statementFacts.ts';

/** A contract in force that binds a hop of the trail. */
export interface TrailContract {
  readonly id: string;
  readonly name: LocalText;
}

/** One statement on the way, and how the way came to it. */
export interface TrailStep extends SpokenStatement {
  /** Id of the component from whose statement the way leads here; absent at the beginning. */
  readonly from?: string;
  /** Contracts that bind the link between the two; none where both have one owner or nothing binds it. */
  readonly contracts: readonly TrailContract[];
}

/** Who said what about one cell, and who therefore does it. */
export interface Trail {
  /** Nearest first; where it ends in a gap, the statements that show the gap stand at the end. */
  readonly steps: readonly TrailStep[];
  /** Undefined where the cell is not live: no requirement asks for it, and no component says anything on it or leaves it to this one. */
  readonly verdict: Verdict | undefined;
  /** Components that perform, by id; empty unless COVERED. */
  readonly performers: readonly { readonly id: string; readonly name: LocalText }[];
  /** Gaps that the answer leads to, worst first; empty unless GAP. The first is the one shown. */
  readonly gaps: readonly Gap[];
}

const NO_CELLS = new Int32Array();

/** The link over which the way leads from one component to another; a claim of a third one belongs to the duty's link. */
function hopBetween({ pairs }: AnalysisContext, from: Node, to: Node, cell: number): PairFacts | undefined {
  const joins = ({ pair }: PairFacts) =>
    (pair.consumer === from && pair.supplier === to) || (pair.consumer === to && pair.supplier === from);
  const claims = ({ pair, duties }: PairFacts) =>
    (pair.consumer === from || pair.supplier === from) &&
    duties?.claims.some(({ node, cells }) => node === to && hasBit(cells, cell)) === true;
  return pairs.find(joins) ?? pairs.find(claims);
}

function contractsOf(context: AnalysisContext, hop: PairFacts | undefined): TrailContract[] {
  const rows = hop === undefined ? [] : context.contracts.binders(hop.pair, 'IN_FORCE');
  const { snapshot } = context;
  return rows.map((row) => ({ id: at(snapshot.contracts.ids, row), name: contractName(snapshot, row) }));
}

/** Collects statements, each component once. */
class Walk {
  readonly steps: TrailStep[] = [];
  readonly #context: AnalysisContext;
  readonly #cell: number;
  readonly #said = new Set<Node>();

  constructor(context: AnalysisContext, cell: number) {
    this.#context = context;
    this.#cell = cell;
  }

  add(statement: Statement, from: Node | undefined): void {
    const { component } = statement;
    if (this.#said.has(component)) return;
    this.#said.add(component);
    const hop = from && hopBetween(this.#context, from, component, this.#cell);
    this.steps.push({
      ...speakOf(this.#context, statement),
      ...(from === undefined ? {} : { from: from.id }),
      contracts: contractsOf(this.#context, hop),
    });
  }

  visit(node: Node, from: Node | undefined): void {
    this.add(statementAt(this.#context, node, this.#cell), from);
  }
}

/** Suppliers that leave a cell to a component which itself says nothing on it. */
function leavingTo(context: AnalysisContext, node: Node, cell: number): Node[] {
  const facts = context.nodes[node.index];
  if (facts === undefined || hasBit(facts.position.any, cell)) return [];
  return facts.suppliers
    .filter(({ duties }) => hasBit(duties?.duty ?? NO_CELLS, cell))
    .map(({ pair }) => pair.supplier);
}

const reaches = (passings: readonly Passing[], cell: number): Node[] =>
  passings.filter(({ cells }) => hasBit(cells, cell)).map(({ to }) => to);

/** Follows the answer as the verdict does, and says every statement passed; returns the components at which gaps block it. */
function follow(analysis: Analysis, start: Node, cell: number, walk: Walk): Set<Node> {
  const answers = analysis.answers();
  const blocked = new Set<Node>();
  const followed = new Map<Node, Node | undefined>([[start, undefined]]);
  const arriveAt = (node: Node, from: Node | undefined): boolean => {
    walk.visit(node, from);
    const isStuck = hasBit(answers[node.index]?.blocked ?? NO_CELLS, cell);
    if (isStuck) blocked.add(node);
    return !isStuck;
  };
  for (const [node, from] of followed) {
    const goesOn = arriveAt(node, from);
    for (const supplier of leavingTo(analysis.context, node, cell)) walk.visit(supplier, node);
    const answer = answers[node.index];
    if (answer === undefined || !goesOn) continue;
    for (const to of reaches(answer.performers, cell)) arriveAt(to, node);
    for (const to of reaches(answer.passings, cell)) if (!followed.has(to)) followed.set(to, node);
  }
  return blocked;
}

/** Whether a finding blocks a cell of a node (SEMANTICS.md section 5). */
function blocks(finding: Finding, context: AnalysisContext, node: Node, cell: number): boolean {
  const rule = RULES[finding.rule];
  if (rule.place === 'found' || !rule.blocks || (finding.component ?? finding.consumer) !== node) return false;
  if (finding.requirement === undefined) {
    const facts = context.nodes[node.index];
    return (
      rule.place === 'node' &&
      facts !== undefined &&
      ((rule.cells(facts, cell >> 5, context) >>> (cell & 31)) & 1) === 1
    );
  }
  const phase = byteAt(context.universe.phaseOfCell, cell);
  return (
    finding.requirement === context.universe.requirementOfCell[cell] && ((finding.phases ?? 0) & (1 << phase)) !== 0
  );
}

/** The statements that show a gap, on this very cell rather than the first that the gap has. */
function witnessesOn(finding: Finding, context: AnalysisContext, cell: number): readonly Statement[] {
  const on = finding.phases === undefined ? {} : { phases: 1 << byteAt(context.universe.phaseOfCell, cell) };
  return RULES[finding.rule].witness({ ...finding, ...on }, context);
}

const performersOf = (analysis: Analysis, node: Node, cell: number) =>
  followAnswer(analysis.answers(), node, cell)
    .performers.toSorted((a, b) => a.index - b.index)
    .map((performer) => ({ id: performer.id, name: componentName(analysis.context.snapshot, performer) }));

/** The trail of one cell: the statements on the way to those who perform, or to the gap in front of which it ends. */
export function trailOf(analysis: Analysis, node: Node, cell: number): Trail {
  const { context } = analysis;
  const walk = new Walk(context, cell);
  const blocked = follow(analysis, node, cell, walk);
  const found = analysis.findings.filter((finding) => [...blocked].some((at) => blocks(finding, context, at, cell)));
  const [first] = found;
  const end = first?.component ?? first?.consumer;
  for (const statement of first === undefined ? [] : witnessesOn(first, context, cell)) walk.add(statement, end);
  const verdicts = analysis.verdicts();
  const isLive = hasBit(verdicts.live[node.index] ?? NO_CELLS, cell);
  const verdict = isLive ? verdictAt(verdicts, node, cell) : undefined;
  return {
    steps: walk.steps,
    verdict,
    performers: verdict === 'COVERED' ? performersOf(analysis, node, cell) : [],
    gaps: verdict === 'GAP' ? found.map((finding) => describeGap(finding, context)) : [],
  };
}

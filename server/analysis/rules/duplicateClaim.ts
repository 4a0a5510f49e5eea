import { hasBit, wordOf } from '../bits.ts';
import { kindBit, type Node } from '../chain.ts';
import type { AnalysisContext, PairFacts } from '../context.ts';
import { eachOnce, statementAt } from '../statements/statement.ts';
import { SELF } from '../statements/statements.ts';
import { bothAct, bothSay, cellsOf } from './places.ts';
import type { Finding, PairRule } from './rule.ts';

const isOperated = ({ pair }: PairFacts): boolean => (pair.kinds & kindBit('OPERATED_BY')) !== 0;

/** Cells for which some consumer of an operation counts on it. */
function counted(operation: Node, w: number, context: AnalysisContext): number {
  const consumers = context.nodes[operation.index]?.consumers ?? [];
  return consumers.reduce((cells, { relied }) => cells | wordOf(relied, w), 0);
}

/** Cells on which another operator v, of another owner, says so too and goes before u: a consumer relies on it, or its id is less. */
function goesBefore(v: PairFacts, { pair }: PairFacts, w: number, context: AnalysisContext): number {
  const u = pair.supplier;
  const { supplier } = v.pair;
  if (!isOperated(v) || supplier.owner === u.owner) return 0;
  return wordOf(v.toward[SELF], w) & (supplier.index < u.index ? -1 : counted(supplier, w, context));
}

const operators = ({ pair }: PairFacts, context: AnalysisContext) =>
  context.nodes[pair.consumer.index]?.suppliers ?? [];

/** The other operators on whose word a claim by u stands twice on a cell (SEMANTICS.md section 2, "for some v"). */
export function otherOperators({ consumer, supplier }: Finding, context: AnalysisContext, cell: number): Node[] {
  const around = consumer === undefined ? [] : (context.nodes[consumer.index]?.suppliers ?? []);
  const u = around.find(({ pair }) => pair.supplier === supplier);
  if (u === undefined) return [];
  return around
    .filter((v) => (goesBefore(v, u, cell >> 5, context) & (1 << (cell & 31))) !== 0)
    .map(({ pair }) => pair.supplier);
}

/** Whether the owner of the object itself says on a cell that it does it. */
export function ownerClaims({ consumer }: Finding, context: AnalysisContext, cell: number): boolean {
  const said = consumer && context.nodes[consumer.index]?.position.stances[SELF];
  return said !== undefined && hasBit(said, cell);
}

const otherClaims = (finding: Finding, context: AnalysisContext) =>
  cellsOf(finding, context).flatMap((cell) => otherOperators(finding, context, cell).map((node) => ({ node, cell })));

/** The owner and the operator of one object, or two operators of it, both say that they do it, and no consumer relies on this one (SEMANTICS.md section 2). */
export const duplicateClaim: PairRule = {
  id: 'DUPLICATE_CLAIM',
  severity: 'INFO',
  visibility: 'INSTITUTION',
  place: 'pair',
  blocks: false,
  cells: (facts, w, context) => {
    const does = isOperated(facts) ? wordOf(facts.toward[SELF], w) : 0;
    if (does === 0) return 0;
    const others = operators(facts, context).reduce((cells, v) => cells | goesBefore(v, facts, w, context), 0);
    const twice = does & (wordOf(facts.consumer.stances[SELF], w) | others);
    return twice === 0 ? 0 : twice & ~counted(facts.pair.supplier, w, context);
  },
  actors: (finding, context) => [...bothAct(finding), ...otherClaims(finding, context).map(({ node }) => node.owner)],
  witness: (finding, context) => {
    const others = otherClaims(finding, context).map(({ node, cell }) => statementAt(context, node, cell));
    return eachOnce([...bothSay(finding, context), ...others]);
  },
};

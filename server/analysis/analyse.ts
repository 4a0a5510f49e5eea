import type { RuleId } from '../model/rules.ts';
import { at, byteAt, intAt } from '../model/snapshot/at.ts';
import type { Snapshot } from '../model/snapshot/snapshot.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Day } from '../model/values.ts';
import { PHASES, type Phase, type Verdict } from '../model/vocabulary.ts';
import { forEachBit } from './bits.ts';
import type { Compiled } from './compile.ts';
import { type AnalysisContext, buildingContext, contextOf, type SettledContext } from './context.ts';
import { Contracts } from './contracts/contracts.ts';
import { findGaps, findingGaps } from './findings.ts';
import { describeGap, type Gap } from './gap.ts';
import { orderingFindings } from './order.ts';
import type { Finding } from './rules/rule.ts';
import type { Answer } from './verdicts/answers.ts';
import type { Judged } from './verdicts/judged.ts';
import { type CellCounts, countCells, followAnswer, type Verdicts, verdictAt } from './verdicts/verdicts.ts';

/** What was found out about one institution on one day, without the snapshot in which it was. */
export interface SettledAnalysis {
  readonly context: SettledContext;
  readonly findings: readonly Finding[];
  /** Per node index; both are computed when first asked for. */
  answers(): readonly Answer[];
  verdicts(): Verdicts;
  judged(): Judged;
  /** Computes both in steps, unless they are there: of a chain of thousands they take a quarter of a second. */
  judging(): Steps<Verdicts>;
}

/** One institution on one day, analysed. Gaps are findings in their final order; texts are made of them on demand. */
export interface Analysis extends SettledAnalysis {
  readonly context: AnalysisContext;
  /** The same without the snapshot, to be carried over to another one (carryOver). */
  readonly settled: SettledAnalysis;
}

/** The verdict of one live cell, as other programs see it. */
export interface CellVerdict {
  readonly component: string;
  readonly requirement: string;
  readonly phase: Phase;
  readonly verdict: Verdict;
  /** Component ids, sorted; empty unless COVERED. */
  readonly performers: readonly string[];
}

/** Analyses one institution (its party row) on one day: the whole of SEMANTICS.md. */
export const analyse = (compiled: Compiled, institution: number, asOf: Day): Analysis =>
  finish(analysing(compiled, institution, asOf));

/** The same in steps: of a chain of thousands it takes a second. */
export function* analysing(compiled: Compiled, institution: number, asOf: Day): Steps<Analysis> {
  const { context, settled: facts } = yield* buildingContext(compiled, institution, asOf);
  const found = yield* findingGaps(context);
  const findings = yield* orderingFindings(found.findings, context);
  const settled: SettledAnalysis = {
    context: facts,
    findings,
    answers: found.answers,
    judged: found.judged,
    judging: found.judging,
    verdicts: () => found.judged().verdicts,
  };
  return { ...settled, context, settled };
}

/** An analysis as of a later snapshot, in which nothing that it rests on has changed (touched.ts): what analyse would give. */
export function carryOver(settled: SettledAnalysis, snapshot: Snapshot): Analysis {
  const { chain, day } = settled.context;
  return { ...settled, context: contextOf(settled.context, new Contracts(snapshot, chain, day)), settled };
}

/** The gaps of some rules only, in full and in their order: for those who ask about nothing else. */
export function gapsByRules(compiled: Compiled, institution: number, asOf: Day, rules: readonly RuleId[]): Gap[] {
  const { context } = finish(buildingContext(compiled, institution, asOf));
  const ordered = finish(orderingFindings(findGaps(context, rules).findings, context));
  return ordered.map((finding) => describeGap(finding, context));
}

/** The gaps from `first` on, at most `count`, in full. */
export function gapsOf({ findings, context }: Analysis, first = 0, count = findings.length): Gap[] {
  return findings.slice(first, first + count).map((finding) => describeGap(finding, context));
}

/** How many gaps each rule has; rules without any are left out. */
export function countByRule({ findings }: Analysis): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** How many live cells are covered, gaps, excluded. */
export const cellCountsOf = (analysis: Analysis): CellCounts => countCells(analysis.verdicts());

/** Every live cell's verdict, by component, requirement, then phase. */
export function cellVerdictsOf(analysis: Analysis): CellVerdict[] {
  const { context } = analysis;
  const answers = analysis.answers();
  const verdicts = analysis.verdicts();
  const detail: CellVerdict[] = [];
  for (const { node } of context.nodes) {
    forEachBit(verdicts.live[node.index], (cell) => {
      const verdict = verdictAt(verdicts, node, cell);
      const performers = verdict === 'COVERED' ? followAnswer(answers, node, cell).performers : [];
      detail.push({
        component: node.id,
        requirement: at(context.universe.keys, intAt(context.universe.requirementOfCell, cell)),
        phase: PHASES[byteAt(context.universe.phaseOfCell, cell)] ?? 'normal',
        verdict,
        performers: performers.map((n) => n.id).sort(),
      });
    });
  }
  return detail;
}

import { RULE_IDS, RULE_SEVERITIES, type RuleId } from '../model/rules.ts';
import { byteAt, intAt } from '../model/snapshot/at.ts';
import { eachInSteps, finish, type Steps } from '../model/steps.ts';
import { addAll, type Bits, countBits, hasBit, wordOf } from './bits.ts';
import type { Node } from './chain.ts';
import { type AnalysisContext, type NodeFacts, type PairFacts, settledOf } from './context.ts';
import { RULES } from './rules/index.ts';
import { isExposed } from './rules/places.ts';
import {
  type Finding,
  findingAt,
  type NodeRule,
  type PairRule,
  type Place,
  type Rule,
  type StepName,
} from './rules/rule.ts';
import { type Judgement, judgementOf } from './verdicts/judged.ts';

/** All findings of a context, rule by rule and place by place, and what follows from them for each cell. */
export interface Findings extends Judgement {
  readonly findings: readonly Finding[];
}

/** Whether a gap of a rule leaves a cell without any other answer. */
const doesBlock = (rule: Rule): boolean => rule.place !== 'found' && rule.blocks;

/** The steps of a gap; equal ones are one list, because most gaps take none or one. */
const NO_STEPS: readonly StepName[] = [];
const ONLY: { readonly [S in StepName]?: readonly StepName[] } = { EXPOSED: ['EXPOSED'], SHOULD: ['SHOULD'] };

function withStep(steps: readonly StepName[], step: StepName, holds: boolean): readonly StepName[] {
  if (!holds) return steps;
  return steps.length === 0 ? (ONLY[step] ?? [step]) : [...steps, step];
}

function exposureSteps(
  rule: PairRule | NodeRule,
  context: AnalysisContext,
  ...nodes: readonly Node[]
): readonly StepName[] {
  const base = RULE_SEVERITIES[rule.id];
  const exposed = nodes.some((node) => isExposed(context, node));
  return withStep(NO_STEPS, 'EXPOSED', exposed && (base === 'HIGH' || base === 'MEDIUM'));
}

/** Collects findings; one set of cells is filled again and again, since most rules find nothing at most places. */
class Collector {
  readonly findings: Finding[] = [];
  readonly blocked: readonly Bits[];
  readonly blockedOtherwise: readonly Bits[];
  readonly #context: AnalysisContext;
  readonly #cells: Bits;
  readonly #light: Bits;

  constructor(context: AnalysisContext) {
    const { words } = context.universe;
    this.#context = context;
    this.blocked = context.nodes.map(() => new Int32Array(words));
    this.blockedOtherwise = context.nodes.map(() => new Int32Array(words));
    this.#cells = new Int32Array(words);
    this.#light = new Int32Array(words);
  }

  atPair(rule: PairRule, facts: PairFacts): void {
    const { consumer, supplier } = facts.pair;
    const context = this.#context;
    let found = 0;
    for (let w = 0; w < this.#cells.length; w += 1) found |= this.#cells[w] = rule.cells(facts, w, context);
    const items = rule.items?.(facts);
    if (found === 0 && (items === undefined || items.size === 0)) return;
    const light = rule.lighter;
    if (light) for (let w = 0; w < this.#light.length; w += 1) this.#light[w] = light.cells(facts, w, context);
    const steps = exposureSteps(rule, context, consumer, supplier);
    const report = (cells: Bits, item: string | undefined) => {
      if (rule.blocks) this.#block(consumer, cells, true);
      this.#byRequirement(cells, (requirement, phases, allLight) => {
        const lighter = light === undefined ? steps : withStep(steps, light.step, allLight);
        return findingAt(
          rule.id,
          { consumer, supplier, requirement, item, phases },
          this.#prioritise(requirement, lighter),
        );
      });
    };
    if (found !== 0) report(this.#cells, undefined);
    for (const [item, cells] of items ?? []) report(cells, item);
  }

  atNode(rule: NodeRule, facts: NodeFacts): void {
    const { node: component } = facts;
    const context = this.#context;
    let found = 0;
    for (let w = 0; w < this.#cells.length; w += 1) found |= this.#cells[w] = rule.cells(facts, w, context);
    if (found === 0) return;
    if (rule.blocks) this.#block(component, this.#cells, rule.silence !== true);
    const steps = exposureSteps(rule, context, component);
    if (rule.whole) {
      const cells = countBits(this.#cells.length, (w) => wordOf(this.#cells, w));
      this.findings.push(findingAt(rule.id, { component, cells }, steps));
      return;
    }
    const light = rule.lighter;
    if (light) for (let w = 0; w < this.#light.length; w += 1) this.#light[w] = light.cells(facts, w, context);
    const other = rule.lighterRequirement;
    this.#byRequirement(this.#cells, (requirement, phases, allLight) => {
      const lighter = light === undefined ? steps : withStep(steps, light.step, allLight);
      const all =
        other === undefined ? lighter : withStep(lighter, other.step, other.holds(facts, requirement, context));
      return findingAt(rule.id, { component, requirement, phases }, this.#prioritise(requirement, all));
    });
  }

  add(finding: Finding): void {
    const { requirement, steps } = finding;
    this.findings.push(
      requirement === undefined ? finding : { ...finding, steps: this.#prioritise(requirement, steps) },
    );
  }

  #prioritise(requirement: number, steps: readonly StepName[]): readonly StepName[] {
    return withStep(steps, 'SHOULD', this.#context.universe.requirements[requirement]?.priority === 'SHOULD');
  }

  #block(node: Node, cells: Bits, otherwise: boolean): void {
    const target = this.blocked[node.index];
    if (target !== undefined) addAll(target, cells);
    const others = this.blockedOtherwise[node.index];
    if (otherwise && others !== undefined) addAll(others, cells);
  }

  /**
   * One finding a requirement, made of its phases and of whether all of its cells are among the lighter ones: where
   * phases differ, the worst counts.
   */
  #byRequirement(cells: Bits, make: (requirement: number, phases: number, allLight: boolean) => Finding): void {
    const { requirementOfCell, phaseOfCell } = this.#context.universe;
    let at = -1;
    let phases = 0;
    let allLight = true;
    for (let w = 0; w < cells.length; w += 1) {
      for (let rest = wordOf(cells, w); rest !== 0; rest &= rest - 1) {
        const cell = (w << 5) + 31 - Math.clz32(rest & -rest);
        const requirement = intAt(requirementOfCell, cell);
        if (requirement !== at) {
          if (at >= 0) this.findings.push(make(at, phases, allLight));
          at = requirement;
          phases = 0;
          allLight = true;
        }
        phases |= 1 << byteAt(phaseOfCell, cell);
        allLight = allLight && hasBit(this.#light, cell);
      }
    }
    if (at >= 0) this.findings.push(make(at, phases, allLight));
  }
}

/**
 * The rules to apply for what some of them find, those that look at the others' findings last: where one looks at who does
 * what, every rule that blocks cells is applied before it.
 */
function inOrder(ids: readonly RuleId[]): Rule[] {
  const wanted = ids.map((id) => RULES[id]);
  const judges = (rule: Rule) => rule.place === 'found' && rule.judges === true;
  if (!wanted.some(judges)) return wanted;
  const blocking = RULE_IDS.map((id) => RULES[id]).filter((rule) => doesBlock(rule) && !ids.includes(rule.id));
  return [...blocking, ...wanted.filter((rule) => !judges(rule)), ...wanted.filter(judges)];
}

/** Applies rules, by default every one, to every place of the context. What blocks is known of the rules applied only. */
export const findGaps = (context: AnalysisContext, rules: readonly RuleId[] = RULE_IDS): Findings =>
  finish(findingGaps(context, rules));

/** The same in steps. */
export function* findingGaps(context: AnalysisContext, rules: readonly RuleId[] = RULE_IDS): Steps<Findings> {
  const collector = new Collector(context);
  const { findings, blocked, blockedOtherwise } = collector;
  const judgement = judgementOf(settledOf(context), { blocked, blockedOtherwise });
  for (const rule of inOrder(rules)) {
    yield;
    if (rule.place === 'pair') yield* eachInSteps(context.pairs, (facts) => collector.atPair(rule, facts));
    else if (rule.place === 'node') yield* eachInSteps(context.nodes, (facts) => collector.atNode(rule, facts));
    else {
      if (rule.judges === true) yield* judgement.judging();
      const report = (place: Place, steps = NO_STEPS) => collector.add(findingAt(rule.id, place, steps));
      rule.find(context, report, judgement.judged);
    }
  }
  // Of rules that were applied only because another one looks at what they find, nothing is told.
  const isAll = rules.length === RULE_IDS.length;
  return { findings: isAll ? findings : findings.filter(({ rule }) => rules.includes(rule)), ...judgement };
}

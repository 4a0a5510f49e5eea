import { RULE_IDS, RULE_SEVERITIES } from '../model/rules.ts';
import { EXPOSURES } from '../model/vocabulary.ts';
import { addAll, type Bits, bitsOf, countBits, hasBit, isEmpty } from './bits.ts';
import type { Node } from './chain.ts';
import type { Finding, NodeRule, PairRule, StepName } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { NodeFacts, PairFacts, Scene } from './scene.ts';
import type { Universe } from './universe.ts';

/** All findings of a scene, unordered, and per node the cells that a gap blocks (gaps.md section 5). */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly blocked: readonly Bits[];
}

/** Exposures that make responsibility gaps of a middle base heavier (gaps.md section 4). */
const EXPOSED = [EXPOSURES.indexOf('INTERNET'), EXPOSURES.indexOf('REMOTE_MAINTENANCE')];

function exposureSteps(rule: PairRule | NodeRule, nodes: readonly Node[], { snapshot }: Scene): StepName[] {
  const base = RULE_SEVERITIES[rule.id];
  if (base !== 'HIGH' && base !== 'MEDIUM') return [];
  return nodes.some((node) => EXPOSED.includes(snapshot.components.exposure[node.row] ?? -1)) ? ['EXPOSED'] : [];
}

const prioritySteps = (requirement: number | undefined, universe: Universe): StepName[] =>
  requirement !== undefined && universe.requirements[requirement]?.priority === 'SHOULD' ? ['SHOULD'] : [];

/** Visits the requirements that have cells in a set, with these cells, in order. */
function forEachRequirement(cells: Bits, universe: Universe, visit: (requirement: number, of: number[]) => void): void {
  let at = -1;
  let of: number[] = [];
  const flush = () => {
    if (of.length > 0) visit(at, of);
  };
  for (let w = 0; w < cells.length; w += 1) {
    for (let rest = cells[w] ?? 0; rest !== 0; rest &= rest - 1) {
      const cell = (w << 5) + 31 - Math.clz32(rest & -rest);
      const requirement = universe.requirementOfCell[cell] ?? -1;
      if (requirement !== at) {
        flush();
        at = requirement;
        of = [];
      }
      of.push(cell);
    }
  }
  flush();
}

const phasesOfCells = (cells: readonly number[], { phaseOfCell }: Universe): number =>
  cells.reduce((mask, cell) => mask | (1 << (phaseOfCell[cell] ?? 0)), 0);

interface Place {
  readonly place: Pick<Finding, 'consumer' | 'supplier' | 'component'>;
  readonly nodes: readonly Node[];
  /** The node whose cells the gap blocks. */
  readonly at: Node;
}

/** Where the severity of some cells is lighter, and for which requirements. */
interface Lighter {
  readonly step: StepName | undefined;
  readonly cells: Bits | undefined;
  readonly ofRequirement: (requirement: number) => readonly StepName[];
}

/** One finding a requirement for the cells of one rule at one place. Where phases differ, the worst counts. */
function findByRequirement(
  rule: PairRule | NodeRule,
  { place, nodes }: Place,
  cells: Bits,
  lighter: Lighter,
  item: string | undefined,
  scene: Scene,
): Finding[] {
  const exposure = exposureSteps(rule, nodes, scene);
  const found: Finding[] = [];
  forEachRequirement(cells, scene.universe, (requirement, of) => {
    const { step, cells: light } = lighter;
    const allLighter = step !== undefined && light !== undefined && of.every((cell) => hasBit(light, cell));
    found.push({
      rule: rule.id,
      ...place,
      requirement,
      ...(item === undefined ? {} : { item }),
      phases: phasesOfCells(of, scene.universe),
      steps: [
        ...exposure,
        ...prioritySteps(requirement, scene.universe),
        ...(allLighter ? [step] : []),
        ...lighter.ofRequirement(requirement),
      ],
    });
  });
  return found;
}

const NEVER_LIGHTER = () => [];

function findAtPair(rule: PairRule, facts: PairFacts, scene: Scene, into: Finding[], blocked: readonly Bits[]): void {
  const { consumer, supplier } = facts.pair;
  const place = { place: { consumer, supplier }, nodes: [consumer, supplier], at: consumer };
  const words = scene.universe.words;
  const whole = bitsOf(words, (w) => rule.cells(facts, w, scene) & (scene.within[w] ?? 0));
  const sets: [string | undefined, Bits][] = [[undefined, whole], ...(rule.items?.(facts) ?? [])];
  for (const [item, cells] of sets) {
    if (isEmpty(cells)) continue;
    const light = rule.lighter;
    const lighter = {
      step: light?.step,
      cells: light && bitsOf(words, (w) => light.cells(facts, w, scene)),
      ofRequirement: NEVER_LIGHTER,
    };
    into.push(...findByRequirement(rule, place, cells, lighter, item, scene));
    if (rule.blocks) block(blocked, consumer, cells);
  }
}

function block(blocked: readonly Bits[], node: Node, cells: Bits): void {
  const target = blocked[node.index];
  if (target !== undefined) addAll(target, cells);
}

function findAtNode(rule: NodeRule, facts: NodeFacts, scene: Scene, into: Finding[], blocked: readonly Bits[]): void {
  const { node } = facts;
  const words = scene.universe.words;
  const cells = bitsOf(words, (w) => rule.cells(facts, w, scene) & (scene.within[w] ?? 0));
  if (isEmpty(cells)) return;
  if (rule.blocks) block(blocked, node, cells);
  const place = { place: { component: node }, nodes: [node], at: node };
  if (rule.whole) {
    const count = countBits(words, (w) => cells[w] ?? 0);
    into.push({ rule: rule.id, component: node, cells: count, steps: exposureSteps(rule, [node], scene) });
    return;
  }
  const light = rule.lighter;
  const byRequirement = rule.lighterRequirement;
  const lighter: Lighter = {
    step: light?.step,
    cells: light && bitsOf(words, (w) => light.cells(facts, w, scene)),
    ofRequirement: (r) => (byRequirement?.holds(facts, r, scene) ? [byRequirement.step] : []),
  };
  into.push(...findByRequirement(rule, place, cells, lighter, undefined, scene));
}

/** Applies every rule to every place of the scene. */
export function findGaps(scene: Scene): Findings {
  const findings: Finding[] = [];
  const blocked = scene.nodes.map(() => new Int32Array(scene.universe.words));
  for (const id of RULE_IDS) {
    const rule = RULES[id];
    if (rule.place === 'pair') {
      for (const facts of scene.pairs) findAtPair(rule, facts, scene, findings, blocked);
    } else if (rule.place === 'node') {
      for (const facts of scene.nodes) findAtNode(rule, facts, scene, findings, blocked);
    } else {
      rule.find(scene, (finding, steps = []) => {
        findings.push({
          rule: id,
          ...finding,
          steps: [...steps, ...prioritySteps(finding.requirement, scene.universe)],
        });
      });
    }
  }
  return { findings, blocked };
}

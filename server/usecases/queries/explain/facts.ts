import type { Analysis } from '../../../analysis/analyse.ts';
import { cellsOf } from '../../../analysis/rules/places.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { PHASES, type Phase } from '../../../model/vocabulary.ts';
import type { FactsPart, GapFacts } from '../../../text/facts.ts';
import { GUIDANCE } from '../rules/index.ts';
import { componentName, partyText, requirementName } from './factNames.ts';

/** What stands at a gap's place: components, their owners, the requirement. */
function placeFacts({ context }: Analysis, finding: Finding): GapFacts {
  const c = finding.component ?? finding.consumer;
  const u = finding.supplier;
  const r = requirementName(context, finding);
  const sameOwner = c !== undefined && u !== undefined && c.owner === u.owner;
  // Within one owner the parties would be the same word twice: the components are named instead.
  const who = (node: NonNullable<typeof c>) =>
    sameOwner ? { name: componentName(context.snapshot, node) } : partyText(context, node.owner);
  return {
    ...(c === undefined ? {} : { c: componentName(context.snapshot, c), C: who(c) }),
    ...(u === undefined ? {} : { u: componentName(context.snapshot, u), U: who(u) }),
    ...(r === undefined ? {} : { r }),
  };
}

const phaseOf = ({ context }: Analysis, cell: number): Phase[] =>
  PHASES.filter((_, i) => context.universe.phaseOfCell[cell] === i);

/** Whether facts hold the very same values: those of the phases of a gap mostly do. */
function isSame(a: GapFacts, b: GapFacts): boolean {
  const [ofA, ofB] = [Object.entries(a), Object.entries(b)];
  return ofA.length === ofB.length && ofA.every(([name, value], i) => name === ofB[i]?.[0] && value === ofB[i]?.[1]);
}

/** Facts that are about cells, by the phases in which they are the same; one part without phases where no fact is about cells. */
function byPhase(analysis: Analysis, finding: Finding): FactsPart[] {
  const parts = new Map<string, FactsPart>();
  const { cellFacts } = GUIDANCE[finding.rule];
  let last: { readonly facts: GapFacts; readonly key: string } | undefined;
  for (const cell of finding.phases === undefined ? [] : cellsOf(finding, analysis.context)) {
    const facts = cellFacts?.(analysis.context, finding, cell) ?? {};
    const key = last !== undefined && isSame(last.facts, facts) ? last.key : JSON.stringify(facts);
    last = { facts, key };
    parts.set(key, { facts, phases: [...(parts.get(key)?.phases ?? []), ...phaseOf(analysis, cell)] });
  }
  return parts.size === 0 ? [{ phases: [], facts: {} }] : [...parts.values()];
}

/**
 * Everything that the sentence of a gap may speak of, told apart where phases differ, in the order of their first phases; what
 * its rule does not have is absent. Never empty.
 */
export function partsOf(analysis: Analysis, finding: Finding): FactsPart[] {
  const { context } = analysis;
  const whole: GapFacts = {
    ...placeFacts(analysis, finding),
    ...GUIDANCE[finding.rule].facts?.(context, finding),
  };
  return byPhase(analysis, finding).map(({ phases, facts }) => ({ phases, facts: { ...whole, ...facts } }));
}

/** The facts of the first of a gap's parts: what a remedy's words start from. */
export const factsOf = (analysis: Analysis, finding: Finding): GapFacts => partsOf(analysis, finding)[0]?.facts ?? {};

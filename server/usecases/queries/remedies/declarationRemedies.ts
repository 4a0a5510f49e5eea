import { hasBit } from '../../../analysis/bits.ts';
import type { Node } from '../../../analysis/chain.ts';
import { cellsOf } from '../../../analysis/rules/places.ts';
import { circleFrom } from '../../../analysis/statements/cycles.ts';
import type { Line } from '../../../model/sheet.ts';
import { intAt } from '../../../model/snapshot/at.ts';
import { componentName, partyText } from '../explain/factNames.ts';
import type { Draft, Ground } from './draft.ts';
import { publishing } from './publish.ts';
import { linesSaying, reword } from './reword.ts';
import { doesItself, reliesOn, type Said, saidBy } from './said.ts';
import { exampleItem, performerOn, reliesOnAnother } from './statementRemedies.ts';

/** The component's own owner does it. */
function declareSelf({ context, finding }: Ground, node: Node, requirement: number): Draft {
  const lines = reword(context, node, requirement, cellsOf(finding, context), (line) => doesItself(line));
  return publishing(context, 'DECLARE_SELF', [{ node, lines }]);
}

/** Nothing was said, or what was said names no supplier or no consumer that there is. */
export function remedyDeclaration(ground: Ground): Draft[] {
  const { component, requirement } = ground.finding;
  if (component === undefined || requirement === undefined) return [];
  const supplied = reliesOnAnother(ground, component, requirement);
  const self = declareSelf(ground, component, requirement);
  return ground.finding.steps.includes('SUPPLIER_PERFORMS') ? [...supplied, self] : [self, ...supplied];
}

/** A component on the cycle does it: the component itself, or the one that it relies on. */
export function remedyCircle(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const { component, requirement } = finding;
  if (component === undefined || requirement === undefined) return [];
  const cells = cellsOf(finding, context);
  const nexts = new Set(cells.map((cell) => circleFrom(context, component, cell)[1]));
  const [next] = nexts;
  const self = declareSelf(ground, component, requirement);
  if (next === undefined || nexts.size > 1) return [self];
  const lines = reword(context, next, requirement, cells, (line) => doesItself(line));
  const sameOwner = next.owner === component.owner;
  const name = componentName(context.snapshot, next);
  const named = sameOwner
    ? { C: { name: componentName(context.snapshot, component) }, U: { name } }
    : { U: partyText(context, next.owner) };
  return [
    { ...self, facts: { ...self.facts, ...named } },
    publishing(context, 'NEXT_DOES', [{ node: next, lines }], { u: name, ...named }),
  ];
}

/** The part that is left to consumers is spelled out, or is no longer left to them. */
export function remedySplit(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const { component, requirement } = finding;
  if (component === undefined || requirement === undefined) return [];
  const item = exampleItem(ground);
  const spelled = (line: Line | undefined): Said =>
    line === undefined ? doesItself(line) : { ...saidBy(line), duties: [item] };
  const lines = reword(context, component, requirement, cellsOf(finding, context), spelled);
  const facts = item.text === undefined ? {} : { item: item.text };
  return [
    publishing(context, 'SPELL_OUT_DUTY', [{ node: component, lines }], facts),
    declareSelf(ground, component, requirement),
  ];
}

/** Lines for some cells of any requirements, in the order of the universe. */
export function linesFor({ context }: Ground, cells: Iterable<number>, say: (cell: number) => Said): Line[] {
  const byRequirement = new Map<number, Map<number, Said>>();
  for (const cell of cells) {
    const requirement = intAt(context.universe.requirementOfCell, cell);
    const said = byRequirement.get(requirement) ?? new Map<number, Said>();
    byRequirement.set(requirement, said.set(cell, say(cell)));
  }
  return [...byRequirement].flatMap(([requirement, said]) => linesSaying(context, requirement, said));
}

/** A first sheet: all of it is the owner's, or what suppliers say they do is theirs. */
export function remedyNoSheet(ground: Ground): Draft[] {
  const { context, finding } = ground;
  const node = finding.component;
  const facts = node && context.nodes[node.index];
  if (node === undefined || facts === undefined) return [];
  const cells = Array.from({ length: context.universe.cells }, (_, cell) => cell).filter(
    (cell) => hasBit(facts.applicable, cell) && !hasBit(facts.stackDuty, cell),
  );
  const own = linesFor(ground, cells, () => doesItself(undefined));
  const all = publishing(context, 'PUBLISH_SHEET', [{ node, lines: own }]);
  const performers = new Map(cells.map((cell) => [cell, performerOn(ground, node, [cell])]));
  if ([...performers.values()].every((performer) => performer === undefined)) return [all];
  const shared = linesFor(ground, cells, (cell) => {
    const performer = performers.get(cell);
    return performer === undefined ? doesItself(undefined) : reliesOn(undefined, performer.id);
  });
  return [publishing(context, 'PUBLISH_SHEET_WITH_SUPPLIERS', [{ node, lines: shared }]), all];
}

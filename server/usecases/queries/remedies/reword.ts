import type { Node } from '../../../analysis/chain.ts';
import type { AnalysisContext } from '../../../analysis/context.ts';
import { spokenLine } from '../../../analysis/statements/positions.ts';
import { canonicalText } from '../../../model/apply.ts';
import { append } from '../../../model/collections.ts';
import type { Line } from '../../../model/sheet.ts';
import { byteAt, intAt } from '../../../model/snapshot/at.ts';
import { phaseMask, phasesOf, unpackLine } from '../../../model/snapshot/lines.ts';
import { readSheet } from '../../../model/snapshot/snapshot.ts';
import { requirementKey } from '../../../model/values.ts';
import { type Said, saidBy } from './said.ts';

/** What is to be said on a cell, given what the component says there now (an API through its service, too). */
export type Saying = (line: Line | undefined, cell: number) => Said;

/** The line by which a node speaks on a cell; what an API takes over as SUPPLIER names its service. */
export function lineAt(context: AnalysisContext, node: Node, cell: number): Line | undefined {
  const position = context.nodes[node.index]?.position;
  const spoken = position && spokenLine(position, cell);
  if (spoken === undefined) return undefined;
  const line = unpackLine(spoken.statements.packed, spoken.line, context.snapshot.strings);
  const service = spoken.takenOver ? node.service : undefined;
  return service !== undefined && line.stance === 'SUPPLIER' ? { ...line, via: service.id } : line;
}

/** The lines of the sheet in force; none where there is no sheet. */
export function linesInForce(context: AnalysisContext, node: Node): readonly Line[] {
  const sheet = context.nodes[node.index]?.position.sheet ?? -1;
  return sheet < 0 ? [] : (readSheet(context.snapshot, sheet).lines ?? []);
}

/** One line for all cells (of one requirement) on which the same is said, in the order of phases. */
export function linesSaying(context: AnalysisContext, requirement: number, said: ReadonlyMap<number, Said>): Line[] {
  const { universe } = context;
  const key = requirementKey.parse(universe.keys[requirement]);
  const all = phaseMask(universe.requirements[requirement]?.phases);
  const masks = new Map<string, { said: Said; mask: number }>();
  for (const [cell, what] of said) {
    const text = canonicalText(what);
    const mask = (masks.get(text)?.mask ?? 0) | (1 << byteAt(universe.phaseOfCell, cell));
    masks.set(text, { said: what, mask });
  }
  return [...masks.values()].map(({ said: what, mask }) => ({
    requirement: key,
    ...(mask === all ? {} : { phases: phasesOf(mask) }),
    ...what,
  }));
}

/** What the own sheet says by a mapping on the other cells of a requirement, which a line of its own would end. */
function carriedOver(
  context: AnalysisContext,
  node: Node,
  requirement: number,
  except: readonly number[],
): Map<number, Said> {
  const { universe, snapshot } = context;
  const own = context.nodes[node.index]?.position.own;
  const said = new Map<number, Said>();
  for (
    let cell = intAt(universe.firstCell, requirement);
    cell < intAt(universe.firstCell, requirement + 1);
    cell += 1
  ) {
    const line = own?.lineOf[cell] ?? -1;
    if (own === undefined || line < 0 || except.includes(cell)) continue;
    said.set(cell, saidBy(unpackLine(own.packed, line, snapshot.strings)));
  }
  return said;
}

/** What is left of a line when some phases are reworded; nothing where none of the requirement's phases remains. */
function without(line: Line, edited: number, all: number): Line[] {
  const mask = phaseMask(line.phases) || all;
  if ((mask & edited) === 0) return [line];
  const left = mask & ~edited & all;
  return left === 0 ? [] : [{ ...line, phases: phasesOf(left) }];
}

/** The lines of a sheet that says something else on some cells, of whatever requirements, and is otherwise the one in force. */
export function rewordCells(
  context: AnalysisContext,
  node: Node,
  cells: readonly number[],
  say: Saying,
): readonly Line[] {
  const byRequirement = new Map<number, number[]>();
  for (const cell of cells) append(byRequirement, intAt(context.universe.requirementOfCell, cell), cell);
  let lines = linesInForce(context, node);
  for (const [requirement, of] of byRequirement) lines = reword(context, node, requirement, of, say, lines);
  return lines;
}

/**
 * The lines of a sheet that says something else on some cells of one requirement and is otherwise the one in force. Lines
 * are split by phase where only some change, and what a mapping carried over for its other phases is written out.
 */
export function reword(
  context: AnalysisContext,
  node: Node,
  requirement: number,
  cells: readonly number[],
  say: Saying,
  before: readonly Line[] = linesInForce(context, node),
): readonly Line[] {
  const { universe } = context;
  const key = universe.keys[requirement];
  const all = phaseMask(universe.requirements[requirement]?.phases);
  const edited = cells.reduce((mask, cell) => mask | (1 << byteAt(universe.phaseOfCell, cell)), 0);
  const at = before.findIndex((line) => line.requirement === key);
  const said = at < 0 ? carriedOver(context, node, requirement, cells) : new Map<number, Said>();
  for (const cell of cells) said.set(cell, say(lineAt(context, node, cell), cell));
  const reworded = linesSaying(context, requirement, said);
  const place = at < 0 ? before.length : at;
  const kept = (lines: readonly Line[]) =>
    lines.flatMap((line) => (line.requirement === key ? without(line, edited, all) : [line]));
  return [...kept(before.slice(0, place)), ...reworded, ...kept(before.slice(place))];
}

import { hasBit } from '../../../analysis/bits.ts';
import { kindBit, type Node, STACK_KINDS } from '../../../analysis/chain.ts';
import type { AnalysisContext, PairFacts } from '../../../analysis/context.ts';
import { otherOperators, ownerClaims } from '../../../analysis/rules/duplicateClaim.ts';
import type { Finding } from '../../../analysis/rules/rule.ts';
import { circleFrom } from '../../../analysis/statements/cycles.ts';
import { spokenLine } from '../../../analysis/statements/positions.ts';
import { SELF } from '../../../analysis/statements/statements.ts';
import { memoize, memoizeWeak } from '../../../model/memoize.ts';
import type { Line } from '../../../model/sheet.ts';
import { type PackedLines, unpackLine } from '../../../model/snapshot/lines.ts';
import { readComponent } from '../../../model/snapshot/snapshot.ts';
import type { LocalText } from '../../../model/values.ts';
import { STANCES } from '../../../model/vocabulary.ts';
import type { GapFacts, GapVariant, PartyText } from '../../../text/facts.ts';
import { componentName, contractName, partyText } from './factNames.ts';

/** The pair that a finding stands at. */
export function pairOf(context: AnalysisContext, { consumer, supplier }: Finding): PairFacts | undefined {
  if (consumer === undefined || supplier === undefined) return undefined;
  return context.nodes[consumer.index]?.suppliers.find(({ pair }) => pair.supplier === supplier);
}

/** Lines of an analysis, each unpacked once: what a platform says of one requirement is asked for thousands of times. */
const linesOf = memoizeWeak(({ snapshot }: AnalysisContext) =>
  memoizeWeak((packed: PackedLines) => memoize((line: number): Line => unpackLine(packed, line, snapshot.strings))),
);

/** The line by which a node speaks on a cell. */
function lineAt(context: AnalysisContext, node: Node | undefined, cell: number): Line | undefined {
  const position = node && context.nodes[node.index]?.position;
  const spoken = position && spokenLine(position, cell);
  return spoken && linesOf(context)(spoken.statements.packed)(spoken.line);
}

function towardVariant(context: AnalysisContext, finding: Finding, cell: number): GapVariant {
  const toward = pairOf(context, finding)?.toward ?? [];
  const stance = STANCES.find((_, i) => hasBit(toward[i], cell));
  return stance === undefined || stance === 'SELF' || stance === 'SUPPLIER' ? 'NONE' : stance;
}

/** The supplier's stance toward the consumer on a cell, as a sentence distinguishes it. */
export function towardFacts(context: AnalysisContext, finding: Finding, cell: number): GapFacts {
  return { variant: towardVariant(context, finding, cell) };
}

function stanceFacts(stance: Line['stance'] | undefined): GapFacts {
  if (stance === undefined || stance === 'SELF' || stance === 'SUPPLIER') return {};
  return { variant: stance };
}

/** What the consumer itself says on a cell. */
export function consumerFacts(context: AnalysisContext, { consumer }: Finding, cell: number): GapFacts {
  return stanceFacts(lineAt(context, consumer, cell)?.stance);
}

/** What the component itself says on a cell. */
export function componentFacts(context: AnalysisContext, { component }: Finding, cell: number): GapFacts {
  return stanceFacts(lineAt(context, component, cell)?.stance);
}

/** What is wrong with the supplier that a line names: it names none, or one that is not linked. */
export function brokenFacts(context: AnalysisContext, { component }: Finding, cell: number): GapFacts {
  const via = lineAt(context, component, cell)?.via;
  if (via === undefined) return { variant: 'VIA_MISSING' };
  const row = context.snapshot.components.rows.get(via);
  const name: LocalText = row === undefined ? { ja: via } : readComponent(context.snapshot, row).name;
  return { variant: 'NOT_LINKED', via: name, viaId: via };
}

/** The supplier underneath, of another owner, that says it does what its consumer has not declared (SEMANTICS.md section 4). */
export function performerFacts(context: AnalysisContext, { component }: Finding, cell: number): GapFacts {
  const performer =
    component &&
    context.nodes[component.index]?.suppliers.find(({ pair, toward }) => {
      const underneath = (pair.kinds & kindBit('RUNS_ON')) !== 0 && pair.supplier.owner !== pair.consumer.owner;
      return underneath && hasBit(toward[SELF], cell);
    });
  if (performer === undefined) return {};
  return { variant: 'SUPPLIER_PERFORMS', U: partyText(context, performer.pair.supplier.owner) };
}

/** The parties of the cycle on a cell; its components where one party owns several. */
export function circleFacts(context: AnalysisContext, { component }: Finding, cell: number): GapFacts {
  if (component === undefined) return {};
  const nodes = circleFrom(context, component, cell);
  const owners = new Set(nodes.map((n) => n.owner));
  const cycle =
    owners.size < nodes.length
      ? nodes.map((n) => ({ name: componentName(context.snapshot, n) }))
      : nodes.map((n) => partyText(context, n.owner));
  return { cycle };
}

/** Whether a duty is about the supplier's thing: no link of the pair says that both are about one thing (model/README.md, "Link"). */
function placeFacts(facts: PairFacts | undefined): GapFacts {
  return facts !== undefined && (facts.pair.kinds & STACK_KINDS) === 0 ? { aboutSupplier: true } : {};
}

const textOf = ({ id, text }: NonNullable<Line['duties']>[number]): LocalText => text ?? { ja: id };

/** What the duties of a line ask for: one list for all that ask. */
const dutyTexts = memoizeWeak(({ duties = [] }: Line): readonly LocalText[] => duties.map(textOf));

/** What a duty asks for on a cell: the one item that the gap is about, or all items of the supplier's line. */
export function dutyFacts(context: AnalysisContext, finding: Finding, cell: number): GapFacts {
  const line = lineAt(context, finding.supplier, cell);
  const duties = line?.duties ?? [];
  const place = placeFacts(pairOf(context, finding));
  if (finding.item === undefined) {
    return line === undefined || duties.length === 0 ? place : { ...place, duties: dutyTexts(line) };
  }
  const item = duties.find(({ id }) => id === finding.item);
  return { ...place, item: item === undefined ? { ja: finding.item } : textOf(item) };
}

/** A duty, and by which stance the supplier leaves it. */
export function leftDutyFacts(context: AnalysisContext, finding: Finding, cell: number): GapFacts {
  return { ...towardFacts(context, finding, cell), ...dutyFacts(context, finding, cell) };
}

/** The contracts by whose annexes what the gap is about was taken on. */
function signingContracts(context: AnalysisContext, finding: Finding, cell: number): number[] {
  const signed = pairOf(context, finding)?.duties?.signed;
  if (signed === undefined) return [];
  const duties = lineAt(context, finding.supplier, cell)?.duties ?? [];
  const items = finding.item === undefined ? duties.map(({ id }) => id) : [finding.item];
  if (items.length === 0) return signed.contractsFor(cell, undefined).slice(0, 1);
  const each = items.map((item) => signed.contractsFor(cell, item));
  // One contract that signed all of it says it best.
  const whole = each[0]?.find((contract) => each.every((contracts) => contracts.includes(contract)));
  return whole === undefined ? [...new Set(each.flatMap((contracts) => contracts.slice(0, 1)))] : [whole];
}

/** What was left, by which stance, and the contracts by whose annexes it was taken on. */
export function tacitFacts(context: AnalysisContext, finding: Finding, cell: number): GapFacts {
  const contracts = signingContracts(context, finding, cell).map((row) => contractName(context.snapshot, row));
  return { ...leftDutyFacts(context, finding, cell), contracts };
}

/** What stands in for the control, or else what the supplier notes. */
export function forbiddenFacts(context: AnalysisContext, { supplier }: Finding, cell: number): GapFacts {
  const line = lineAt(context, supplier, cell);
  if (line?.compensation !== undefined) return { variant: 'COMPENSATED', compensation: line.compensation };
  return line?.note === undefined ? {} : { quote: line.note };
}

/** Who else says that it does the work: the owner of the object, other operators of it, or both. */
export function duplicateFacts(context: AnalysisContext, finding: Finding, cell: number): GapFacts {
  const owner = ownerClaims(finding, context, cell);
  const nodes = otherOperators(finding, context, cell);
  if (nodes.length === 0) return {};
  const own = finding.consumer?.owner;
  const others = nodes.map((node): PartyText => {
    return node.owner === own ? { name: componentName(context.snapshot, node) } : partyText(context, node.owner);
  });
  return { variant: owner ? 'OWNER_AND_OPERATORS' : 'OPERATORS', others };
}

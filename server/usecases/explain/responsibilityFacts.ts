import { hasBit } from '../../analysis/bits.ts';
import { circleFrom } from '../../analysis/circles.ts';
import { cellsOf } from '../../analysis/places.ts';
import { spokenLine } from '../../analysis/positions.ts';
import type { Finding } from '../../analysis/rule.ts';
import type { PairFacts, Scene } from '../../analysis/scene.ts';
import { SELF } from '../../analysis/statements.ts';
import type { Line } from '../../model/sheet.ts';
import { unpackLine } from '../../model/snapshot/lines.ts';
import { readComponent } from '../../model/snapshot/snapshot.ts';
import type { LocalText } from '../../model/values.ts';
import { STANCES } from '../../model/vocabulary.ts';
import type { GapFacts, GapVariant } from '../../text/facts.ts';
import { componentName, partyText } from './names.ts';

/** The pair that a finding stands at. */
export function pairOf(scene: Scene, { consumer, supplier }: Finding): PairFacts | undefined {
  return scene.pairs.find((p) => p.pair.consumer === consumer && p.pair.supplier === supplier);
}

/** The line by which a node speaks on the first cell of a finding. */
function lineAt(scene: Scene, finding: Finding, end: 'consumer' | 'supplier' | 'component'): Line | undefined {
  const [cell] = cellsOf(finding, scene);
  const node = finding[end];
  const position = node && scene.nodes[node.index]?.position;
  const spoken = cell === undefined || position === undefined ? undefined : spokenLine(position, cell);
  return spoken && unpackLine(spoken.statements.packed, spoken.line, scene.snapshot.strings);
}

/** The supplier's stance toward the consumer on the first cell, as a sentence distinguishes it. */
function towardVariant(scene: Scene, finding: Finding): GapVariant {
  const [cell] = cellsOf(finding, scene);
  const toward = pairOf(scene, finding)?.toward ?? [];
  const stance = STANCES.find((_, i) => cell !== undefined && hasBit(toward[i] ?? new Int32Array(), cell));
  return stance === undefined || stance === 'SELF' || stance === 'SUPPLIER' ? 'NONE' : stance;
}

function stanceVariant(stance: Line['stance'] | undefined): { variant?: GapVariant } {
  if (stance === undefined || stance === 'SELF' || stance === 'SUPPLIER') return {};
  return { variant: stance };
}

function brokenFacts(scene: Scene, finding: Finding): GapFacts {
  const via = lineAt(scene, finding, 'component')?.via;
  if (via === undefined) return { variant: 'VIA_MISSING' };
  const row = scene.snapshot.components.rows.get(via);
  const name: LocalText = row === undefined ? { ja: via } : readComponent(scene.snapshot, row).name;
  return { variant: 'NOT_LINKED', via: name };
}

/** The supplier underneath that probably does what its consumer has not declared. */
function performerFacts(scene: Scene, finding: Finding): GapFacts {
  if (!finding.steps.includes('SUPPLIER_PERFORMS') || finding.component === undefined) return {};
  const [cell] = cellsOf(finding, scene);
  const performer = scene.nodes[finding.component.index]?.suppliers.find(
    ({ pair, toward }) =>
      cell !== undefined &&
      pair.supplier.owner !== pair.consumer.owner &&
      hasBit(toward[SELF] ?? new Int32Array(), cell),
  );
  if (performer === undefined) return {};
  return { variant: 'SUPPLIER_PERFORMS', U: partyText(scene, performer.pair.supplier.owner) };
}

function circleFacts(scene: Scene, finding: Finding): GapFacts {
  const [cell] = cellsOf(finding, scene);
  if (cell === undefined || finding.component === undefined) return {};
  const nodes = circleFrom(scene, finding.component, cell);
  const owners = new Set(nodes.map((n) => n.owner));
  const cycle =
    owners.size < nodes.length
      ? nodes.map((n) => ({ name: componentName(scene.snapshot, n) }))
      : nodes.map((n) => partyText(scene, n.owner));
  return { cycle };
}

function itemFacts(scene: Scene, finding: Finding): GapFacts {
  if (finding.item === undefined) return {};
  const duties = lineAt(scene, finding, 'supplier')?.duties ?? [];
  return { item: duties.find((d) => d.id === finding.item)?.text ?? { ja: finding.item } };
}

function forbiddenFacts(scene: Scene, finding: Finding): GapFacts {
  const line = lineAt(scene, finding, 'supplier');
  if (line?.compensation !== undefined) return { variant: 'COMPENSATED', compensation: line.compensation };
  return line?.note === undefined ? {} : { quote: line.note };
}

/** Facts of the rules of gaps.md section 2 beyond their place. */
export function responsibilityFacts(scene: Scene, finding: Finding): GapFacts {
  switch (finding.rule) {
    case 'NO_SHEET':
      return { n: finding.cells ?? 0 };
    case 'UNDECLARED':
      return performerFacts(scene, finding);
    case 'ORPHANED_DUTY':
    case 'UNSUPPORTED_RELIANCE':
      return { variant: towardVariant(scene, finding) };
    case 'TACIT_DUTY':
      return { variant: towardVariant(scene, finding), ...itemFacts(scene, finding) };
    case 'UNSATISFIED_DUTY':
      return itemFacts(scene, finding);
    case 'DISPUTED_APPLICABILITY':
      return stanceVariant(lineAt(scene, finding, 'consumer')?.stance);
    case 'BROKEN_RELIANCE':
      return brokenFacts(scene, finding);
    case 'CIRCULAR_RELIANCE':
      return circleFacts(scene, finding);
    case 'DEAD_END':
    case 'UNSPECIFIED_SPLIT':
      return stanceVariant(lineAt(scene, finding, 'component')?.stance);
    case 'FORBIDDEN_CONTROL':
      return forbiddenFacts(scene, finding);
    default:
      return {};
  }
}

import { cellsOf as cellsOfFinding } from '../../../analysis/rules/places.ts';
import { linkId } from '../chain/chain.ts';
import { type GapHandle, placeOf } from '../gaps/gapView.ts';
import { cellsOf } from '../matrix/cells.ts';

/** Components and links that have to do with a gap. */
export interface GapPath {
  readonly components: readonly string[];
  readonly links: readonly string[];
}

/** What a gap lies on the way of: its place, and every component whose answer leads there, with the links between. */
export function pathOf(gap: GapHandle): GapPath {
  const { view, finding } = gap;
  const { context } = view.analysis;
  const place = placeOf(gap);
  const on = new Set(place);
  const root = finding.component ?? finding.consumer;
  const cells = cellsOf(view);
  for (const cell of cellsOfFinding(finding, context)) {
    for (const node of context.chain.nodes) {
      if (root === undefined || cells.verdict(node, cell) !== 'GAP') continue;
      const { blocked, passed } = cells.follow(node, cell);
      if (blocked.includes(root)) for (const at of passed) on.add(at);
    }
  }
  const pairs = context.chain.pairs.filter(({ consumer, supplier }) => on.has(consumer) && on.has(supplier));
  return { components: [...on].map(({ id }) => id).sort(), links: pairs.map(linkId) };
}

/** The other gaps at the same components or link. */
export function othersAt(gap: GapHandle): GapHandle[] {
  const { consumer, supplier, component } = gap.finding;
  return gap.view.gaps.filter((other) => {
    if (other === gap) return false;
    if (consumer === undefined) return component !== undefined && other.finding.component === component;
    return other.finding.consumer === consumer && other.finding.supplier === supplier;
  });
}

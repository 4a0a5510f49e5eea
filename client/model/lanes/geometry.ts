import type { Lane, LaneNode } from './types.ts';

/** Measures of the picture, px at zoom 1. */
export const MEASURE = {
  margin: 18,
  labelWidth: 128,
  columnWidth: 136,
  strip: 22,
  gutter: 36,
  boundaryGutter: 112,
  rightMargin: 40,
  track: 8,
  node: 44,
  nodeWithStrip: 60,
  rowGap: 16,
  bandHead: 30,
  bandPad: 6,
  badge: 26,
  badgePort: 30,
  badgeBefore: 14,
  compactBadge: 30,
} as const;

/** Height of a node that must be at least `least` high for the runs that meet it. */
export function nodeHeight(node: LaneNode, least = 0): number {
  return Math.max(node.strip === true ? MEASURE.nodeWithStrip : MEASURE.node, least);
}

/** Width of a node, "108–136 by lane": an API has a short name and no contract line. */
export function nodeWidth(lane: Lane): number {
  return lane === 'api' ? 124 : MEASURE.columnWidth;
}

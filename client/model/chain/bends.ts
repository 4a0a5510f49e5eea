import type { Point } from '../lanes/index.ts';

/** Bends of a run as weights along, and distances (px) across, the straight line between its ends. */
export interface Bends {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/**
 * The inner points of a run in the terms of segment edges: the point with weight w and distance d is
 * a + w(b − a) + d·n, n being the unit normal (−dy, dx). Ends that fall together have no line; the bends are dropped then.
 */
export function bendsOf(points: readonly Point[]): Bends {
  const a = points[0];
  const b = points.at(-1);
  if (a === undefined || b === undefined) return { weights: [], distances: [] };
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const inner = square === 0 ? [] : points.slice(1, -1);
  const length = Math.sqrt(square);
  return {
    weights: inner.map((p) => ((p.x - a.x) * dx + (p.y - a.y) * dy) / square),
    distances: inner.map((p) => ((p.y - a.y) * dx - (p.x - a.x) * dy) / length),
  };
}

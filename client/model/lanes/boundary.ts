import type { BadgeSpot, Box, LaneHead, Route } from './types.ts';

/** Half the room that the label of the boundary takes, px. */
const HALF_WIDTH = 44;
const HALF_HEIGHT = 14;
const STEP = 12;

function crosses(route: Route, box: Box): boolean {
  return route.points.slice(1).some((b, index) => {
    const a = route.points[index] ?? b;
    return (
      Math.max(a.x, b.x) >= box.x &&
      Math.min(a.x, b.x) <= box.x + box.width &&
      Math.max(a.y, b.y) >= box.y &&
      Math.min(a.y, b.y) <= box.y + box.height
    );
  });
}

function covers(badge: BadgeSpot, box: Box): boolean {
  return (
    Math.abs(badge.x - box.x - box.width / 2) < (badge.width + box.width) / 2 &&
    Math.abs(badge.y - box.y - box.height / 2) < (badge.height + box.height) / 2
  );
}

/**
 * Where the label of the boundary stands, x of its centre: the first place from the left, beyond the names of the bands,
 * at which no run passes and no badge or strip stands; at the far right where there is none.
 */
export function boundaryLabel(
  y: number,
  width: number,
  routes: readonly Route[],
  badges: readonly BadgeSpot[],
  lanes: readonly LaneHead[],
): number {
  const strips = lanes.filter(({ empty }) => empty);
  for (let x = 196; x < width - HALF_WIDTH; x += STEP) {
    const box = { x: x - HALF_WIDTH, y: y - HALF_HEIGHT, width: 2 * HALF_WIDTH, height: 2 * HALF_HEIGHT };
    const onStrip = strips.some((strip) => strip.x < box.x + box.width && box.x < strip.x + strip.width);
    if (!onStrip && !routes.some((route) => crosses(route, box)) && !badges.some((badge) => covers(badge, box)))
      return x;
  }
  return width + HALF_WIDTH;
}

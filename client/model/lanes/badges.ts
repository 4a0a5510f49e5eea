import { MEASURE } from './geometry.ts';
import { byText, listAt } from './order.ts';
import type { BadgeSpot, Box, LaneLink, Point, Route } from './types.ts';

function overlaps(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
}

function legsOf(points: readonly Point[]): Leg[] {
  return points.slice(1).map((b, index) => {
    const a = points[index] ?? b;
    return { a, b, length: Math.abs(b.x - a.x) + Math.abs(b.y - a.y) };
  });
}

/** Centres to try on a run: before the arrow, then along the legs from the last one back. */
function centres(points: readonly Point[], width: number): Point[] {
  const legs = legsOf(points);
  const last = legs.at(-1);
  const result: Point[] = [];
  if (last !== undefined && last.a.y === last.b.y && last.length >= width + MEASURE.badgeBefore) {
    const to = Math.sign(last.b.x - last.a.x);
    result.push({ x: last.b.x - to * (MEASURE.badgeBefore + width / 2), y: last.b.y });
  }
  for (const { a, b, length } of legs.toReversed()) {
    if (a.y === b.y && length < width + 2 * MEASURE.track) continue;
    for (const part of [0.5, 0.3, 0.7, 0.15, 0.85])
      result.push({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });
  }
  return result;
}

function boxAt(centre: Point, width: number): Box {
  return { x: centre.x - width / 2, y: centre.y - MEASURE.badge / 2, width, height: MEASURE.badge };
}

interface Wanted {
  readonly trunk: string;
  readonly links: readonly string[];
  readonly width: number;
  readonly points: readonly Point[];
}

function place(wanted: Wanted, taken: readonly Box[], room: Box): BadgeSpot {
  const spot = (centre: Point, width: number, compact: boolean): BadgeSpot => ({
    trunk: wanted.trunk,
    links: wanted.links,
    ...centre,
    width,
    height: MEASURE.badge,
    compact,
  });
  const inside = (box: Box) => box.x >= room.x && box.x + box.width <= room.x + room.width;
  for (const width of [wanted.width, MEASURE.compactBadge]) {
    const compact = width !== wanted.width;
    for (const centre of centres(wanted.points, width)) {
      const box = boxAt(centre, width);
      if (inside(box) && !taken.some((other) => overlaps(box, other, 3))) return spot(centre, width, compact);
    }
  }
  const end = wanted.points.at(-1) ?? { x: 0, y: 0 };
  const near = wanted.points.at(-2) ?? end;
  return spot({ x: (end.x + near.x) / 2, y: (end.y + near.y) / 2 }, MEASURE.compactBadge, true);
}

/**
 * A spot for the badge of every trunk with a gap: on its run, clear of nodes and of other badges; the icon alone where
 * there is no room for words, and on top of something only where there is no room at all. In the order of the trunks.
 */
export function placeBadges(
  routes: readonly Route[],
  links: ReadonlyMap<string, LaneLink>,
  obstacles: readonly Box[],
  room: Box,
): BadgeSpot[] {
  const trunks = new Map<string, Route[]>();
  for (const route of routes) if (links.get(route.id)?.badge !== undefined) listAt(trunks, route.trunk).push(route);
  const taken = [...obstacles];
  return [...trunks]
    .sort(([a], [b]) => byText(a, b))
    .map(([trunk, members]) => {
      const ids = members.map(({ id }) => id).sort(byText);
      const first = members.find(({ id }) => id === ids[0]) ?? members[0];
      const widest = ids.reduce((most, id) => Math.max(most, links.get(id)?.badge ?? 0), 0);
      const width = widest + (ids.length > 1 ? 24 : 0);
      const spot = place({ trunk, links: ids, width, points: first?.points ?? [] }, taken, room);
      taken.push(boxAt(spot, spot.width));
      return spot;
    });
}

import type { Box } from '../lanes/index.ts';

/** The keys that walk the picture. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Something that one can walk to. */
export interface Stop extends Box {
  readonly id: string;
}

const AXES = {
  left: { along: (dx: number) => -dx, across: (_: number, dy: number) => dy },
  right: { along: (dx: number) => dx, across: (_: number, dy: number) => dy },
  up: { along: (_: number, dy: number) => -dy, across: (dx: number) => dx },
  down: { along: (_: number, dy: number) => dy, across: (dx: number) => dx },
} as const;

/** Sideways steps count double, so that one stays near the column that one leaves. */
const SIDEWAYS = 2;

/** Centres that are no further apart stand in one column, px. */
const SAME = 1;

/** A stop as seen from another: how far ahead in the direction, how far to its side. */
interface Seen {
  readonly stop: Stop;
  readonly ahead: number;
  readonly aside: number;
}

/** The one with the least; of equals the first. */
function least(seen: readonly Seen[], measure: (one: Seen) => number): Seen | undefined {
  return seen.reduce<Seen | undefined>(
    (best, one) => (best === undefined || measure(one) < measure(best) ? one : best),
    undefined,
  );
}

/** The next in the same column; where there is none the nearest of all that are ahead. */
function inColumn(ahead: readonly Seen[]): Seen | undefined {
  const inLine = ahead.filter(({ aside }) => aside <= SAME);
  return least(inLine, (one) => one.ahead) ?? least(ahead, (one) => one.ahead + SIDEWAYS * one.aside);
}

/** The nearest in the next column, which is never passed over. */
function inNextColumn(ahead: readonly Seen[]): Seen | undefined {
  const first = ahead.reduce((nearest, one) => Math.min(nearest, one.ahead), Infinity);
  return least(
    ahead.filter((one) => one.ahead <= first + SAME),
    ({ aside }) => aside,
  );
}

/**
 * Where a key leads from `from`: up and down along the column, left and right one column at a time, so that every stop
 * can be reached from every other. The first stop where nothing is chosen yet; undefined at the edge.
 */
export function nearest(stops: readonly Stop[], from: string | undefined, direction: Direction): Stop | undefined {
  const start = stops.find(({ id }) => id === from);
  if (start === undefined) return stops[0];
  const { along, across } = AXES[direction];
  const ahead = stops
    .map((stop): Seen => {
      const dx = stop.x + stop.width / 2 - start.x - start.width / 2;
      const dy = stop.y + stop.height / 2 - start.y - start.height / 2;
      return { stop, ahead: along(dx, dy), aside: Math.abs(across(dx, dy)) };
    })
    .filter((one) => one.ahead > SAME);
  const isUpright = direction === 'up' || direction === 'down';
  return (isUpright ? inColumn(ahead) : inNextColumn(ahead))?.stop;
}
